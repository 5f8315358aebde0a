package org.clientele.store.internal.erase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.ErasureListener;
import org.clientele.core.store.ErasureReport;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.BulkWork;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.content.ContentFiles;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.Sql;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Erases parties, and has everybody forget them. */
public final class Erasure {

    private static final Duration LISTENER = Duration.ofSeconds(60);
    private static final int OF_A_COMMIT = 100;
    private static final int WORK = 100;
    private static final int COMMITS = 20;
    private static final int FILES = 70;

    private final StoreContext context;
    private final BulkWork bulk;
    private final Purge purge;
    private final ContentFiles contents;
    private final List<ErasureListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> unforgotten = new HashSet<>();

    /** A part of what follows the commit. */
    @FunctionalInterface
    private interface Step {
        void run() throws ClienteleException;
    }

    /**
     * Creates it.
     *
     * @param context the store
     * @param bulk its batches
     * @param contents the contents of attachments
     * @param copies takes the records out of the copies in the store's folder
     */
    public Erasure(StoreContext context, BulkWork bulk, ContentFiles contents, Purge.Copies copies) {
        this.context = context;
        this.bulk = bulk;
        this.contents = contents;
        this.purge = new Purge(context, copies);
    }

    /** Takes up what an erasure left that was broken off. */
    public void resume() {
        try {
            if (purge.isPending()) {
                contents.dropUnreferenced(Set.of());
                purge.run(SubMonitor.convert(null));
                purge.done(); // who listens finds in the journal what it has to forget
            }
        } catch (ClienteleException | RuntimeException e) {
            // The store can be used all the same; its check tells of it.
            Log.warn("Traces of erased persons could not be removed yet", e); //$NON-NLS-1$
        }
    }

    /**
     * Tells whether traces may be left in the store's files.
     *
     * @return one sentence; empty when there are none
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public List<String> pending() throws ClienteleException {
        return purge.isPending() ? List.of(NLS.bind(Messages.Purge_pending, context.info().directory())) : List.of();
    }

    /**
     * As {@link org.clientele.core.store.Store#onErase}.
     *
     * @param listener forgets
     * @return closes the subscription
     */
    public AutoCloseable listen(ErasureListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * As {@link org.clientele.core.store.Store#erase}.
     *
     * @param actor who
     * @param parties whom
     * @param reason why
     * @param monitor progress and cancel, or null
     * @return what was done
     * @throws ClienteleException nothing was erased
     */
    public ErasureReport erase(Actor actor, Set<Long> parties, String reason, IProgressMonitor monitor)
            throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Erasure_task, parties.size()), WORK);
        return context.commits().exclusively(() -> {
            List<Long> now = whom(actor, parties);
            if (bulk.isBusy()) {
                throw new ClienteleException(StatusCodes.LOCK_TIMEOUT, Messages.Erasure_busy);
            }
            if (monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            return erase(actor, now, reason, progress);
        });
    }

    /** From the first commit on there is no way back: nothing is cancelled, and what fails is told and taken up later. */
    private ErasureReport erase(Actor actor, List<Long> parties, String reason, SubMonitor progress)
            throws ClienteleException {
        SubMonitor commits = progress.newChild(COMMITS, SubMonitor.SUPPRESS_ALL_LABELS).setWorkRemaining(parties.size());
        long sequence = context.commits().lastSequence();
        int values = 0;
        for (int from = 0; from < parties.size(); from += OF_A_COMMIT) {
            List<Long> some = parties.subList(from, Math.min(parties.size(), from + OF_A_COMMIT));
            int[] count = new int[1];
            try {
                sequence = context.commits().run(connection -> write(connection, actor, some, reason, count), null);
            } catch (ClienteleException e) {
                if (from == 0) {
                    throw e;
                }
                return finish(sequence, parties.subList(0, from), values, Optional.of(e.getStatus()), progress);
            }
            values += count[0];
            commits.worked(some.size());
        }
        return finish(sequence, parties, values, Optional.empty(), progress);
    }

