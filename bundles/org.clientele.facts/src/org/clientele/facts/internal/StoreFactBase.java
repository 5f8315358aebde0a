package org.clientele.facts.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.JournalWork.Followed;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/**
 * The fact base of one store. All work that makes tables is done by one thread at a time under {@link #work}; readers
 * take what is current without waiting.
 */
final class StoreFactBase implements FactBase {

    private static final int ENTRIES = 1_000;
    private static final int WAIT_MILLIS = 50;
    private static final int MOST_BEHIND = 6_000;
    private static final int FEW_BEHIND = 200;
    private static final int MANY_BEHIND = 5_000;

    private final Store store;
    private final Clock clock;
    private final Contributions contributions;
    private final Changes changes;
    private final EventCache events;
    private final MemoryPlan plan;
    private final SnapshotFile file;
    private final ReentrantLock work = new ReentrantLock();
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final FactJobs jobs;
    private final AutoCloseable commits;
    private volatile Current current;
    private volatile long failures;
    private volatile State state = new State(Phase.BUILDING, -1, 0, Status.OK_STATUS);

    StoreFactBase(Store store, Clock clock, Contributions contributions, MemoryPlan plan, SnapshotFile file) {
        this.store = store;
        this.clock = clock.withZone(store.info().settings().zone());
        this.contributions = contributions;
        this.changes = new Changes(contributions);
        this.events = new EventCache(store, plan);
        this.plan = plan;
        this.file = file;
        this.jobs = new FactJobs(store.info().settings().name(), this);
        this.commits = store.onCommit(sequence -> jobs.follow());
    }

    /** Builds the first table in the background. */
    void begin() {
        jobs.build();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Optional<FactSnapshot> snapshot(Actor actor) {
        Current now = current;
        if (now == null || state.phase() == Phase.CLOSED) {
            return Optional.empty();
        }
        if (!now.table().today().equals(today())) {
            jobs.follow();
        }
        return Optional.of(now.view(store.accessRule(actor)));
    }

    @Override
    public FactSnapshot await(Actor actor, long sequence, IProgressMonitor monitor) throws ClienteleException {
        if (state.phase() == Phase.FAILED) {
            restart();
        }
        boolean asked = false;
        long failuresBefore = failures;
        while (true) {
            State now = state;
            if (now.phase() == Phase.CLOSED) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.closed);
            }
            if (now.phase() == Phase.FAILED) {
                throw new ClienteleException(now.status());
            }
            Optional<FactSnapshot> snapshot = snapshot(actor);
            if (snapshot.isPresent() && snapshot.get().sequence() >= sequence
                    && snapshot.get().today().equals(today())) {
                return snapshot.get();
            }
            if (!now.status().isOK() && failures != failuresBefore) {
                throw new ClienteleException(now.status());
            }
            if (!asked && snapshot.isPresent()) {
                jobs.follow();
                asked = true;
            }
            if (monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            pause();
        }
    }

    @Override
    public FactChange changes(long fromSequence, long toSequence) {
        return changes.between(fromSequence, toSequence);
    }

    @Override
    public IStatus verify(IProgressMonitor monitor) {
        work.lock();
        try {
            catchUp();
            FactBuilder builder = new FactBuilder(store, plan, FactTable.empty(today()));
            FactTable fresh = builder.build(today(), monitor);
            catchUp();
            long target = current.table().sequence();
            List<JournalEntry> since = store.journal().read(fresh.sequence(), ENTRIES);
            if (fresh.sequence() < target && !since.isEmpty()) {
                fresh = new JournalWork(fresh, store).apply(since).map(Followed::table).orElse(fresh);
            }
            return TableComparison.compare(current.table(), fresh, builder.leftOut());
        } catch (ClienteleException e) {
            return e.getStatus();
        } catch (OperationCanceledException e) {
            return new Status(IStatus.CANCEL, "org.clientele.facts", StatusCodes.CANCELLED, Messages.cancelled, e); //$NON-NLS-1$
        } finally {
            work.unlock();
        }
    }

