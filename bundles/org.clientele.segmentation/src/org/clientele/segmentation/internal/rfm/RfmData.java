package org.clientele.segmentation.internal.rfm;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.segmentation.RfmOptions;
import org.roaringbitmap.PeekableIntIterator;

/**
 * What the scores are made of: days, purchases and amounts of all visible customers as of a day, summed up from the
 * order headers in several threads.
 */
final class RfmData {

    static final int MINUTES_A_DAY = 24 * 60;

    private static final int PART = 1 << 14;

    final int[] days;
    final int[] counts;
    final long[] amounts;
    final int[] rows;

    private RfmData(int rowCount) {
        this.days = new int[rowCount];
        this.counts = new int[rowCount];
        this.amounts = new long[rowCount];
        this.rows = new int[0];
    }

    private RfmData(RfmData data, int[] rows) {
        this.days = data.days;
        this.counts = data.counts;
        this.amounts = data.amounts;
        this.rows = rows;
    }

    /** Sums up; rows without a purchase in the window are left out of {@link #rows}. */
    static RfmData of(FactSnapshot facts, RfmOptions options) {
        long referenceDay = options.referenceDate().toEpochDay();
        long firstMinute = options.windowDays() == 0 ? Long.MIN_VALUE
                : (referenceDay - options.windowDays()) * MINUTES_A_DAY;
        int rowCount = facts.rows();
        RfmData data = new RfmData(rowCount);
        OrderFacts orders = facts.orders();
        int parts = (rowCount + PART - 1) / PART;
        IntStream.range(0, parts).parallel().forEach(part -> data.sum(facts, orders, part * PART,
                Math.min(rowCount, (part + 1) * PART), firstMinute, referenceDay * MINUTES_A_DAY));
        int[] rows = new int[rowCount];
        int count = 0;
        for (int row = 0; row < rowCount; row++) {
            if (data.counts[row] > 0) {
                rows[count++] = row;
            }
        }
        return new RfmData(data, Arrays.copyOf(rows, count));
    }

    private void sum(FactSnapshot facts, OrderFacts orders, int from, int to, long firstMinute, long referenceMinute) {
        Sum sum = new Sum(firstMinute, referenceMinute + MINUTES_A_DAY);
        PeekableIntIterator visible = facts.visible().getIntIterator();
        visible.advanceIfNeeded(from);
        while (visible.hasNext()) {
            int row = visible.next();
            if (row >= to) {
                break;
            }
            sum.count = 0;
            sum.amount = 0;
            orders.forEach(row, sum);
            if (sum.count > 0) {
                counts[row] = sum.count;
                amounts[row] = sum.amount;
                days[row] = (int) Math.max(0, Math.floorDiv(referenceMinute - sum.last, (long) MINUTES_A_DAY));
            }
        }
    }

    /** Adds up the purchases of one customer; the last one comes last. */
    private static final class Sum implements OrderFacts.Visitor {

        private final long begin;
        private final long end;
        private int count;
        private long amount;
        private int last;

        Sum(long begin, long end) {
            this.begin = begin;
            this.end = end;
        }

        @Override
        public void order(int minute, long value, int flags) {
            if ((flags & OrderFacts.PURCHASE) != 0 && minute >= begin && minute < end) {
                count++;
                amount = Math.addExact(amount, value);
                last = minute;
            }
        }
    }
}
