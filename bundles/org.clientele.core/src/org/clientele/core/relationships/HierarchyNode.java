package org.clientele.core.relationships;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An organisation in its hierarchy, with what it has itself and with all below it. A child has one place: below the one
 * that it is part of, otherwise below the one that controls more than half of it; nobody is counted twice.
 *
 * @param party the organisation
 * @param tie the relationship that puts it below its parent; empty for the root
 * @param own its own figures
 * @param total its own and those of all below it that the asker sees
 * @param children those below it, by name
 * @since 1.0
 */
public record HierarchyNode(PartyRef party, Optional<Tie> tie, Figures own, Figures total,
        List<HierarchyNode> children) {

    /** Copies the list. */
    public HierarchyNode {
        children = List.copyOf(children);
    }

    /**
     * Sums from the fact base.
     *
     * @param revenue the net revenue in the store's base currency: purchases less returns, exact to a ten-thousandth
     * @param orders how many purchases
     * @param customers how many of the parties are customers
     */
    public record Figures(BigDecimal revenue, long orders, long customers) {

        /** Nothing. */
        public static final Figures NONE = new Figures(BigDecimal.ZERO, 0, 0);

        /**
         * Adds.
         *
         * @param other the other figures
         * @return the sums
         */
        public Figures plus(Figures other) {
            return new Figures(revenue.add(other.revenue), orders + other.orders, customers + other.customers);
        }
    }
}
