package org.clientele.lifecycle.internal.stage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageSetChange;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.Store;
import org.clientele.rules.internal.kept.Deadline;
import org.clientele.rules.internal.kept.KeptJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The stages of one store, kept up to date. A small commit is worked in before its listeners return, as far as it concerns
 * few customers; everything else by a job, or by who asks first. All work is done by one thread at a time; readers take
 * what is there without waiting.
 */
final class StoreStages {

    private static final long BOUND = TimeUnit.MILLISECONDS.toNanos(150);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int FEW_ROWS = 200;
    private static final int FEW_COMMITS = 20;

    private final Store store;
    private final FactBase base;
    private final RuleService rules;
    private final Guards guards;
    private final Definitions definitions;
    private final Kepts kepts;
    private final MoveReader moves;
    private final StageLog log;
    private final KeptJob job;
    private final ReentrantLock work = new ReentrantLock();
    /** The threads of the pool that play models for who holds the lock. */
    private final Set<Thread> players = ConcurrentHashMap.newKeySet();
    private final List<Consumer<StageSetChange>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong rulesVersion = new AtomicLong();
    private volatile long rulesSeen;
    private final AutoCloseable commits;
    private final AutoCloseable snapshots;
    private volatile Live live;
    private volatile boolean closed;
    private long burstBegan;
    private int burst;

    /** Works with what holds now while nobody changes it. */
    @FunctionalInterface
    interface User<T> {
        T use(Live live) throws ClienteleException;
    }

    StoreStages(Store store, FactBase base, RuleService rules, Guards guards) {
        this.store = store;
        this.base = base;
        this.rules = rules;
        this.guards = guards;
        this.definitions = new Definitions(store);
        this.kepts = new Kepts(rules, guards);
        this.moves = new MoveReader(store, key -> kepts.find(key).map(kept -> kept.names).orElse(null));
        this.log = new StageLog(store, this);
        this.job = StageWork.job(store.info().settings().name(), this);
        this.commits = store.onCommit(this::committed);
        this.snapshots = base.onChange(state -> changed());
    }

    Store store() {
        return store;
    }

    Kepts kepts() {
        return kepts;
    }

    StageLog log() {
        return log;
    }

    /** What is known now, if anything; it may not be the newest. */
    Live latest() {
        return live;
    }

    /** Whether the thread is one that moves customers. */
    boolean isWorking() {
        return work.isHeldByCurrentThread() || players.contains(Thread.currentThread());
    }

    /** What holds for the newest facts. */
    Live current(IProgressMonitor monitor) throws ClienteleException {
        if (isWorking() && live != null) {
            return live; // asked on behalf of the work itself, which must not begin again or wait for itself
        }
        FactSnapshot facts = newest(monitor);
        Live now = live;
        return isCurrent(now, facts) ? now : locked(l -> l, facts, monitor);
    }

    private FactSnapshot newest(IProgressMonitor monitor) throws ClienteleException {
        return base.await(Actor.SYSTEM, store.journal().lastSequence(), monitor);
    }

    <T> T exclusively(User<T> user, IProgressMonitor monitor) throws ClienteleException {
        return locked(user, newest(monitor), monitor);
    }

    private <T> T locked(User<T> user, FactSnapshot facts, IProgressMonitor monitor) throws ClienteleException {
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
        StageSetChange change;
        T result;
        try {
            change = catchUp(facts, monitor);
            result = user.use(live);
        } finally {
            work.unlock();
        }
        tell(change);
        return result;
    }

    /** Ends work that nobody may cancel, since it would begin anew, when the store is closed. */
    private final class Closing extends NullProgressMonitor {
        @Override
        public boolean isCanceled() {
            return closed;
        }
    }

    private boolean isCurrent(Live now, FactSnapshot facts) {
        return now != null && now.facts() == facts && rulesSeen == rulesVersion.get();
    }

    /** Brings everything to a snapshot. Under the lock. */
    private StageSetChange catchUp(FactSnapshot asked, IProgressMonitor monitor) throws ClienteleException {
        if (closed) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        Live before = live;
        FactSnapshot facts = before != null && before.facts().sequence() > asked.sequence() ? before.facts() : asked;
        if (isCurrent(before, facts)) {
            return null;
        }
        boolean done = false;
        try {
            boolean canBegin = before == null && !(monitor instanceof Deadline); // else a cancel would lose what is kept
            StageSetChange change = update(before, facts, canBegin ? monitor : new Closing());
            done = true;
            return change;
        } finally {
            if (!done) {
                restart();
            }
        }
    }

    /** Begins with the log again the next time. */
    void forget() {
        work.lock();
        try {
            restart();
        } finally {
            work.unlock();
        }
    }

    /** Part of the work was done, and nobody knows which: the next one begins with the log. */
    private void restart() {
        live = null;
        kepts.forget();
        definitions.forget();
    }

    private StageSetChange update(Live before, FactSnapshot asked, IProgressMonitor monitor) throws ClienteleException {
        FactSnapshot facts = asked;
        long version = rulesVersion.get();
        boolean other = version != rulesSeen;
        Definitions.Difference difference = definitions.follow(facts.sequence());
        Set<String> models = Set.of();
        if (difference.models || difference.segments || other) {
            models = kepts.define(definitions);
            if (other) {
                kepts.order().forEach(kept -> kept.problems.forgetFailures());
            }
            if (difference.models && before != null) {
                base.recompute(); // the columns of stages depend on the models, of which the facts know nothing
                facts = base.snapshot(Actor.SYSTEM).orElse(facts);
            }
        }
        Map<String, Map<Long, Integer>> moved = moved(difference, models);
        long known = before == null ? -1 : before.facts().sequence();
        FactChange change = before == null ? FactChange.everything(known, facts.sequence())
                : before.facts() == facts ? FactChange.none(known, known) : base.changes(known, facts.sequence());
        Update.Ask ask = new Update.Ask(models, other, difference.segments, moved);
        Update update = new Update(kepts, rules, guards, before, facts, change, ask, now(), monitor, players);
        live = update.run(log.start(facts));
        rulesSeen = version;
        return update.changed().isEmpty() ? null
                : new StageSetChange(facts.sequence(), facts.today(), update.changed());
    }