    private ErasureReport finish(long sequence, List<Long> parties, int values, Optional<IStatus> failure,
            SubMonitor progress) {
        int[] removed = new int[1];
        Optional<Exception> left = attempt(() -> removed[0] = contents.dropUnreferenced(parties));
        left = either(left, attempt(() -> purge.run(progress.newChild(FILES, SubMonitor.SUPPRESS_NONE))));
        left = either(left, tell(parties));
        if (left.isEmpty()) {
            left = attempt(purge::done);
        }
        Optional<IStatus> pending = left.map(e -> new ClienteleException(StatusCodes.FAILED,
                NLS.bind(Messages.Purge_pending, context.info().directory()), e).getStatus()).or(() -> failure);
        return new ErasureReport(sequence, parties.size(), values, removed[0], pending);
    }

    /** Each listener is asked, whatever became of the others. */
    private Optional<Exception> tell(List<Long> parties) {
        unforgotten.addAll(parties);
        Set<Long> now = Set.copyOf(unforgotten);
        Optional<Exception> failure = Optional.empty();
        for (ErasureListener listener : listeners) {
            failure = either(failure, attempt(() -> forget(listener, now)));
        }
        if (failure.isEmpty()) {
            unforgotten.clear();
        }
        return failure;
    }

    /** A partner's listener has a limit, is told of when it fails, and is asked again by the next erasure all the same. */
    private static void forget(ErasureListener listener, Set<Long> parties) throws ClienteleException {
        Contained.of(Contribution.of(listener, ErasureListener.class, listener.getClass().getName(), null))
                .call(LISTENER, () -> {
                    listener.erased(parties);
                    return true;
                });
    }

    private static Optional<Exception> attempt(Step step) {
        try {
            step.run();
            return Optional.empty();
        } catch (ClienteleException | RuntimeException e) {
            Log.warn("Traces of erased persons could not be removed yet", e); //$NON-NLS-1$
            return Optional.of(e);
        }
    }

    private static Optional<Exception> either(Optional<Exception> first, Optional<Exception> second) {
        return first.or(() -> second);
    }

    /** Also of a party that was deleted there may be a history. */
    private List<Long> whom(Actor actor, Set<Long> parties) throws ClienteleException {
        TableMapping table = context.mapping().table(Literals.PARTY);
        Visibility visibility = new Visibility(context, bulk, actor);
        return context.connections().read(connection -> {
            List<Long> found = new ArrayList<>();
            for (long party : new TreeSet<>(parties)) {
                if (party <= 0) { // the keys of interactions and tasks are under negative numbers
                    throw none(party);
                }
                if (context.keys().isDestroyed(connection, party)) {
                    continue;
                }
                boolean deleted = visibility.isAll(table) && context.keys().exists(connection, party);
                if (!deleted && !visibility.sees(connection, table, party)) {
                    throw none(party);
                }
                if (isOfAbsentClass(connection, table, party)) {
                    throw new ClienteleException(StatusCodes.INVALID_INPUT,
                            NLS.bind(Messages.Erasure_absentClass, Long.toString(party)));
                }
                found.add(party);
            }
            return found;
        });
    }

    /** Only the bundle of its class knows which columns of such a party are personal. */
    private boolean isOfAbsentClass(Connection connection, TableMapping table, long party) throws SQLException {
        boolean[] absent = { false };
        new Sql().add("SELECT TYPE FROM " + Names.quote(table.name()) + " WHERE ID = ").value(party) //$NON-NLS-1$ //$NON-NLS-2$
                .query(connection, row -> {
                    absent[0] = context.codes().classOf(row.getInt(1)) == null;
                    return false;
                });
        return absent[0];
    }

    private static ClienteleException none(long party) {
        return new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.Erasure_none, Long.toString(party)));
    }

    private long write(Connection connection, Actor actor, List<Long> parties, String reason, int[] count)
            throws SQLException, ClienteleException {
        Instant now = context.clock().instant();
        CommitDraft draft = new CommitDraft(actor, reason, now,
                LocalDate.ofInstant(now, context.info().settings().zone()));
        purge.pend(connection);
        ErasedValues values = new ErasedValues(context, connection, draft);
        for (long party : parties) {
            values.erase(party);
            context.keys().destroy(connection, party);
            AggregateRef ref = new AggregateRef(Literals.PARTY, party);
            if (!draft.touches(ref)) {
                draft.touch(new Touched(ref, true, true));
            }
        }
        count[0] = values.count();
        return context.journalWriter().append(connection, draft);
    }
}
