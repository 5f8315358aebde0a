package org.clientele.lifecycle.internal;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.RoaringBitmap;

/** Numbers of rows, computed for one snapshot; rows that came later have none. */
public final class NumbersColumn implements FactColumn {

    private static final int BITS = 12;
    private static final int ROWS = 1 << BITS;

    private final ColumnDescriptor descriptor;
    private final long[][] blocks;

    /**
     * Creates the column.
     *
     * @param descriptor describes it
     * @param values by row; MISSING where there is none
     */
    public NumbersColumn(ColumnDescriptor descriptor, long[] values) {
        this(descriptor, new long[values.length + ROWS - 1 >> BITS][]);
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = empty();
            int from = i << BITS;
            System.arraycopy(values, from, blocks[i], 0, Math.min(ROWS, values.length - from));
        }
    }

    private NumbersColumn(ColumnDescriptor descriptor, long[][] blocks) {
        this.descriptor = descriptor;
        this.blocks = blocks;
    }

    private static long[] empty() {
        long[] block = new long[ROWS];
        Arrays.fill(block, MISSING);
        return block;
    }

    /**
     * The column with other values of some rows; it shares what did not change.
     *
     * @param rows the rows
     * @param value gives the value of a row
     * @return a new column, or this one
     */
    public NumbersColumn with(RoaringBitmap rows, IntToLongFunction value) {
        long[][] next = null;
        boolean[] own = null;
        for (int row : rows.toArray()) {
            long now = value.applyAsLong(row);
            if (now == number(row)) {
                continue;
            }
            if (next == null) {
                next = Arrays.copyOf(blocks, Math.max(blocks.length, (rows.last() >> BITS) + 1));
                own = new boolean[next.length];
            }
            int at = row >> BITS;
            if (!own[at]) {
                next[at] = next[at] == null ? empty() : next[at].clone();
                own[at] = true;
            }
            next[at][row & ROWS - 1] = now;
        }
        return next == null ? this : new NumbersColumn(descriptor, next);
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long number(int row) {
        int at = row >> BITS;
        return at < blocks.length && blocks[at] != null ? blocks[at][row & ROWS - 1] : MISSING;
    }

    @Override
    public String text(int row) {
        return null;
    }

    @Override
    public long rank(int row) {
        long number = number(row);
        return number == MISSING ? Long.MAX_VALUE : number;
    }
}
