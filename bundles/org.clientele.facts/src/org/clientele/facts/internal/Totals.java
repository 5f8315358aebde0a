package org.clientele.facts.internal;

import org.clientele.core.facts.OrderFacts;

/**
 * What the columns tell of a customer's orders. Amounts are in ten-thousandths.
 *
 * @param count how many purchases
 * @param first the day of the first purchase, or {@link TextDictionary#MISSING}
 * @param last the day of the last purchase, or {@link TextDictionary#MISSING}
 * @param gross the sum of the purchases
 * @param net the sum of sales and returns
 */
record Totals(int count, int first, int last, long gross, long net) {

    /** Adds orders in the order of time. */
    static final class Builder {

        private int count;
        private int first = TextDictionary.MISSING;
        private int last = TextDictionary.MISSING;
        private long gross;
        private long net;

        void add(int stamp, long amount) {
            int flags = Stamps.flags(stamp);
            if ((flags & OrderFacts.PURCHASE) != 0) {
                last = Stamps.day(stamp);
                if (count == 0) {
                    first = last;
                }
                count++;
                gross = Math.addExact(gross, amount);
                net = Math.addExact(net, amount);
            } else if ((flags & OrderFacts.RETURN) != 0) {
                net = Math.addExact(net, amount);
            }
        }

        Totals build() {
            return new Totals(count, first, last, gross, net);
        }
    }
}
