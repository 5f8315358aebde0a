package org.clientele.customers.internal.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.RoaringBitmap;

/** Numbers of rows, computed for one snapshot. */
public final class LongsColumn implements FactColumn {

    private final ColumnDescriptor descriptor;
    private final ColumnData values;

    /**
     * Creates the column.
     *
     * @param descriptor describes it
     * @param values by row; MISSING where there is none
     */
    public LongsColumn(ColumnDescriptor descriptor, long[] values) {
        this(descriptor, ColumnData.of(values));
    }

    private LongsColumn(ColumnDescriptor descriptor, ColumnData values) {
        this.descriptor = descriptor;
        this.values = values;
    }

    /**
     * The column with other values of some rows; it shares the others.
     *
     * @param rows the rows
     * @param value gives the value of a row
     * @return a new column
     */
    public LongsColumn with(RoaringBitmap rows, IntToLongFunction value) {
        Map<Integer, Long> changed = new HashMap<>();
        rows.forEach((int row) -> {
            long now = value.applyAsLong(row);
            if (now != number(row)) {
                changed.put(row, now);
            }
        });
        return changed.isEmpty() ? this : new LongsColumn(descriptor, values.with(changed));
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long number(int row) {
        return values.number(row);
    }

    @Override
    public void numbers(int from, int count, long[] into) {
        values.numbers(from, count, into);
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
