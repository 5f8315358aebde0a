package org.clientele.lifecycle.internal.retention;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who had two or more orders up to a cut, and who of them placed none after it.
 *
 * @param customers rows of customers with two or more orders up to the cut
 * @param stayedAway those of them without an order from the day after the cut to the end
 * @param days the day of the last order up to the cut, by row
 */
record PastOrders(RoaringBitmap customers, RoaringBitmap stayedAway, long[] days) {

    private static final int MINUTES_A_DAY = 24 * 60;

    static PastOrders of(FactSnapshot facts, LocalDate cut, LocalDate end) {
        PastOrders past = new PastOrders(new RoaringBitmap(), new RoaringBitmap(), new long[facts.rows()]);
        OrderFacts orders = facts.orders();
        Look look = new Look(cut.toEpochDay(), end.toEpochDay());
        facts.visible().forEach((int row) -> {
            look.before = 0;
            look.after = 0;
            orders.forEach(row, look);
            if (look.before >= 2) {
                past.customers.add(row);
                past.days[row] = look.last;
                if (look.after == 0) {
                    past.stayedAway.add(row);
                }
            }
        });
        return past;
    }

    /** The day of the last purchase of anybody. */
    static Optional<LocalDate> last(FactSnapshot facts) {
        long today = facts.today().toEpochDay();
        long[] last = { Long.MIN_VALUE };
        OrderFacts orders = facts.orders();
        facts.visible().forEach((int row) -> orders.forEach(row, (minute, amount, flags) -> {
            long day = Math.floorDiv(minute, MINUTES_A_DAY);
            if ((flags & OrderFacts.PURCHASE) != 0 && day <= today && day > last[0]) {
                last[0] = day;
            }
        }));
        return last[0] == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last[0]));
    }

    long lastDay(int row) {
        return days[row];
    }

    /** Counts the orders of one customer before and after the cut. */
    private static final class Look implements OrderFacts.Visitor {

        private final long cut;
        private final long end;
        private int before;
        private int after;
        private long last;

        Look(long cut, long end) {
            this.cut = cut;
            this.end = end;
        }

        @Override
        public void order(int minute, long amount, int flags) {
            long day = Math.floorDiv(minute, MINUTES_A_DAY);
            if ((flags & OrderFacts.PURCHASE) == 0 || day > end) {
                return;
            }
            if (day <= cut) {
                before++;
                last = day;
            } else {
                after++;
            }
        }
    }
}
