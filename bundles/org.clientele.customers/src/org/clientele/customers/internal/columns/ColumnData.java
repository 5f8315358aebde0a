package org.clientele.customers.internal.columns;

import java.util.Arrays;
import java.util.Map;

import org.clientele.core.facts.FactColumn;

/** A number for each row, in blocks that are shared with the data before where nothing changed. Immutable. */
final class ColumnData {

    private static final int BITS = 12;
    private static final int ROWS = 1 << BITS;

    private final long[][] blocks;

    private ColumnData(long[][] blocks) {
        this.blocks = blocks;
    }

    /** Copies numbers. */
    static ColumnData of(long[] numbers) {
        long[][] blocks = new long[numbers.length + ROWS - 1 >> BITS][];
        for (int i = 0; i < blocks.length; i++) {
            int from = i << BITS;
            int to = Math.min(numbers.length, from + ROWS);
            blocks[i] = Arrays.copyOfRange(numbers, from, from + ROWS);
            Arrays.fill(blocks[i], to - from, ROWS, FactColumn.MISSING);
        }
        return new ColumnData(blocks);
    }

    /** The same but for some rows. */
    ColumnData with(Map<Integer, Long> newer) {
        if (newer.isEmpty()) {
            return this;
        }
        int last = newer.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        long[][] next = Arrays.copyOf(blocks, Math.max(blocks.length, (last >> BITS) + 1));
        for (int i = blocks.length; i < next.length; i++) {
            next[i] = new long[ROWS];
            Arrays.fill(next[i], FactColumn.MISSING);
        }
        newer.forEach((row, number) -> {
            int at = row >> BITS;
            if (at < blocks.length && next[at] == blocks[at]) {
                next[at] = blocks[at].clone();
            }
            next[at][row & ROWS - 1] = number;
        });
        return new ColumnData(next);
    }

    long number(int row) {
        int at = row >> BITS;
        return at < blocks.length ? blocks[at][row & ROWS - 1] : FactColumn.MISSING;
    }

    void numbers(int from, int count, long[] into) {
        int done = 0;
        while (done < count) {
            int row = from + done;
            int part = Math.min(count - done, ROWS - (row & ROWS - 1));
            if (row >> BITS < blocks.length) {
                System.arraycopy(blocks[row >> BITS], row & ROWS - 1, into, done, part);
            } else {
                Arrays.fill(into, done, done + part, FactColumn.MISSING);
            }
            done += part;
        }
    }

    long memory() {
        return (8L * ROWS + 24) * blocks.length;
    }
}
