package org.clientele.facts.internal;

import java.io.IOException;
import java.util.Arrays;

import org.clientele.core.facts.OrderFacts;
import org.roaringbitmap.RoaringBitmap;

/**
 * The orders of consecutive rows, one after the other, and their totals. Immutable. An order takes twelve bytes where
 * all amounts of the block are below 214,748, else sixteen.
 */
final class OrderBlock {

    final int[] counts;
    final int[] firstDays;
    final int[] lastDays;
    final long[] gross;
    final long[] net;
    private final int[] starts;
    private final int[] stamps;
    private final int[] ids;
    private final int[] smallAmounts;
    private final long[] amounts;
    private final long[] remainders;
    private final EventRuns runs;
    private final int greatestId;

    private OrderBlock(Builder b) {
        int rows = b.rows;
        int entries = b.entries;
        starts = Arrays.copyOf(b.starts, rows + 1);
        stamps = Arrays.copyOf(b.stamps, entries);
        ids = Arrays.copyOf(b.ids, entries);
        counts = Arrays.copyOf(b.counts, rows);
        firstDays = Arrays.copyOf(b.firstDays, rows);
        lastDays = Arrays.copyOf(b.lastDays, rows);
        gross = Arrays.copyOf(b.gross, rows);
        net = Arrays.copyOf(b.net, rows);
        remainders = b.remainders == null ? null : Arrays.copyOf(b.remainders, entries);
        if (b.small) {
            smallAmounts = new int[entries];
            for (int i = 0; i < entries; i++) {
                smallAmounts[i] = (int) b.amounts[i];
            }
            amounts = null;
        } else {
            smallAmounts = null;
            amounts = Arrays.copyOf(b.amounts, entries);
        }
        runs = new EventRuns(starts, stamps, smallAmounts, amounts, null);
        greatestId = greatest(ids);
    }

    private OrderBlock(SnapshotIn in) throws IOException {
        counts = in.ints();
        firstDays = in.ints();
        lastDays = in.ints();
        gross = in.longs();
        net = in.longs();
        starts = in.ints();
        stamps = in.ints();
        ids = in.ints();
        smallAmounts = in.ints();
        amounts = in.longs();
        remainders = in.longs();
        runs = new EventRuns(starts, stamps, smallAmounts, amounts, null);
        greatestId = greatest(ids);
    }

    static OrderBlock read(SnapshotIn in) throws IOException {
        return new OrderBlock(in);
    }

    void write(SnapshotOut out) {
        out.ints(counts);
        out.ints(firstDays);
        out.ints(lastDays);
        out.longs(gross);
        out.longs(net);
        out.ints(starts);
        out.ints(stamps);
        out.ints(ids);
        out.ints(smallAmounts);
        out.longs(amounts);
        out.longs(remainders);
    }

    int rows() {
        return counts.length;
    }

    int entries() {
        return stamps.length;
    }

    int entries(int row) {
        return starts[row + 1] - starts[row];
    }

    OrderList list(int row) {
        int from = starts[row];
        int to = starts[row + 1];
        if (from == to) {
            return OrderList.EMPTY;
        }
        long[] own = new long[to - from];
        for (int i = from; i < to; i++) {
            own[i - from] = amount(i);
        }
        return new OrderList(Arrays.copyOfRange(stamps, from, to), own, Arrays.copyOfRange(ids, from, to),
                remainders == null ? null : Arrays.copyOfRange(remainders, from, to));
    }

    /** Goes through the orders of a row that are before a minute. */
    void forEach(int row, int cut, OrderFacts.Visitor visitor) {
        int to = starts[row + 1];
        for (int i = starts[row]; i < to && stamps[i] >> 2 < cut; i++) {
            visitor.order(stamps[i] >> 2, amount(i), stamps[i] & 3);
        }
    }

