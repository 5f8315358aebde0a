package org.clientele.core.facts;

import java.math.BigDecimal;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Order headers, grouped by customer row and sorted by time within one. Order places are counted from 0.
 *
 * @since 1.0
 */
@ProviderType
public interface OrderFacts {

    /** Flag of a sale with an amount above zero: it counts as a purchase. */
    int PURCHASE = 1;

    /** Flag of a return. */
    int RETURN = 2;

    /**
     * How many orders have a customer.
     *
     * @return the number
     */
    long count();

    /**
     * Goes through the orders of one customer in the order of time.
     *
     * @param row a customer's row
     * @param visitor is given each order
     */
    void forEach(int row, Visitor visitor);

    /**
     * What the amounts of a customer's purchases leave out: amounts that a conversion made finer than a ten-thousandth
     * are rounded to the nearest, half to even.
     *
     * @param row a customer's row
     * @return the exact sum less the sum of the amounts; zero as a rule
     */
    BigDecimal remainder(int row);

    /** Is given orders. */
    @FunctionalInterface
    interface Visitor {
        /**
         * One order.
         *
         * @param minute when it was placed: minutes since 1970-01-01 00:00 in the store's zone
         * @param amount the base amount in ten-thousandths; negative for a return
         * @param flags {@link #PURCHASE}, {@link #RETURN}, or 0
         */
        void order(int minute, long amount, int flags);
    }
}
