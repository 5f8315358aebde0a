package org.clientele.lifecycle.internal.signal;

import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;

/**
 * What one customer after the other brought, net of returns, in the last half-year and in the one before. Used by one
 * thread.
 */
public final class Fall implements OrderFacts.Visitor {

    /** Days of a half-year. */
    public static final int HALF_YEAR = 182;

    /** What it reads. */
    public static final Set<String> READS = Set.of("orders"); //$NON-NLS-1$

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final double HUNDRED = 100;

    private final OrderFacts orders;
    private final long today;
    private long recent;
    private long before;
    private int purchasesBefore;

    /**
     * Creates it.
     *
     * @param facts has the orders
     */
    public Fall(FactSnapshot facts) {
        orders = facts.orders();
        today = facts.today().toEpochDay();
    }

    /**
     * Looks at a customer.
     *
     * @param row the row
     * @return this
     */
    public Fall of(int row) {
        recent = 0;
        before = 0;
        purchasesBefore = 0;
        orders.forEach(row, this);
        return this;
    }

    @Override
    public void order(int minute, long amount, int flags) {
        long age = today - Math.floorDiv(minute, MINUTES_A_DAY);
        if (flags == 0 || age < 0 || age >= 2 * HALF_YEAR) {
            return;
        }
        if (age < HALF_YEAR) {
            recent += amount;
        } else {
            before += amount;
            purchasesBefore += (flags & OrderFacts.PURCHASE) != 0 ? 1 : 0;
        }
    }

    long recent() {
        return recent;
    }

    long before() {
        return before;
    }

    /**
     * How many purchases there were in the half-year before the last.
     *
     * @return 0 or more
     */
    public int purchasesBefore() {
        return purchasesBefore;
    }

    /**
     * By how many percent the amount fell.
     *
     * @return below 0 where it rose; NaN where there was nothing before
     */
    public double percent() {
        return before <= 0 ? Double.NaN : HUNDRED * ((double) before - recent) / before;
    }
}
