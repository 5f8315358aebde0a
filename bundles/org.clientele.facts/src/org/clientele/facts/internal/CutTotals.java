package org.clientele.facts.internal;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.OrderFacts;

/** What the columns would tell of the orders on an earlier day: made chunk by chunk when asked for. */
final class CutTotals {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final EventFilter SALES_AND_RETURNS = EventFilter.ofCodes(true, OrderFacts.PURCHASE,
            OrderFacts.RETURN);

    private final FactTable table;
    private final OrderEvents orders;
    private final AtomicReferenceArray<long[]> made;

    CutTotals(FactTable table, int cut) {
        this.table = table;
        this.orders = new OrderEvents(table, cut);
        this.made = new AtomicReferenceArray<>(table.chunks().length * Figure.values().length);
    }

    /** One figure of the rows of a chunk, which must not be changed. */
    long[] values(Figure figure, int chunk) {
        int place = figure.ordinal() * table.chunks().length + chunk;
        long[] values = made.get(place);
        if (values == null) {
            values = make(figure, chunk);
            made.compareAndSet(place, null, values);
        }
        return values;
    }

    long memory() {
        long bytes = 0;
        for (int i = 0; i < made.length(); i++) {
            bytes += made.get(i) == null ? 0 : 16 + 8L * made.get(i).length;
        }
        return bytes;
    }

    private long[] make(Figure figure, int chunk) {
        int from = chunk << Chunk.BITS;
        int rows = table.chunks()[chunk].rows();
        long[] values = new long[rows];
        switch (figure) {
        case COUNT -> aggregate(from, rows, EventFilter.USUAL, values, null, null, null);
        case GROSS -> aggregate(from, rows, EventFilter.USUAL, null, values, null, null);
        case NET -> aggregate(from, rows, SALES_AND_RETURNS, null, values, null, null);
        case FIRST -> {
            int[] minutes = new int[rows];
            aggregate(from, rows, EventFilter.USUAL, null, null, minutes, null);
            days(minutes, values);
        }
        default -> {
            int[] minutes = new int[rows];
            aggregate(from, rows, EventFilter.USUAL, null, null, null, minutes);
            days(minutes, values);
        }
        }
        return values;
    }

    private void aggregate(int from, int rows, EventFilter filter, long[] counts, long[] sums, int[] first,
            int[] last) {
        orders.aggregate(from, from + rows, Integer.MIN_VALUE, Integer.MAX_VALUE, filter, counts, sums, first, last);
    }

    private static void days(int[] minutes, long[] days) {
        for (int i = 0; i < minutes.length; i++) {
            days[i] = minutes[i] == EventFacts.NONE ? FactColumn.MISSING : Math.floorDiv(minutes[i], MINUTES_A_DAY);
        }
    }

    /** What is told of the orders of a customer. */
    enum Figure {
        /** How many purchases. */
        COUNT,
        /** The day of the first. */
        FIRST,
        /** The day of the last. */
        LAST,
        /** The sum of purchases. */
        GROSS,
        /** The sum of sales and returns. */
        NET
    }
}
