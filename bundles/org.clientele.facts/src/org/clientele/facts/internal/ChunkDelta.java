package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a chunk that are newer than its blocks. Immutable. */
final class ChunkDelta {

    static final ChunkDelta EMPTY = new ChunkDelta(new int[0], new RowFacts[0]);

    private final int[] rows;
    private final RowFacts[] facts;

    private ChunkDelta(int[] rows, RowFacts[] facts) {
        this.rows = rows;
        this.facts = facts;
    }

    int size() {
        return rows.length;
    }

    int row(int index) {
        return rows[index];
    }

    RowFacts facts(int index) {
        return facts[index];
    }

    RowFacts find(int row) {
        if (rows.length == 0) {
            return null;
        }
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? null : facts[index];
    }

    /** The first place whose row is not before the given one. */
    int indexFrom(int row) {
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? -index - 1 : index;
    }

    ChunkDelta with(Map<Integer, RowFacts> changed) {
        TreeMap<Integer, RowFacts> all = new TreeMap<>(changed);
        for (int i = 0; i < rows.length; i++) {
            all.putIfAbsent(rows[i], facts[i]);
        }
        return new ChunkDelta(all.keySet().stream().mapToInt(Integer::intValue).toArray(),
                all.values().toArray(RowFacts[]::new));
    }

    /** A rough size: objects, texts and orders of each row. */
    long memory() {
        long bytes = 0;
        for (RowFacts row : facts) {
            bytes += 200 + (row.number() == null ? 0 : row.number().length())
                    + (row.name() == null ? 0 : row.name().length() * 2L) + 16L * row.orders().size();
        }
        return bytes;
    }
}