    @Override
    public void rebuild(IProgressMonitor monitor) throws ClienteleException {
        work.lock();
        try {
            if (isClosed()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.closed);
            }
            file.discard();
            if (current != null) { // those who know this commit look at everything again
                long known = current.table().sequence();
                changes.add(FactChange.everything(known, known));
            }
            renew(monitor);
            catchUp();
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        } finally {
            work.unlock();
        }
    }

    @Override
    public void recompute() {
        work.lock();
        try {
            if (current != null) {
                FactTable table = current.table();
                changes.add(new FactChange(table.sequence(), table.sequence(), new RoaringBitmap(), Set.of(),
                        recomputed(), false));
                publish(table, FactChange.everything(table.sequence(), table.sequence()), state.status());
            }
        } finally {
            work.unlock();
        }
    }

    @Override
    public AutoCloseable onChange(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ends all work; the store is about to close. */
    void close() {
        tell(new State(Phase.CLOSED, state.sequence(), 1, Status.OK_STATUS));
        events.close();
        jobs.cancel();
        save(FEW_BEHIND);
        current = null;
        try {
            commits.close();
        } catch (Exception e) {
            Log.error("The fact base still listens to a closed store", e); //$NON-NLS-1$
        }
    }

    /** Builds the first table. Called by the job. */
    void build(IProgressMonitor monitor) {
        work.lock();
        try {
            if (isClosed() || current != null) {
                return;
            }
            Optional<FactTable> saved = saved();
            if (saved.isPresent()) {
                events.begin(saved.get());
                publish(saved.get(), FactChange.everything(-1, saved.get().sequence()), Status.OK_STATUS);
            } else {
                renew(monitor);
            }
            catchUp();
        } catch (ClienteleException e) {
            fail(e.getStatus());
        } catch (OperationCanceledException e) {
            fail(new Status(IStatus.ERROR, "org.clientele.facts", StatusCodes.CANCELLED, Messages.cancelled, e)); //$NON-NLS-1$
        } catch (RuntimeException | OutOfMemoryError e) {
            fail(unexpected(e));
        } finally {
            work.unlock();
        }
    }

    /** What the last session saved, brought up to the last commit; empty where reading the store is faster or needed. */
    private Optional<FactTable> saved() throws ClienteleException {
        Optional<FactTable> saved = file.read(today(), plan);
        if (saved.isEmpty() || plan.isOver(MemoryPlan.of(saved.get()))) {
            return Optional.empty();
        }
        FactTable table = saved.get();
        long last = store.journal().lastSequence();
        if (last - table.sequence() > MOST_BEHIND) {
            return Optional.empty();
        }
        while (table.sequence() < last) {
            List<JournalEntry> entries = store.journal().read(table.sequence(), ENTRIES);
            boolean gap = entries.isEmpty() || entries.getFirst().sequence() != table.sequence() + 1;
            Optional<Followed> next = gap ? Optional.empty() : new JournalWork(table, store).apply(entries);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            table = next.get().table();
        }
        return Optional.of(table);
    }

    /** Whether so much was committed since the columns were saved that it is time again. */
    boolean isFarFromSaved() {
        Current now = current;
        return now != null && file.written() >= 0 && now.table().sequence() - file.written() >= MANY_BEHIND;
    }

    /**
     * Saves the columns for the next start, when much was committed since the last time. Called by a job that nothing
     * waits for, and when the store is about to be closed.
     */
    void save(long behind) {
        Current now = current;
        try {
            if (now != null && now.table().sequence() - file.written() >= behind) {
                file.write(now.table());
            }
        } catch (IOException | ClienteleException | RuntimeException e) {
            Log.warn("The columns could not be saved for the next start: " + e.getClass().getSimpleName()); //$NON-NLS-1$
        }
    }

    /**
     * Brings the table up to the last commit and to the day. Called by the job.
     *
     * @return true, or false when it has to be tried again
     */
    boolean follow() {
        work.lock();
        try {
            if (!isClosed() && current != null) {
                catchUp();
                FactTable merged = current.table().merged();
                if (merged != current.table()) {
                    current = current.replaced(merged);
                }
                if (!state.status().isOK()) {
                    tell(new State(Phase.CURRENT, current.table().sequence(), 1, Status.OK_STATUS));
                }
            }
            return true;
        } catch (ClienteleException e) {
            return stale(e.getStatus(), e);
        } catch (RuntimeException | OutOfMemoryError e) {
            return stale(unexpected(e), e);
        } finally {
            work.unlock();
        }
    }

    /** Keeps what is there and tells why it is not the newest. */
    private boolean stale(IStatus status, Throwable cause) {
        if (isClosed()) {
            return true;
        }
        if (!status.getMessage().equals(state.status().getMessage())) { // not each of the attempts that follow
            Log.error("The fact base could not follow the journal", cause); //$NON-NLS-1$
            tell(new State(Phase.CURRENT, state.sequence(), 1, status));
        }
        failures++;
        return false;
    }

    private IStatus unexpected(Throwable cause) {
        return new Status(IStatus.ERROR, "org.clientele.facts", StatusCodes.FAILED, //$NON-NLS-1$
                NLS.bind(Messages.failed, store.info().settings().name(), cause.toString()), cause);
    }

    /** Sorts the names before somebody waits for it. Called by a job that nothing waits for. */
    void warmUp() {
        Current now = current;
        if (now != null) {
            now.table().nameRanks().get(now.table());
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    /** Tells how far the first building is. */
    void progress(double done) {
        if (state.phase() == Phase.BUILDING) {
            tell(new State(Phase.BUILDING, state.sequence(), done, Status.OK_STATUS));
        }
    }

    private void catchUp() throws ClienteleException {
        FactTable table = current.table();
        while (true) {
            long last = store.journal().lastSequence();
            List<JournalEntry> entries = store.journal().read(table.sequence(), ENTRIES);
            if (entries.isEmpty() && last <= table.sequence()) {
                break;
            }
            boolean gap = entries.isEmpty() || entries.getFirst().sequence() != table.sequence() + 1;
            Optional<Followed> next = gap ? Optional.empty() : new JournalWork(table, store).apply(entries);
            if (next.isPresent()) {
                table = next.get().table();
                publish(table, events.follow(next.get().touch(), table, next.get().change()), Status.OK_STATUS);
            } else {
                renew(null);
                table = current.table();
            }
        }
        if (!table.today().equals(today())) {
            publish(table.at(table.sequence(), today()), FactChange.none(table.sequence(), table.sequence()),
                    Status.OK_STATUS);
        }
    }

    /** Reads all from the store; the customers keep the rows that they have. */
    private void renew(IProgressMonitor monitor) throws ClienteleException {
        FactTable before = current == null ? FactTable.empty(today()) : current.table();
        FactTable table = new FactBuilder(store, plan, before).build(today(), monitor);
        events.begin(table);
        publish(table, FactChange.everything(before.sequence(), table.sequence()), Status.OK_STATUS);
    }

    private void publish(FactTable table, FactChange change, IStatus status) {
        if (isClosed()) {
            throw new OperationCanceledException();
        }
        if (change.everything() || !change.anywhere().isEmpty()) {
            contributions.forget();
        }
        if (change.to() > change.from()) {
            changes.add(change);
        }
        TableView before = current == null ? null : current.view();
        current = new Current(table, new TableView(store, contributions, table, events, before, change),
                new ConcurrentHashMap<>());
        tell(new State(Phase.CURRENT, table.sequence(), 1, status));
    }

    private Set<String> recomputed() {
        return contributions.columns().stream().map(Contributions.Column::id).collect(Collectors.toSet());
    }

    private void fail(IStatus status) {
        if (current != null) {
            stale(status, status.getException());
        } else if (!isClosed()) {
            tell(new State(Phase.FAILED, -1, 0, status));
        }
    }

    private void restart() {
        work.lock();
        try {
            if (state.phase() == Phase.FAILED && current == null) {
                tell(new State(Phase.BUILDING, -1, 0, Status.OK_STATUS));
                jobs.build();
            }
        } finally {
            work.unlock();
        }
    }

    private boolean isClosed() {
        return state.phase() == Phase.CLOSED;
    }

    private void tell(State now) {
        synchronized (listeners) {
            if (isClosed()) {
                return;
            }
            state = now;
            listeners.notifyAll();
        }
        for (Consumer<State> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException e) {
                Log.error("A listener to the fact base failed", e); //$NON-NLS-1$
            }
        }
    }

    private void pause() throws ClienteleException {
        try {
            synchronized (listeners) {
                listeners.wait(WAIT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }

    /**
     * What readers get.
     *
     * @param table the facts, perhaps in newer chunks than those of the view
     * @param view the facts and what is loaded on first use
     * @param readers a snapshot for each access rule that was met
     */
    private record Current(FactTable table, TableView view, Map<AccessRule, TableSnapshot> readers) {

        FactSnapshot view(AccessRule rule) {
            if (rule instanceof AccessRule.Everything) {
                return view.everything();
            }
            return readers.computeIfAbsent(rule,
                    r -> new TableSnapshot(view, AccessRows.visible(r, view.table())));
        }

        /** The same facts in other chunks: the old views show the same and stay. */
        Current replaced(FactTable merged) {
            return new Current(merged, view, readers);
        }
    }
}
