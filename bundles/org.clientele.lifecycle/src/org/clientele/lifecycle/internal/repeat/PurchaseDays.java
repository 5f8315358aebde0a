package org.clientele.lifecycle.internal.repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.retention.Purchases;
import org.clientele.core.retention.RepeatBuyingService;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * The days of purchases of customers up to the day of the facts: how many there were after the first, and how many days
 * passed to the last and to the day of the facts; packed into a number for each row, -1 without a purchase.
 *
 * @param packed by row
 */
record PurchaseDays(long[] packed) {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int PART = 1 << 14;
    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;
    private static final long NONE = -1;

    static PurchaseDays of(FactSnapshot facts, RoaringBitmap rows) {
        long[] packed = new long[facts.rows()];
        Arrays.fill(packed, NONE);
        OrderFacts orders = facts.orders();
        long today = facts.today().toEpochDay();
        IntStream.range(0, (packed.length + PART - 1) / PART).parallel().forEach(part -> {
            Days days = new Days(today);
            PeekableIntIterator iterator = rows.getIntIterator();
            iterator.advanceIfNeeded(part * PART);
            int end = Math.min(packed.length, (part + 1) * PART);
            while (iterator.hasNext() && iterator.peekNext() < end) {
                int row = iterator.next();
                days.count = 0;
                orders.forEach(row, days);
                if (days.count > 0) {
                    packed[row] = (long) (days.count - 1) << 2 * BITS
                            | (days.last - days.first & MASK) << BITS | today - days.first & MASK;
                }
            }
        });
        return new PurchaseDays(packed);
    }

    boolean has(int row) {
        return row < packed.length && packed[row] != NONE;
    }

    int repeats(int row) {
        return repeatsOf(packed[row]);
    }

    double last(int row) {
        return lastOf(packed[row]);
    }

    double age(int row) {
        return ageOf(packed[row]);
    }

    /** The days of all customers with a purchase, sorted: what a fit depends on, and nothing else. */
    long[] sorted() {
        long[] all = Arrays.stream(packed).filter(each -> each != NONE).toArray();
        Arrays.parallelSort(all);
        return all;
    }

    /** Different histories with their numbers of customers. */
    static List<Purchases> histories(long[] sorted) {
        List<Purchases> all = new ArrayList<>();
        for (int from = 0; from < sorted.length;) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            long each = sorted[from];
            all.add(new Purchases(repeatsOf(each), lastOf(each), ageOf(each), to - from));
            from = to;
        }
        return all;
    }

    private static int repeatsOf(long each) {
        return (int) (each >>> 2 * BITS);
    }

    private static double lastOf(long each) {
        return (each >>> BITS & MASK) / RepeatBuyingService.DAYS_PER_UNIT;
    }

    private static double ageOf(long each) {
        return (each & MASK) / RepeatBuyingService.DAYS_PER_UNIT;
    }

    /** Counts the different days of one customer's purchases. */
    private static final class Days implements OrderFacts.Visitor {

        private final long today;
        private int count;
        private long first;
        private long last;

        Days(long today) {
            this.today = today;
        }

        @Override
        public void order(int minute, long amount, int flags) {
            long day = Math.floorDiv(minute, MINUTES_A_DAY);
            if ((flags & OrderFacts.PURCHASE) == 0 || day > today || count > 0 && day == last) {
                return;
            }
            if (count++ == 0) {
                first = day;
            }
            last = day;
        }
    }
}
