package org.clientele.segmentation.internal.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.MembershipChange;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.clientele.rules.internal.kept.Deadline;
import org.clientele.rules.internal.kept.KeptJob;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.roaringbitmap.RoaringBitmap;

/**
 * The memberships of one store, kept up to date. A small commit is worked in before its listeners return, as far as it
 * concerns few customers; everything else by a job, or by who asks first. All work is done by one thread at a time;
 * readers take what is there without waiting.
 */
public final class StoreMemberships {

    private static final long BOUND = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int FEW_ROWS = 200;
    private static final int FEW_COMMITS = 20;

    private final Store store;
    private final FactBase base;
    private final RuleService rules;
    private final StoreSegments definitions;
    private final MembershipLog log;
    private final Recorder recorder;
    private final DuePlan plan;
    private final KeptJob job;
    private final ReentrantLock work = new ReentrantLock();
    private final Map<Long, DueQueue> dues = new HashMap<>();
    private final List<Consumer<MembershipChange>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean otherTypes = new AtomicBoolean();
    private final Set<Long> otherPast = ConcurrentHashMap.newKeySet();
    private final AutoCloseable commits;
    private final AutoCloseable snapshots;
    private volatile Live live;
    private volatile Update running;
    private volatile boolean closed;
    private long burstBegan;
    private int burst;

    StoreMemberships(Store store, FactBase base, RuleService rules, StoreSegments definitions, MembershipLog log) {
        this.store = store;
        this.base = base;
        this.rules = rules;
        this.definitions = definitions;
        this.log = log;
        this.recorder = new Recorder(store, base, rules, this, log);
        this.plan = new DuePlan(rules, base);
        this.job = MembershipWork.job(store.info().settings().name(), this);
        this.commits = store.onCommit(this::committed);
        this.snapshots = base.onChange(state -> changed());
    }

    /** The log's writer. */
    Recorder recorder() {
        return recorder;
    }

    /** What is known now, if anything; it may not be the newest. */
    Live latest() {
        return live;
    }

    /** The members of a segment in exactly these facts where they are known, or null. */
    RoaringBitmap known(Segment segment, FactSnapshot facts) {
        Update update = running;
        SegmentState state = update != null && update.facts() == facts ? update.done(segment) : null;
        Live now = live;
        if (state == null && now != null && now.facts() == facts) {
            state = now.states().get(segment.getId());
        }
        return state != null && state.isUsable() && state.segment() == segment ? state.members() : null;
    }

    /** Whether facts are newer than the memberships. */
    boolean isBehind(FactSnapshot facts) {
        Live now = live;
        return now != null && (facts.sequence() > now.facts().sequence() || facts.today().isAfter(now.facts().today()));
    }

    /** The members that were known last, whatever the facts; null when nothing is known. */
    RoaringBitmap knownLast(Segment segment) {
        Live now = live;
        SegmentState state = now == null ? null : now.states().get(segment.getId());
        return state == null ? null : state.members();
    }

    /** What holds for the newest facts, with every segment evaluated. */
    Live current(IProgressMonitor monitor) throws ClienteleException {
        FactSnapshot facts = base.await(Actor.SYSTEM, store.journal().lastSequence(), monitor);
        Live now = live;
        if (isCurrent(now, facts) && now.isComplete()) {
            return now;
        }
        return locked(l -> l, facts, monitor);
    }

    /** Works with what holds now while nobody changes it. */
    <T> T exclusively(Function<Live, T> user, IProgressMonitor monitor) throws ClienteleException {
        return locked(user, base.await(Actor.SYSTEM, store.journal().lastSequence(), monitor), monitor);
    }

