package org.clientele.rules.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * Remembers for whom leaves hold, for the snapshots that were asked last. The bitmaps are shared: nobody changes them.
 * Any thread.
 */
final class LeafResults {

    /** Remembers nothing, for facts that are asked once. */
    static final LeafResults NONE = new LeafResults();

    private static final int SNAPSHOTS = 4;
    private static final long MOST_BYTES = 64L << 20;

    private final Map<FactSnapshot, Map<String, RoaringBitmap>> results = new LinkedHashMap<>(8, 0.75f, true);
    private long bytes;

    synchronized RoaringBitmap get(FactSnapshot facts, String leaf) {
        Map<String, RoaringBitmap> known = results.get(facts);
        return known == null ? null : known.get(leaf);
    }

    synchronized void put(FactSnapshot facts, String leaf, RoaringBitmap rows) {
        Map<String, RoaringBitmap> known = results.computeIfAbsent(facts, f -> new LinkedHashMap<>(64, 0.75f, true));
        RoaringBitmap before = known.put(leaf, rows);
        bytes += size(rows) - (before == null ? 0 : size(before));
        while (results.size() > SNAPSHOTS || bytes > MOST_BYTES && results.size() > 1) {
            FactSnapshot eldest = results.keySet().iterator().next();
            results.remove(eldest).values().forEach(gone -> bytes -= size(gone));
        }
        while (bytes > MOST_BYTES && !known.isEmpty()) {
            bytes -= size(known.remove(known.keySet().iterator().next()));
        }
    }

    synchronized void clear() {
        results.clear();
        bytes = 0;
    }

    private static long size(RoaringBitmap rows) {
        return rows.getLongSizeInBytes();
    }
}
