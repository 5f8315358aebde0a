package org.clientele.lifecycle.internal.cohort;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/**
 * For each row how many days it was followed from its first purchase, and whether it was lost then or could not be
 * followed any longer.
 */
final class GapTimes {

    private final int[] days;
    private final boolean[] lost;
    private final int end;

    private GapTimes(int rows, int end) {
        this.days = new int[rows];
        this.lost = new boolean[rows];
        this.end = end;
    }

    /** Follows all customers that the asker may see. */
    static GapTimes of(FactSnapshot facts, int gap, IProgressMonitor monitor) throws ClienteleException {
        FirstPurchases first = FirstPurchases.of(facts, monitor);
        GapTimes times = new GapTimes(facts.rows(), first.end());
        OrderFacts orders = facts.orders();
        int cut = FirstPurchases.cut(facts);
        Parts.each(facts.visible(), facts.rows(), monitor, rows -> {
            Visitor visitor = new Visitor(gap, cut);
            for (int row = rows.next(); row >= 0; row = rows.next()) {
                int begin = first.days()[row];
                if (begin == FirstPurchases.NONE) {
                    times.days[row] = FirstPurchases.NONE;
                } else {
                    visitor.begin(begin);
                    orders.forEach(row, visitor);
                    // no purchase comes after the end of the data, so a gap may also be open there
                    boolean gone = visitor.gone || first.end() - visitor.last > gap;
                    times.lost[row] = gone;
                    times.days[row] = (gone ? visitor.last + gap + 1 : first.end()) - begin;
                }
            }
        });
        return times;
    }

    /** The last day of the data, or {@link FirstPurchases#NONE}. */
    int end() {
        return end;
    }

    /** Whether a row has a purchase and so is followed. */
    boolean isFollowed(int row) {
        return days[row] != FirstPurchases.NONE;
    }

    /** How many days a row was followed, its last one included. */
    int days(int row) {
        return days[row];
    }

    /** Whether it was lost at their end. */
    boolean isLost(int row) {
        return lost[row];
    }

    /** Those of some rows who are followed. */
    RoaringBitmap followed(RoaringBitmap rows) {
        RoaringBitmap found = new RoaringBitmap();
        rows.forEach((int row) -> {
            if (isFollowed(row)) {
                found.add(row);
            }
        });
        return found;
    }

    /** Is given the orders of one customer in the order of time; remembers the purchase before the first gap. */
    private static final class Visitor implements OrderFacts.Visitor {

        private final int gap;
        private final int cut;
        private int last;
        private boolean gone;

        Visitor(int gap, int cut) {
            this.gap = gap;
            this.cut = cut;
        }

        void begin(int day) {
            last = day;
            gone = false;
        }

        @Override
        public void order(int minute, long amount, int flags) {
            if (gone || (flags & OrderFacts.PURCHASE) == 0 || minute >= cut) {
                return;
            }
            int day = Math.floorDiv(minute, FirstPurchases.MINUTES_A_DAY);
            if (day - last > gap) {
                gone = true;
            } else {
                last = day;
            }
        }
    }
}
