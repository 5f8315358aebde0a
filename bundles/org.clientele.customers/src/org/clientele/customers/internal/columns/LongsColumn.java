package org.clientele.customers.internal.columns;

import java.util.Arrays;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;

/** Numbers of rows, computed for one snapshot. */
public final class LongsColumn implements FactColumn {

    private final ColumnDescriptor descriptor;
    private final long[] values;

    /**
     * Creates the column.
     *
     * @param descriptor describes it
     * @param values by row; MISSING where there is none; not copied
     */
    public LongsColumn(ColumnDescriptor descriptor, long[] values) {
        this.descriptor = descriptor;
        this.values = values;
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long number(int row) {
        return row < values.length ? values[row] : MISSING;
    }

    @Override
    public void numbers(int from, int count, long[] into) {
        int known = Math.max(0, Math.min(count, values.length - from));
        System.arraycopy(values, Math.min(from, values.length), into, 0, known);
        Arrays.fill(into, known, count, MISSING);
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
