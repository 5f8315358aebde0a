package org.clientele.facts.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.FactChange;
import org.clientele.core.store.Store;
import org.roaringbitmap.RoaringBitmap;

/**
 * The streams of one fact base that were loaded: it follows the commits with them. What is not loaded, and what a commit
 * touches too much of, is loaded when somebody asks for it.
 */
final class EventCache {

    private static final int TRIES = 3;
    private static final int TOUCHES = 1_000;

    private final MemoryPlan plan;
    private final EventFollower follower;
    private final Map<String, EventSource> sources = new HashMap<>();
    private final Map<String, EventTable> tables = new ConcurrentHashMap<>();
    private final Map<String, Long> used = new ConcurrentHashMap<>();
    private final Deque<Touch> touches = new ArrayDeque<>();
    private FactTable facts;
    private long touched;
    private long begun;
    private volatile boolean closed;

    EventCache(Store store, MemoryPlan plan) {
        this.plan = plan;
        this.follower = new EventFollower(store);
        for (EventSource source : List.of(new LineSource(store), new HeadSource(store), new InteractionSource(store),
                new LinkSource(store))) {
            sources.put(source.descriptor().id(), source);
        }
    }

    /** Whether a stream is one of the product itself, orders not counted. */
    boolean has(String id) {
        return sources.containsKey(id);
    }

    EventDescriptor descriptor(String id) {
        return sources.get(id).descriptor();
    }

    /** What is loaded, at the newest commit. */
    Map<String, EventTable> loaded() {
        return Map.copyOf(tables);
    }

    /** The store is about to close: what fails from now on is no failure. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** Begins anew with facts that were built anew. */
    synchronized void begin(FactTable table) {
        tables.clear();
        touches.clear();
        facts = table;
        begun++;
    }

    /** Follows commits. Adds what they changed to the sets. */
    synchronized FactChange follow(Touch touch, FactTable after, FactChange change) {
        facts = after;
        RoaringBitmap rows = change.rows().clone();
        Set<String> ids = new HashSet<>(change.touched());
        Set<String> anywhere = new HashSet<>(change.anywhere());
        if (!touch.isEmpty()) {
            touches.addLast(touch);
            touched++;
            if (touches.size() > TOUCHES) {
                touches.removeFirst();
            }
            for (EventSource source : sources.values()) {
                follow(source, touch, rows, ids, anywhere);
            }
        }
        evict();
        return new FactChange(change.from(), change.to(), rows, ids, anywhere, false);
    }

    private void follow(EventSource source, Touch touch, RoaringBitmap rows, Set<String> ids, Set<String> anywhere) {
        String id = source.descriptor().id();
        EventTable before = tables.get(id);
        try {
            RoaringBitmap own = follower.rows(source, before, touch, facts);
            EventTable after = before == null ? null : follower.after(source, before, own, touch, facts);
            if (!own.isEmpty()) {
                rows.or(own);
                ids.add(id);
            }
            EventTable named = follower.renamed(id, after, touch);
            boolean unknown = before == null || after == null && id.equals(LineSource.ID);
            boolean unseen = unknown && used.containsKey(id) && EventFollower.mayLose(id, touch);
            if (unseen || named != after || touch.beyond.contains(id)) {
                anywhere.add(id);
            }
            keep(id, named);
        } catch (ClienteleException | RuntimeException e) {
            Log.error("Stream " + id + " cannot follow and will be loaded again", e); //$NON-NLS-1$ //$NON-NLS-2$
            anywhere.add(id);
            keep(id, null);
        }
    }

    private void keep(String id, EventTable table) {
        if (table == null) {
            tables.remove(id);
        } else {
            tables.put(id, table);
        }
    }

    /** Notes that somebody asked for a stream. */
    void used(String id) {
        used.put(id, System.nanoTime());
    }

    /** A stream of the product itself at the newest commit, or null when it cannot be loaded. */
    EventTable get(String id) {
        EventTable known = tables.get(id);
        if (known != null) {
            return known;
        }
        EventSource source = sources.get(id);
        synchronized (source) {
            known = tables.get(id);
            for (int i = 0; known == null && i < TRIES; i++) {
                try {
                    known = load(source);
                } catch (ClienteleException | RuntimeException e) {
                    if (!closed) {
                        Log.error("Stream " + id + " cannot be loaded", e); //$NON-NLS-1$ //$NON-NLS-2$
                    }
                    return null;
                }
            }
            return known;
        }
    }

    /** Loads a stream; null when too much was committed meanwhile. */
    private EventTable load(EventSource source) throws ClienteleException {
        FactTable table;
        long mark;
        long beginning;
        synchronized (this) {
            table = facts;
            mark = touched;
            beginning = begun;
        }
        plan.check(source.estimate(table), memory() + MemoryPlan.of(table));
        EventCodes codes = source.codes();
        EventSorter sorter = source.sorter();
        source.load(table, codes, sorter);
        EventTable loaded = new EventTable(source.descriptor(), codes, source.kinds(), sorter.parts(table.rows()));
        synchronized (this) {
            if (begun != beginning || touched - mark > touches.size()) {
                return null;
            }
            Touch since = new Touch();
            new ArrayList<>(touches).subList((int) (touches.size() - (touched - mark)), touches.size())
                    .forEach(since::add);
            loaded = follower.after(source, loaded, follower.rows(source, loaded, since, facts), since, facts);
            loaded = follower.renamed(source.descriptor().id(), loaded, since);
            if (loaded != null) {
                tables.put(source.descriptor().id(), loaded);
            }
            return loaded;
        }
    }

    long memory() {
        return tables.values().stream().mapToLong(EventTable::memory).sum();
    }

    /** Lets the streams go that were not asked for longest, while all do not fit. */
    private void evict() {
        while (!tables.isEmpty() && plan.isOver(memory() + MemoryPlan.of(facts))) {
            String oldest = tables.keySet().stream()
                    .min((a, b) -> Long.compare(used.getOrDefault(a, 0L), used.getOrDefault(b, 0L))).orElseThrow();
            tables.remove(oldest);
        }
    }
}
