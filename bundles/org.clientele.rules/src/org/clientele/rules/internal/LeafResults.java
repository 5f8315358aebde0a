package org.clientele.rules.internal;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * Remembers for whom leaves hold, for the snapshots that were asked last, as long as somebody else holds them. The
 * bitmaps are shared: nobody changes them. Any thread.
 */
final class LeafResults {

    /** Remembers nothing, for facts that are asked once. */
    static final LeafResults NONE = new LeafResults(0);

    private static final int SNAPSHOTS = 4;
    private static final long MOST_BYTES = 64L << 20;

    private final int most;
    private final Deque<Known> snapshots = new ArrayDeque<>();
    private long bytes;

    LeafResults() {
        this(SNAPSHOTS);
    }

    private LeafResults(int most) {
        this.most = most;
    }

    /** What is known of a snapshot; the leaf that was asked for longest ago first. */
    private record Known(WeakReference<FactSnapshot> facts, Map<String, RoaringBitmap> leaves) {

        Known(FactSnapshot facts) {
            this(new WeakReference<>(facts), new LinkedHashMap<>(64, 0.75f, true));
        }
    }

    synchronized RoaringBitmap get(FactSnapshot facts, String leaf) {
        Known known = find(facts);
        return known == null ? null : known.leaves().get(leaf);
    }

    synchronized void put(FactSnapshot facts, String leaf, RoaringBitmap rows) {
        Known known = find(facts);
        if (known == null) {
            known = new Known(facts);
            snapshots.addLast(known);
        }
        RoaringBitmap before = known.leaves().put(leaf, rows);
        bytes += size(rows) - (before == null ? 0 : size(before));
        while (snapshots.size() > most || bytes > MOST_BYTES && snapshots.size() > 1) {
            drop(snapshots.removeFirst());
        }
        Iterator<RoaringBitmap> eldest = known.leaves().values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= size(eldest.next());
            eldest.remove();
        }
    }

    synchronized void clear() {
        snapshots.clear();
        bytes = 0;
    }

    private Known find(FactSnapshot facts) {
        Known found = null;
        for (Iterator<Known> all = snapshots.iterator(); all.hasNext();) {
            Known known = all.next();
            FactSnapshot snapshot = known.facts().get();
            if (snapshot == null) {
                all.remove();
                drop(known);
            } else if (snapshot == facts) {
                found = known;
            }
        }
        return found;
    }

    private void drop(Known known) {
        known.leaves().values().forEach(rows -> bytes -= size(rows));
    }

    private static long size(RoaringBitmap rows) {
        return rows.getLongSizeInBytes();
    }
}
