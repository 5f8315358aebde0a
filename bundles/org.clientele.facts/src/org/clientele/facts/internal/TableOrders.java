package org.clientele.facts.internal;

import java.math.BigDecimal;

import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.OrderFacts;

/**
 * The orders of a table.
 *
 * @param table the table
 * @param cut the minute from which on nothing is seen
 */
record TableOrders(FactTable table, int cut) implements OrderFacts {

    @Override
    public long count() {
        if (cut == Integer.MAX_VALUE) {
            return table.orders();
        }
        long sum = 0;
        long[] counts = new long[Chunk.ROWS];
        for (int from = 0; from < table.rows(); from += Chunk.ROWS) {
            int to = Math.min(table.rows(), from + Chunk.ROWS);
            new OrderEvents(table, cut).aggregate(from, to, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.ALL,
                    counts, null, null, null);
            for (int i = 0; i < to - from; i++) {
                sum += counts[i];
            }
        }
        return sum;
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        Chunk chunk = table.chunkOf(row);
        int local = row & Chunk.ROWS - 1;
        RowFacts newer = chunk.delta().find(local);
        if (newer == null) {
            chunk.orders().forEach(local, cut, visitor);
        } else {
            OrderList list = newer.orders();
            for (int i = 0; i < list.size() && Stamps.minute(list.stamps()[i]) < cut; i++) {
                visitor.order(Stamps.minute(list.stamps()[i]), list.amounts()[i], Stamps.flags(list.stamps()[i]));
            }
        }
    }

    @Override
    public BigDecimal remainder(int row) {
        Chunk chunk = table.chunkOf(row);
        int local = row & Chunk.ROWS - 1;
        RowFacts newer = chunk.delta().find(local);
        if (newer != null) {
            return newer.orders().remainder(cut);
        }
        return chunk.orders().hasRemainders() ? chunk.orders().list(local).remainder(cut) : BigDecimal.ZERO;
    }
}
