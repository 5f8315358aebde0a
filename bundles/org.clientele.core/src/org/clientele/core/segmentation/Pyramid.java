package org.clientele.core.segmentation;

import java.math.BigDecimal;
import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/**
 * Customers in tiers by cumulative value [C13]. Only customers with a purchase are in it.
 *
 * @param sequence the commit that it shows
 * @param tiers the tiers, the most valuable first
 * @param customers how many customers are in it
 * @param revenue their gross base amount, exact
 * @param customersFor80 how many of the most valuable customers it takes to reach 80 % of the revenue
 * @param shareOfTop20 which share of the revenue the most valuable 20 % of customers (rounded up) hold, 0 to 1
 * @since 1.0
 */
public record Pyramid(long sequence, List<Tier> tiers, int customers, BigDecimal revenue, int customersFor80,
        double shareOfTop20) {

    /** Copies the list. */
    public Pyramid {
        tiers = List.copyOf(tiers);
    }

    /**
     * One tier.
     *
     * @param id its stable id, such as "platinum"
     * @param name its name in the user's language
     * @param rows its customers; not to be changed
     * @param revenue their gross base amount, exact
     * @param share the part of the whole revenue, 0 to 1
     */
    public record Tier(String id, String name, RoaringBitmap rows, BigDecimal revenue, double share) {
    }
}