    private <T> T locked(Function<Live, T> user, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        try {
            while (!work.tryLock(50, TimeUnit.MILLISECONDS)) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
        MembershipChange change;
        T result;
        try {
            Live before = live;
            change = catchUp(facts, null, true);
            if (before != live) {
                job.schedule(); // days of change may have to be planned
            }
            result = user.apply(live);
        } finally {
            work.unlock();
        }
        tell(change);
        return result;
    }

    private boolean isCurrent(Live now, FactSnapshot facts) throws ClienteleException {
        return now != null && now.facts() == facts && !otherTypes.get() && otherPast.isEmpty()
                && now.definitions() == definitions.current();
    }

    /** Brings everything to a snapshot; what changed in the facts since is told where it is known. Under the lock. */
    private MembershipChange catchUp(FactSnapshot asked, FactChange told, boolean wholesale)
            throws ClienteleException {
        if (closed) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        try {
            return update(asked, told, wholesale);
        } catch (RuntimeException | Error e) {
            dues.clear(); // some of what was to be done is taken off the lists already, so everything is done again
            otherTypes.set(true);
            throw e;
        }
    }

    private MembershipChange update(FactSnapshot asked, FactChange told, boolean wholesale) throws ClienteleException {
        Live before = live;
        FactSnapshot facts = before != null && before.facts().sequence() > asked.sequence() ? before.facts() : asked;
        SegmentSet segments = definitions.current();
        if (isCurrent(before, facts) && (before.isComplete() || !wholesale)) {
            return null;
        }
        if (before == null || segments.segments().stream().anyMatch(s -> !before.states().containsKey(s.getId()))) {
            log.load();
        }
        if (before != null && segments != before.definitions()) {
            base.recompute(); // the columns of members depend on the definitions, of which the facts know nothing
            facts = base.snapshot(Actor.SYSTEM).orElse(facts);
        }
        long known = before == null ? -1 : before.facts().sequence();
        FactChange change = before == null || otherTypes.getAndSet(false) ? FactChange.everything(known, facts.sequence())
                : before.facts() == facts ? FactChange.none(known, known)
                : told != null && told.to() == facts.sequence() ? told : base.changes(known, facts.sequence());
        Set<Long> past = Set.copyOf(otherPast);
        Update update = new Update(rules, before, facts, change, past, dues, wholesale, this::record);
        running = update;
        try {
            live = update.run(segments);
            otherPast.removeAll(past);
        } finally {
            running = null;
        }
        return update.changedKeys().isEmpty() ? null
                : new MembershipChange(facts.sequence(), facts.today(), update.changedKeys());
    }

    private void record(SegmentState before, SegmentState after, Delta delta, FactSnapshot facts) {
        if (before != null) {
            log.passed(after.segment().getId(), facts, delta.rows(), after.members());
        }
        recorder.changed(before, after, delta, facts);
    }

    /** Called by the thread that committed. */
    private void committed(long sequence) {
        if (closed || live == null) {
            return;
        }
        try {
            workInAtOnce(sequence);
        } catch (RuntimeException e) {
            Log.error("Memberships could not follow a commit at once", e); //$NON-NLS-1$
        } finally {
            job.schedule();
        }
    }

    private void workInAtOnce(long sequence) {
        if (!isBurst()) {
            Deadline deadline = new Deadline(BOUND);
            try {
                FactSnapshot facts = base.await(Actor.SYSTEM, sequence, deadline);
                if (work.tryLock(Math.max(0, deadline.left()), TimeUnit.NANOSECONDS)) {
                    MembershipChange change = null;
                    try {
                        FactChange known = base.changes(live.facts().sequence(), facts.sequence());
                        if (!known.everything() && known.rows().getCardinality() <= FEW_ROWS) {
                            change = catchUp(facts, known, false);
                        }
                    } finally {
                        work.unlock();
                    }
                    tell(change);
                }
            } catch (ClienteleException e) {
                // the job does it, when the facts are there
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether commits come faster than people make them. */
    private synchronized boolean isBurst() {
        long now = System.nanoTime();
        if (now - burstBegan > SECOND) {
            burstBegan = now;
            burst = 0;
        }
        return ++burst > FEW_COMMITS;
    }

    private void changed() {
        if (!closed && live != null) {
            job.schedule();
        }
    }

    private void tell(MembershipChange change) {
        if (change == null) {
            return;
        }
        for (Consumer<MembershipChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                Log.error("A listener to memberships failed", e); //$NON-NLS-1$
            }
        }
    }

    AutoCloseable onChange(Consumer<MembershipChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Begins to work in the background. */
    void begin(long millis) {
        job.schedule(millis);
    }

    /** Some condition types came or went: everything may be different. */
    void typesChanged() {
        otherTypes.set(true);
        if (live != null) {
            job.schedule();
        }
    }

    /** The log has other entries of the past: segments that ask for the past of these are to be evaluated anew. */
    void pastChanged(Set<Long> segments) {
        rules.forget();
        otherPast.addAll(segments);
        job.schedule();
    }

    /** Called by the job: brings everything up to date, and plans the days of change. */
    void workInBackground(IProgressMonitor monitor) throws ClienteleException {
        Live now = current(monitor);
        Set<Long> wanted = exclusively(l -> plan.wanted(l, dues.keySet()), monitor);
        for (long segment : wanted) {
            plan.make(now, segment, monitor).ifPresent(made -> {
                try {
                    exclusively(l -> plan.adopt(now, l, segment, made, dues), monitor);
                } catch (ClienteleException e) {
                    throw new OperationCanceledException(e.getMessage());
                }
            });
        }
    }

    /** How many looks are planned for later days; for tests. */
    long planned() throws ClienteleException {
        return exclusively(l -> dues.values().stream().mapToLong(DueQueue::size).sum(), null);
    }

    void close() {
        closed = true;
        job.end();
        for (AutoCloseable subscription : List.of(commits, snapshots)) {
            try {
                subscription.close();
            } catch (Exception e) {
                Log.error("Memberships still listen to a closed store", e); //$NON-NLS-1$
            }
        }
    }

    boolean isClosed() {
        return closed;
    }
}