    LocalDateTime now() {
        return LocalDateTime.now(store.info().settings().zone());
    }

    /** Reads moves that were written or taken away; tells of which customers, from which day on. */
    private Map<String, Map<Long, Integer>> moved(Definitions.Difference difference, Set<String> models)
            throws ClienteleException {
        Map<String, Map<Long, Integer>> moved = new HashMap<>();
        boolean isAll = difference.everything || kepts.order().stream().anyMatch(kept -> kept.isNew);
        if (isAll) {
            List<Kept> all = kepts.order();
            Map<String, List<Move>> found = new HashMap<>();
            moves.readAll((model, move) -> found.computeIfAbsent(model, m -> new ArrayList<>()).add(move));
            for (Kept kept : all) {
                kept.moves.replace(found.getOrDefault(kept.key, List.of()),
                        (party, day) -> note(moved, kept.key, party, day));
            }
        } else if (!difference.moves.isEmpty()) {
            for (Kept kept : kepts.order()) {
                for (long id : difference.moves) {
                    Move gone = kept.moves.remove(id);
                    if (gone != null) {
                        note(moved, kept.key, gone.party(), gone.day());
                    }
                }
            }
            moves.read(difference.moves, (model, move) -> kepts.find(model).ifPresent(kept -> {
                kept.moves.put(move);
                note(moved, model, move.party(), move.day());
            }));
        }
        return moved;
    }

    private static void note(Map<String, Map<Long, Integer>> moved, String model, long party, int day) {
        moved.computeIfAbsent(model, m -> new HashMap<>()).merge(party, day, Math::min);
    }

    /** Called by the thread that committed. */
    private void committed(long sequence) {
        if (closed || live == null) {
            return;
        }
        try {
            workInAtOnce(sequence);
        } catch (RuntimeException e) {
            Log.error("Stages could not follow a commit at once", e); //$NON-NLS-1$
        } finally {
            job.schedule(0);
        }
    }

    private void workInAtOnce(long sequence) {
        if (isBurst() || isWorking()) {
            return;
        }
        Deadline deadline = new Deadline(BOUND);
        try {
            FactSnapshot facts = base.await(Actor.SYSTEM, sequence, deadline);
            if (work.tryLock(Math.max(0, deadline.left()), TimeUnit.NANOSECONDS)) {
                StageSetChange change = null;
                try {
                    Live now = live;
                    FactChange known = now == null ? null : base.changes(now.facts().sequence(), facts.sequence());
                    if (known != null && !known.everything() && known.rows().getCardinality() <= FEW_ROWS
                            && now.facts().today().equals(facts.today())) {
                        change = catchUp(facts, null);
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
            job.schedule(0);
        }
    }

    private void tell(StageSetChange change) {
        if (change == null) {
            return;
        }
        for (Consumer<StageSetChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                Log.error("A listener to stages failed", e); //$NON-NLS-1$
            }
        }
    }

    AutoCloseable onChange(Consumer<StageSetChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Plays everybody from the beginning by the rules as they are now; tells how many have other ways. */
    int recompute(String model, IProgressMonitor monitor) throws ClienteleException {
        Set<String> changed = new LinkedHashSet<>();
        int count = exclusively(now -> {
            Recomputation again = new Recomputation(this, rules, guards, now);
            boolean done = false;
            try {
                live = again.run(model, monitor);
                done = true;
            } finally {
                if (!done) {
                    restart(); // some models are played anew, and others are not or by half
                }
            }
            changed.addAll(again.changed());
            return again.count();
        }, monitor);
        if (!changed.isEmpty()) {
            tell(new StageSetChange(live.facts().sequence(), live.facts().today(), changed));
        }
        return count;
    }

    /** The first day on which a customer is looked at again; null when none is known. */
    Integer nextLook(String model, int row) {
        Live now = live;
        if (!work.tryLock()) {
            return now == null ? null : Integer.valueOf(now.today() + 1);
        }
        try {
            return kepts.find(model).map(kept -> kept.looks.dayOf(row)).orElse(null);
        } finally {
            work.unlock();
        }
    }

    /** Called by the job: brings everything up to date. */
    void workInBackground(IProgressMonitor monitor) throws ClienteleException {
        current(monitor);
    }

    /** Begins to work in the background. */
    void begin(long millis) {
        job.schedule(millis);
    }

    /** Condition types, guards or columns came or went: rules may decide otherwise. */
    void rulesChanged() {
        rulesVersion.incrementAndGet();
        if (live != null) {
            job.schedule(0);
        }
    }

    void close() {
        closed = true;
        job.end();
        for (AutoCloseable subscription : List.of(commits, snapshots)) {
            try {
                subscription.close();
            } catch (Exception e) {
                Log.error("Stages still listen to a closed store", e); //$NON-NLS-1$
            }
        }
    }

    boolean isClosed() {
        return closed;
    }
}
