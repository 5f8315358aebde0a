package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the orders of all customers as they come and groups them by row, and by time and id within one. */
final class OrderSorter {

    private static final int BITS = 18;
    private static final int PART = 1 << BITS;
    private static final int FEW = 64;

    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> stamps = new ArrayList<>();
    private final List<int[]> ids = new ArrayList<>();
    private final List<long[]> amounts = new ArrayList<>();
    private final Map<Integer, Long> remainders = new HashMap<>();
    private int size;

    void add(int row, int stamp, long amount, int id, long remainder) {
        int at = size & PART - 1;
        if (at == 0) {
            rows.add(new int[PART]);
            stamps.add(new int[PART]);
            ids.add(new int[PART]);
            amounts.add(new long[PART]);
        }
        rows.getLast()[at] = row;
        stamps.getLast()[at] = stamp;
        ids.getLast()[at] = id;
        amounts.getLast()[at] = amount;
        if (remainder != 0) {
            remainders.put(id, remainder);
        }
        size++;
    }

    /** The orders of all rows, one block for each chunk. */
    OrderBlock[] blocks(int rowCount) {
        int[] starts = starts(rowCount);
        int[] order = byRow(starts.clone());
        OrderBlock[] blocks = new OrderBlock[(rowCount + Chunk.ROWS - 1) / Chunk.ROWS];
        for (int b = 0; b < blocks.length; b++) {
            int from = b * Chunk.ROWS;
            int to = Math.min(rowCount, from + Chunk.ROWS);
            OrderBlock.Builder builder = new OrderBlock.Builder(to - from, starts[to] - starts[from]);
            for (int row = from; row < to; row++) {
                addRow(builder, order, starts[row], starts[row + 1]);
            }
            blocks[b] = builder.build();
        }
        return blocks;
    }

    private void addRow(OrderBlock.Builder builder, int[] order, int from, int to) {
        if (!isByTime(order, from, to)) {
            sortByTime(order, from, to);
        }
        for (int i = from; i < to; i++) {
            int at = order[i];
            int id = id(at);
            builder.order(stamp(at), amounts.get(at >>> BITS)[at & PART - 1], id,
                    remainders.isEmpty() ? 0 : remainders.getOrDefault(id, 0L));
        }
        builder.endRow();
    }

    private int[] starts(int rowCount) {
        int[] starts = new int[rowCount + 1];
        for (int i = 0; i < size; i++) {
            starts[rows.get(i >>> BITS)[i & PART - 1] + 1]++;
        }
        for (int row = 0; row < rowCount; row++) {
            starts[row + 1] += starts[row];
        }
        return starts;
    }

    private int[] byRow(int[] next) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[rows.get(i >>> BITS)[i & PART - 1]]++] = i;
        }
        return order;
    }

    private boolean isByTime(int[] order, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (compare(order[i - 1], order[i]) > 0) {
                return false;
            }
        }
        return true;
    }

    private void sortByTime(int[] order, int from, int to) {
        if (to - from > FEW) {
            Integer[] some = new Integer[to - from];
            Arrays.setAll(some, i -> order[from + i]);
            Arrays.sort(some, this::compare);
            for (int i = from; i < to; i++) {
                order[i] = some[i - from];
            }
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int moved = order[i];
            int at = i;
            while (at > from && compare(order[at - 1], moved) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = moved;
        }
    }

    private int compare(int a, int b) {
        int byTime = Integer.compare(Stamps.minute(stamp(a)), Stamps.minute(stamp(b)));
        return byTime != 0 ? byTime : Integer.compareUnsigned(id(a), id(b));
    }

    private int id(int at) {
        return ids.get(at >>> BITS)[at & PART - 1];
    }

    private int stamp(int at) {
        return stamps.get(at >>> BITS)[at & PART - 1];
    }
}
