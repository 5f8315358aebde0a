package org.clientele.ui.segments.internal.chart;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.clientele.core.segmentation.Pyramid;

/**
 * What the pyramid chart shows.
 *
 * @param tiers the most valuable first
 * @param customers how many customers are in it
 * @param revenue their gross revenue
 * @param customersFor80 how many of the most valuable customers bring 80 % of it
 * @param shareOfTop20 which share the most valuable 20 % hold, 0 to 1
 * @param currency of the revenue
 */
public record PyramidFigures(List<Tier> tiers, int customers, BigDecimal revenue, int customersFor80,
        double shareOfTop20, Currency currency) {

    /**
     * One tier.
     *
     * @param id its stable id
     * @param name its name
     * @param customers how many customers are in it
     * @param revenue their gross revenue
     * @param share of the whole revenue, 0 to 1
     */
    public record Tier(String id, String name, int customers, BigDecimal revenue, double share) {
    }

    /** Takes what a chart needs from a computed pyramid. */
    public static PyramidFigures of(Pyramid pyramid, Currency currency) {
        List<Tier> tiers = pyramid.tiers().stream()
                .map(t -> new Tier(t.id(), t.name(), t.rows().getCardinality(), t.revenue(), t.share())).toList();
        return new PyramidFigures(tiers, pyramid.customers(), pyramid.revenue(), pyramid.customersFor80(),
                pyramid.shareOfTop20(), currency);
    }
}
