package org.clientele.lifecycle.internal.signal;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;

/** The days on which one customer after the other bought, up to the day of the facts. Used by one thread. */
final class Rhythm implements OrderFacts.Visitor {

    /** A shorter rhythm counts as this: who bought on two days running does not stay away after four. */
    static final double LEAST_GAP = 7;

    private static final int MINUTES_A_DAY = 24 * 60;

    private final OrderFacts orders;
    private final long today;
    private int days;
    private long first;
    private long last;

    Rhythm(FactSnapshot facts) {
        orders = facts.orders();
        today = facts.today().toEpochDay();
    }

    Rhythm of(int row) {
        days = 0;
        orders.forEach(row, this);
        return this;
    }

    @Override
    public void order(int minute, long amount, int flags) {
        long day = Math.floorDiv(minute, MINUTES_A_DAY);
        if ((flags & OrderFacts.PURCHASE) != 0 && day <= today && (days == 0 || day != last)) {
            if (days++ == 0) {
                first = day;
            }
            last = day;
        }
    }

    int days() {
        return days;
    }

    long last() {
        return last;
    }

    long since() {
        return today - last;
    }

    /** Days from one purchase to the next in the mean; NaN where all were on one day. */
    double gap() {
        return days < 2 ? Double.NaN : (double) (last - first) / (days - 1);
    }

    /** How many times the usual gap has passed since the last purchase. */
    double pause() {
        return since() / Math.max(LEAST_GAP, gap()); // NaN stays NaN
    }
}
