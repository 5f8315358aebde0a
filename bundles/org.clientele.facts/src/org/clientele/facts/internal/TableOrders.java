package org.clientele.facts.internal;

import java.math.BigDecimal;

import org.clientele.core.facts.OrderFacts;

/** The orders of a table. */
record TableOrders(FactTable table) implements OrderFacts {

    @Override
    public long count() {
        return table.orders();
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        Chunk chunk = table.chunkOf(row);
        int local = row & Chunk.ROWS - 1;
        RowFacts newer = chunk.delta().find(local);
        if (newer == null) {
            chunk.orders().forEach(local, visitor);
        } else {
            OrderList list = newer.orders();
            for (int i = 0; i < list.size(); i++) {
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
            return newer.orders().remainder();
        }
        return chunk.orders().hasRemainders() ? chunk.orders().list(local).remainder() : BigDecimal.ZERO;
    }
}
