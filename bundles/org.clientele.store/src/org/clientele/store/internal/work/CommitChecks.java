package org.clientele.store.internal.work;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.Contained;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.Records;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.TransactionReading;
import org.clientele.store.internal.record.StoredRecords;
import org.eclipse.osgi.util.NLS;

/** Asks the contributed checks within a transaction. One that fails is left out and told. */
public final class CommitChecks {

    private final StoreContext context;
    private final BatchVisibility batches;
    private final Actor actor;
    private final LocalDate validFrom;
    private final List<CommitProblem> remarks = new ArrayList<>();

    /**
     * Creates it for one commit.
     *
     * @param context the store
     * @param batches the batches that stay invisible
     * @param actor who acts
     * @param validFrom since when the changes hold
     */
    public CommitChecks(StoreContext context, BatchVisibility batches, Actor actor, LocalDate validFrom) {
        this.context = context;
        this.batches = batches;
        this.actor = actor;
        this.validFrom = validFrom;
    }

    /** Asks about a unit of work whose rows are written. */
    void unit(Connection connection, List<AggregateWork> works) throws ClienteleException {
        run(connection, works, List.of());
    }

    /**
     * Asks about a batch whose rows are in their tables.
     *
     * @param connection the transaction
     * @param ranges the aggregates that it brings
     * @throws ClienteleException INVALID_RECORD, or why a check could not read
     */
    public void batch(Connection connection, List<TouchedRange> ranges) throws ClienteleException {
        run(connection, List.of(), ranges);
    }

    private void run(Connection connection, List<AggregateWork> works, List<TouchedRange> ranges)
            throws ClienteleException {
        remarks.clear();
        List<CommitProblem> problems = new ArrayList<>();
        for (CommitCheck check : context.checks().get()) {
            TransactionReading reading = new TransactionReading(connection, context.failures());
            Records records = new StoredRecords(context, reading, batches, Actor.SYSTEM);
            List<PendingChange> changes = works.stream().<PendingChange>map(Pending.Change::new).toList();
            List<CommitProblem> own = new ArrayList<>();
            try {
                check.check(new Pending(context.info().id(), actor, context.access().of(actor), validFrom, context.today(),
                        changes, ranges, records), reporter(own));
                problems.addAll(own);
            } catch (ClienteleException e) {
                if (e.code() != StatusCodes.CONTRIBUTION_FAILED) {
                    throw e;
                }
                reading.end();
                remarks.add(new CommitProblem(null, "", e.getMessage())); //$NON-NLS-1$
            } catch (RuntimeException | LinkageError e) {
                remarks.add(failed(check, e));
            }
            reading.requireWhole();
        }
        InvalidRecordException.throwIf(problems);
    }

    /**
     * Collects what a check reports.
     *
     * @param problems the list
     * @return adds to it
     */
    public static CommitCheck.Report reporter(List<CommitProblem> problems) {
        return (aggregate, path, message) -> problems
                .add(new CommitProblem(aggregate, path == null ? "" : path, message.strip())); //$NON-NLS-1$
    }

    /**
     * Notes that a check failed.
     *
     * @param check the check
     * @param failure what it threw
     * @return tells people
     */
    public static CommitProblem failed(CommitCheck check, Throwable failure) {
        if (failure instanceof DisabledException) { // told already
            return new CommitProblem(null, "", failure.getMessage()); //$NON-NLS-1$
        }
        Optional<Contained> wall = ContainedServices.wall(check);
        if (wall.isPresent()) {
            return new CommitProblem(null, "", wall.get().failed(failure).getMessage()); //$NON-NLS-1$
        }
        Log.error("The commit check " + check.getClass().getName() + " failed and is left out", failure); //$NON-NLS-1$ //$NON-NLS-2$
        return new CommitProblem(null, "", NLS.bind(Messages.CommitChecks_failed, check.getClass().getName())); //$NON-NLS-1$
    }

    /**
     * What could not be checked.
     *
     * @return one entry for each check that failed
     */
    public List<CommitProblem> remarks() {
        return remarks;
    }
}
