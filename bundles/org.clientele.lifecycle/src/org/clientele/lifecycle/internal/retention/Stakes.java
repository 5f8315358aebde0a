package org.clientele.lifecycle.internal.retention;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;

/** What goes if customers stay away: what they brought within some days before their last purchase. One thread. */
final class Stakes implements OrderFacts.Visitor {

    private static final int MINUTES_A_DAY = 24 * 60;

    private final OrderFacts orders;
    private final FactColumn last;
    private final long today;
    private final int horizon;
    private long from;
    private long sum;

    Stakes(FactSnapshot facts, int horizonDays) {
        orders = facts.orders();
        last = facts.column("orders.last").orElse(null); //$NON-NLS-1$
        today = facts.today().toEpochDay();
        horizon = horizonDays;
    }

    /** The amount in ten-thousandths, 0 or more. */
    long of(int row) {
        long day = last == null ? FactColumn.MISSING : last.number(row);
        if (day == FactColumn.MISSING) {
            return 0;
        }
        from = day - horizon + 1;
        sum = 0;
        orders.forEach(row, this);
        return Math.max(0, sum);
    }

    @Override
    public void order(int minute, long amount, int flags) {
        long day = Math.floorDiv(minute, MINUTES_A_DAY);
        if (flags != 0 && day >= from && day <= today) {
            sum += amount;
        }
    }
}