    void forEachId(int row, FactTable.OrderVisitor visitor) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            visitor.order(ids[i], stamps[i]);
        }
    }

    /** The orders as events. */
    EventRuns runs() {
        return runs;
    }

    boolean hasRemainders() {
        return remainders != null;
    }

    /** Tells the row of each order whose id is one of some. */
    void findIds(RoaringBitmap wanted, RowVisitor hit) {
        int least = wanted.first();
        int span = wanted.last() - least;
        if (ids.length == 0 || Integer.compareUnsigned(greatestId, least) < 0) {
            return; // orders that are new
        }
        int row = 0;
        for (int i = 0; i < ids.length; i++) {
            if (Integer.compareUnsigned(ids[i] - least, span) <= 0 && wanted.contains(ids[i])) {
                while (starts[row + 1] <= i) {
                    row++;
                }
                hit.found(row, ids[i]);
            }
        }
    }

    private static int greatest(int[] ids) {
        int greatest = 0;
        for (int id : ids) {
            greatest = Integer.compareUnsigned(id, greatest) > 0 ? id : greatest;
        }
        return greatest;
    }

    long memory() {
        return 160 + 12L * stamps.length + (amounts == null ? 0 : 4L * stamps.length)
                + (remainders == null ? 0 : 8L * remainders.length) + 4L * starts.length;
    }

    private long amount(int entry) {
        return amounts == null ? smallAmounts[entry] : amounts[entry];
    }

    /** Is told where an order lies. */
    interface RowVisitor {
        void found(int row, int id);
    }

    /** Collects orders row by row. */
    static final class Builder {

        private int[] starts;
        private int[] counts;
        private int[] firstDays;
        private int[] lastDays;
        private long[] gross;
        private long[] net;
        private int[] stamps;
        private int[] ids;
        private long[] amounts;
        private long[] remainders;
        private int rows;
        private int entries;
        private boolean small = true;
        private Totals.Builder totals = new Totals.Builder();

        Builder(int expectedRows, int expectedEntries) {
            starts = new int[expectedRows + 1];
            counts = new int[expectedRows];
            firstDays = new int[expectedRows];
            lastDays = new int[expectedRows];
            gross = new long[expectedRows];
            net = new long[expectedRows];
            stamps = new int[expectedEntries];
            ids = new int[expectedEntries];
            amounts = new long[expectedEntries];
        }

        /** Adds an order to the row that is open; orders come in the order of time. */
        void order(int stamp, long amount, int id, long remainder) {
            if (entries == stamps.length) {
                int room = Math.max(16, entries + entries / 2);
                stamps = Arrays.copyOf(stamps, room);
                ids = Arrays.copyOf(ids, room);
                amounts = Arrays.copyOf(amounts, room);
                remainders = remainders == null ? null : Arrays.copyOf(remainders, room);
            }
            stamps[entries] = stamp;
            amounts[entries] = amount;
            ids[entries] = id;
            small &= amount == (int) amount;
            if (remainder != 0 && remainders == null) {
                remainders = new long[stamps.length];
            }
            if (remainders != null) {
                remainders[entries] = remainder;
            }
            entries++;
            totals.add(stamp, amount);
        }

        void orders(OrderList list) {
            for (int i = 0; i < list.size(); i++) {
                order(list.stamps()[i], list.amounts()[i], list.ids()[i],
                        list.remainders() == null ? 0 : list.remainders()[i]);
            }
        }

        /** Adds the orders of a row of another block. */
        void orders(OrderBlock block, int row) {
            for (int i = block.starts[row]; i < block.starts[row + 1]; i++) {
                order(block.stamps[i], block.amount(i), block.ids[i],
                        block.remainders == null ? 0 : block.remainders[i]);
            }
        }

        /** Ends the row that is open. */
        void endRow() {
            Totals sums = totals.build();
            counts[rows] = sums.count();
            firstDays[rows] = sums.first();
            lastDays[rows] = sums.last();
            gross[rows] = sums.gross();
            net[rows] = sums.net();
            rows++;
            starts[rows] = entries;
            totals = new Totals.Builder();
        }

        OrderBlock build() {
            return new OrderBlock(this);
        }
    }
}
