package org.clientele.lifecycle.internal.cohort;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/** Counts for each cohort and period who bought and for how much. */
final class Retention {

    private final int base;
    private final int cohorts;
    private final int periods;
    private final int[] active;
    private final long[] values;

    /**
     * Creates empty counts.
     *
     * @param base the number of the first cohort's period
     * @param cohorts how many periods have a cohort
     * @param periods how many periods are followed, the first one included
     */
    Retention(int base, int cohorts, int periods) {
        this.base = base;
        this.cohorts = cohorts;
        this.periods = periods;
        active = new int[cohorts * periods];
        values = new long[cohorts * periods];
    }

    /** Counts the purchases of some rows. */
    void count(FactSnapshot facts, RoaringBitmap rows, FirstPurchases first, PeriodPlaces places,
            IProgressMonitor monitor) throws ClienteleException {
        OrderFacts orders = facts.orders();
        int cut = FirstPurchases.cut(facts);
        Parts.each(rows, facts.rows(), monitor, part -> {
            Retention own = new Retention(base, cohorts, periods);
            Visitor visitor = own.new Visitor(places, cut);
            for (int row = part.next(); row >= 0; row = part.next()) {
                int day = first.days()[row];
                if (day != FirstPurchases.NONE) {
                    int cohort = places.ofDay(day);
                    if (cohort >= base) {
                        visitor.begin(cohort);
                        orders.forEach(row, visitor);
                    }
                }
            }
            add(own);
        });
    }

    private synchronized void add(Retention other) {
        for (int i = 0; i < active.length; i++) {
            active[i] += other.active[i];
            values[i] = Math.addExact(values[i], other.values[i]);
        }
    }

    int active(int cohort, int period) {
        return active[cohort * periods + period];
    }

    /** The amount in ten-thousandths. */
    long value(int cohort, int period) {
        return values[cohort * periods + period];
    }

    /** Is given the orders of one customer in the order of time. */
    private final class Visitor implements OrderFacts.Visitor {

        private final PeriodPlaces places;
        private final int cut;
        private int cohort;
        private int last;

        Visitor(PeriodPlaces places, int cut) {
            this.places = places;
            this.cut = cut;
        }

        void begin(int place) {
            cohort = place;
            last = -1;
        }

        @Override
        public void order(int minute, long amount, int flags) {
            if ((flags & OrderFacts.PURCHASE) == 0 || minute >= cut) {
                return;
            }
            int period = places.ofMinute(minute) - cohort;
            if (period < periods) {
                int at = (cohort - base) * periods + period;
                if (period != last) {
                    active[at]++;
                    last = period;
                }
                values[at] = Math.addExact(values[at], amount);
            }
        }
    }
}
