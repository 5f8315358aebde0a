package org.clientele.facts.internal;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.facts.internal.CutTotals.Figure;

/**
 * A column of the orders' totals on an earlier day.
 *
 * @param descriptor describes it
 * @param totals where the figures come from
 * @param figure what it tells
 * @param average whether the figure is divided by the number of purchases
 */
record CutColumn(ColumnDescriptor descriptor, CutTotals totals, Figure figure, boolean average) implements FactColumn {

    @Override
    public long number(int row) {
        int chunk = row >>> Chunk.BITS;
        int local = row & Chunk.ROWS - 1;
        long value = totals.values(figure, chunk)[local];
        return average ? ValueSource.average(value, totals.values(Figure.COUNT, chunk)[local]) : value;
    }

    @Override
    public void numbers(int from, int count, long[] into) {
        int done = 0;
        while (done < count) {
            int chunk = from + done >>> Chunk.BITS;
            int local = from + done & Chunk.ROWS - 1;
            int part = Math.min(count - done, Chunk.ROWS - local);
            System.arraycopy(totals.values(figure, chunk), local, into, done, part);
            if (average) {
                long[] counts = totals.values(Figure.COUNT, chunk);
                for (int i = 0; i < part; i++) {
                    into[done + i] = ValueSource.average(into[done + i], counts[local + i]);
                }
            }
            done += part;
        }
    }

    @Override
    public void ranks(int from, int count, long[] into) {
        numbers(from, count, into);
        for (int i = 0; i < count; i++) {
            into[i] = into[i] == MISSING ? Long.MAX_VALUE : into[i];
        }
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
