package org.clientele.lifecycle.internal.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.ClienteleException;
import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/**
 * When customers bought first, and where the data end: with the last purchase that the asker may see, up to the day of
 * the facts.
 *
 * @param days the day of each row's first purchase, or {@link #NONE}
 * @param end the last day on which anybody bought, or {@link #NONE}
 */
record FirstPurchases(int[] days, int end) {

    static final int NONE = Integer.MIN_VALUE;
    static final int MINUTES_A_DAY = 24 * 60;

    static FirstPurchases of(FactSnapshot facts, IProgressMonitor monitor) throws ClienteleException {
        int[] days = new int[facts.rows()];
        Arrays.fill(days, NONE);
        AtomicInteger end = new AtomicInteger(NONE);
        OrderFacts orders = facts.orders();
        int cut = cut(facts);
        Parts.each(facts.visible(), facts.rows(), monitor, rows -> {
            Ends ends = new Ends(cut);
            for (int row = rows.next(); row >= 0; row = rows.next()) {
                ends.first = NONE;
                orders.forEach(row, ends);
                if (ends.first != NONE) {
                    days[row] = Math.floorDiv(ends.first, MINUTES_A_DAY);
                }
            }
            if (ends.last != NONE) {
                end.accumulateAndGet(Math.floorDiv(ends.last, MINUTES_A_DAY), Math::max);
            }
        });
        return new FirstPurchases(days, end.get());
    }

    /** The minute after the day of the facts. */
    static int cut(FactSnapshot facts) {
        return (int) Math.min(Integer.MAX_VALUE, (facts.today().toEpochDay() + 1) * MINUTES_A_DAY);
    }

    /** The first day on which somebody of some rows bought, or {@link #NONE}. */
    int earliest(RoaringBitmap rows) {
        int earliest = Integer.MAX_VALUE;
        for (var row = rows.getIntIterator(); row.hasNext();) {
            int day = days[row.next()];
            earliest = day != NONE && day < earliest ? day : earliest;
        }
        return earliest == Integer.MAX_VALUE ? NONE : earliest;
    }

    /** The number of the period in which the earliest of the latest cohorts of some rows begins; some of them bought. */
    int begins(RoaringBitmap rows, CohortStep step, int cohorts) {
        BitSet begun = new BitSet();
        for (var row = rows.getIntIterator(); row.hasNext();) {
            int day = days[row.next()];
            if (day != NONE && day <= end) {
                begun.set(end - day);
            }
        }
        int found = 0;
        int period = Integer.MAX_VALUE;
        for (int back = begun.nextSetBit(0); back >= 0 && found < cohorts; back = begun.nextSetBit(back + 1)) {
            int index = step.index(LocalDate.ofEpochDay(end - back));
            if (index != period) {
                period = index;
                found++;
            }
        }
        return period;
    }

    private static final class Ends implements OrderFacts.Visitor {

        private final int cut;
        private int first = NONE;
        private int last = NONE;

        Ends(int cut) {
            this.cut = cut;
        }

        @Override
        public void order(int minute, long amount, int flags) {
            if ((flags & OrderFacts.PURCHASE) != 0 && minute < cut) {
                first = first == NONE ? minute : first;
                last = Math.max(last, minute);
            }
        }
    }
}
