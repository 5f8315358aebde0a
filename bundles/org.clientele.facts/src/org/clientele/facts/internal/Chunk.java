package org.clientele.facts.internal;

import java.util.Map;

/**
 * Up to {@link #ROWS} consecutive rows: blocks of arrays that never change, and a small delta of rows that are newer.
 *
 * @param attributes the attributes of the rows when the blocks were made
 * @param orders their orders
 * @param delta newer rows, and rows behind the blocks
 */
record Chunk(AttributeBlock attributes, OrderBlock orders, ChunkDelta delta) {

    /** How many rows a chunk holds at most, as a power of two. */
    static final int BITS = 16;
    static final int ROWS = 1 << BITS;

    private static final int MERGE_AT = 512;

    static final Chunk EMPTY = new Chunk(new AttributeBlock.Builder(0).build(), new OrderBlock.Builder(0, 0).build(),
            ChunkDelta.EMPTY);

    /** How many rows there are, those in the delta included. */
    int rows() {
        int base = attributes.rows();
        return delta.size() == 0 ? base : Math.max(base, delta.row(delta.size() - 1) + 1);
    }

    RowFacts row(int row, boolean alive) {
        RowFacts newer = delta.find(row);
        return newer != null ? newer : attributes.row(row, alive, orders.list(row));
    }

    /** The chunk with changed rows in its delta, or with new blocks where they are many. */
    Chunk with(Map<Integer, RowFacts> changed) {
        Chunk next = new Chunk(attributes, orders, delta.with(changed));
        return changed.size() > MERGE_AT * 4 ? next.merged() : next;
    }

    boolean wantsMerge() {
        return delta.size() > MERGE_AT;
    }

    /** The same rows without a delta. */
    Chunk merged() {
        int rows = rows();
        AttributeBlock.Builder newAttributes = new AttributeBlock.Builder(rows);
        OrderBlock.Builder newOrders = new OrderBlock.Builder(rows, orders.entries() + 16);
        int next = 0;
        for (int row = 0; row < rows; row++) {
            if (next < delta.size() && delta.row(next) == row) {
                newAttributes.row(delta.facts(next));
                newOrders.orders(delta.facts(next).orders());
                next++;
            } else {
                newAttributes.row(attributes, row);
                newOrders.orders(orders, row);
            }
            newOrders.endRow();
        }
        return new Chunk(newAttributes.build(), newOrders.build(), ChunkDelta.EMPTY);
    }
}
