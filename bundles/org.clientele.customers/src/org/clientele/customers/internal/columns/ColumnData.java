package org.clientele.customers.internal.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.clientele.core.facts.FactColumn;

/** A number for each row: a block that is shared, and what changed since. Immutable. */
final class ColumnData {

    private static final int MOST_CHANGES = 4_096;

    private final long[] block;
    private final Map<Integer, Long> changes;

    private ColumnData(long[] block, Map<Integer, Long> changes) {
        this.block = block;
        this.changes = changes;
    }

    /** Takes over a block. */
    static ColumnData of(long[] block) {
        return new ColumnData(block, Map.of());
    }

    /** The same but for some rows. */
    ColumnData with(Map<Integer, Long> newer) {
        Map<Integer, Long> all = new HashMap<>(changes);
        all.putAll(newer);
        if (all.size() <= MOST_CHANGES) {
            return new ColumnData(block, all);
        }
        int rows = Math.max(block.length, all.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1);
        long[] merged = Arrays.copyOf(block, rows);
        Arrays.fill(merged, block.length, rows, FactColumn.MISSING);
        all.forEach((row, number) -> merged[row] = number);
        return of(merged);
    }

    long number(int row) {
        Long changed = changes.isEmpty() ? null : changes.get(row);
        return changed != null ? changed : row < block.length ? block[row] : FactColumn.MISSING;
    }

    void numbers(int from, int count, long[] into) {
        int known = Math.max(0, Math.min(count, block.length - from));
        if (known > 0) {
            System.arraycopy(block, from, into, 0, known);
        }
        Arrays.fill(into, known, count, FactColumn.MISSING);
        changes.forEach((row, number) -> {
            if (row >= from && row < from + count) {
                into[row - from] = number;
            }
        });
    }

    long memory() {
        return 8L * block.length + 64L * changes.size();
    }
}
