package org.clientele.store.internal.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Conflict;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.record.GraphIds;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** One intention of a user. */
public final class StoredUnitOfWork implements UnitOfWork {

    private final StoreContext context;
    private final BatchVisibility batches;
    private final Actor actor;
    private final String reason;
    private final List<AggregateWork> works = new ArrayList<>();
    private LocalDate validFrom;
    private long batch;
    private Note note;
    private boolean trusted;
    private boolean unrestricted;

    /**
     * Begins.
     *
     * @param context the store
     * @param batches the batches that are not complete
     * @param actor who acts
     * @param reason why
     */
    public StoredUnitOfWork(StoreContext context, BatchVisibility batches, Actor actor, String reason) {
        this.context = context;
        this.batches = batches;
        this.actor = actor;
        this.reason = reason;
    }

    /**
     * Writes into the transaction of a commit.
     */
    @FunctionalInterface
    public interface Note {
        /**
         * Writes.
         *
         * @param connection the transaction
         * @param written what was written
         * @throws SQLException from the driver
         */
        void write(Connection connection, Written written) throws SQLException;
    }

    /**
     * What a commit wrote.
     *
     * @param sequence its number
     * @param aggregates how many aggregates
     */
    public record Written(long sequence, int aggregates) {
    }

    /**
     * Makes it a part of a bulk edit.
     *
     * @param id the bulk edit
     * @param of notes the commit
     * @return this
     */
    public StoredUnitOfWork ofBatch(long id, Note of) {
        batch = id;
        note = of;
        return this;
    }

    /**
     * Writes something else into the same transaction.
     *
     * @param more writes it
     * @return this
     */
    public StoredUnitOfWork noting(Note more) {
        note = more;
        return unrestricted();
    }

    /**
     * Writes whatever it is told, without asking for access or contributed checks: records get a state that they
     * had.
     *
     * @return this
     */
    public StoredUnitOfWork trusted() {
        trusted = true;
        return unrestricted();
    }

    /**
     * Writes without asking for access: it was allowed before. Contributed checks are asked.
     *
     * @return this
     */
    public StoredUnitOfWork unrestricted() {
        unrestricted = true;
        return this;
    }

    @Override
    public UnitOfWork validFrom(LocalDate day) {
        validFrom = day;
        return this;
    }

    @Override
    public void add(Aggregate aggregate) throws ClienteleException {
        requireNoBatch();
        if (aggregate.getId() != 0) {
            throw new IllegalArgumentException("The aggregate has an id already: " + aggregate.getId()); //$NON-NLS-1$
        }
        GraphIds.assign(context.mapping(), context.ids(), aggregate);
        works.add(new AggregateWork(context, aggregate, AggregateWork.Intent.ADD));
    }

    @Override
    public void save(Aggregate aggregate) {
        note(aggregate, AggregateWork.Intent.SAVE);
    }

    @Override
    public void delete(Aggregate aggregate) {
        requireNoBatch();
        note(aggregate, AggregateWork.Intent.DELETE);
    }

    /**
     * Brings back a deleted aggregate with its ids.
     *
     * @param aggregate a graph with the version that it had last
     */
    public void restore(Aggregate aggregate) {
        works.add(new AggregateWork(context, aggregate, AggregateWork.Intent.RESTORE));
    }

    /** Taking a bulk edit back neither removes records nor brings them back. */
    private void requireNoBatch() {
        if (batch != 0) {
            throw new IllegalStateException("A bulk edit only saves records that are there"); //$NON-NLS-1$
        }
    }

    private void note(Aggregate aggregate, AggregateWork.Intent intent) {
        if (aggregate.getId() == 0) {
            throw new IllegalArgumentException("The aggregate is not stored"); //$NON-NLS-1$
        }
        if (aggregate.getVersion() == 0 && works.stream().noneMatch(w -> w.root() == aggregate)) {
            throw new IllegalArgumentException("The aggregate is a past state or was never committed"); //$NON-NLS-1$
        }
        works.removeIf(w -> w.root() == aggregate && w.intent() == AggregateWork.Intent.SAVE);
        if (intent == AggregateWork.Intent.DELETE || works.stream().noneMatch(w -> w.root() == aggregate)) {
            works.add(new AggregateWork(context, aggregate, intent));
        }
    }

    @Override
    public CommitResult commit(IProgressMonitor monitor) {
        List<Conflict> conflicts = new ArrayList<>();
        try {
            if (monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            for (AggregateWork work : works) {
                work.prepare();
            }
            RightsCheck rights = new RightsCheck(context, actor);
            Instant now = context.clock().instant();
            LocalDate day = validFrom != null ? validFrom : LocalDate.ofInstant(now, context.info().settings().zone());
            if (!unrestricted) {
                rights.begin(works);
            }
            AccessCheck access = new AccessCheck(context, batches, unrestricted ? Actor.SYSTEM : actor);
            CommitDraft draft = new CommitDraft(actor, reason, now, day);
            if (batch != 0) {
                draft.ofBatch(batch, null);
            }
            CommitChecks checks = new CommitChecks(context, batches, actor, day);
            long sequence = context.commits().run(connection -> write(connection, access, rights, checks, draft, conflicts),
                    () -> works.forEach(AggregateWork::committed));
            works.clear();
            return new CommitResult(Status.OK_STATUS, sequence, List.of(), checks.remarks());
        } catch (InvalidRecordException e) {
            return new CommitResult(e.getStatus(), 0, conflicts, e.problems());
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, conflicts);
        }
    }

    private long write(Connection connection, AccessCheck access, RightsCheck rights, CommitChecks checks, CommitDraft draft,
            List<Conflict> conflicts) throws SQLException, ClienteleException {
        for (AggregateWork work : works) {
            access.check(connection, work);
        }
        for (AggregateWork work : works) {
            work.write(connection, access.visibility(), draft, conflicts);
            access.checkRestored(connection, work);
            if (!unrestricted) {
                rights.owners(work);
            }
        }
        if (!conflicts.isEmpty() || works.stream().anyMatch(AggregateWork::isOverrun)) {
            throw new ClienteleException(StatusCodes.CONFLICT, Messages.StoredUnitOfWork_conflict);
        }
        if (!trusted) {
            new PartnerReferences(context).check(connection, works);
            checks.unit(connection, works);
        }
        long sequence = context.journalWriter().append(connection, draft);
        if (note != null) {
            note.write(connection, new Written(sequence, works.size()));
        }
        return sequence;
    }

    @Override
    public void close() {
        works.clear();
    }
}
