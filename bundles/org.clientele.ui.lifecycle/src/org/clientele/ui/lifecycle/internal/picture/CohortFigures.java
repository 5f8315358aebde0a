package org.clientele.ui.lifecycle.internal.picture;

import java.math.BigDecimal;
import java.util.Currency;

import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.CohortTable.Cohort;
import org.clientele.ui.chart.Opening;

/**
 * What the heat map of cohorts shows.
 *
 * @param table the figures; at least one cohort
 * @param subject whose cohorts: the name of a segment, or all customers
 * @param measure what is counted
 * @param share whether figures are told in percent of the first period
 * @param currency of the values
 * @param opener makes what a cell opens
 */
public record CohortFigures(CohortTable table, String subject, Measure measure, boolean share, Currency currency,
        Opener opener) {

    /** What is counted. */
    public enum Measure {
        /** Customers who bought. */
        CUSTOMERS,
        /** The amount of their purchases. */
        VALUE
    }

    /** Makes what a cell opens. */
    @FunctionalInterface
    public interface Opener {
        /** What opens the active customers of a cohort under a title. */
        Opening open(String title, Cohort cohort, int period);
    }

    /** The figure of a cell as it is coloured: the share, or the count or amount. */
    double figure(Cohort cohort, int period) {
        if (share) {
            return measure == Measure.CUSTOMERS ? cohort.retention(period) : cohort.valueRetention(period);
        }
        return measure == Measure.CUSTOMERS ? cohort.cells().get(period).active()
                : cohort.cells().get(period).value().doubleValue();
    }

    /** The same of all cohorts together; what is not known is told as NaN. */
    double whole(int period) {
        return table.whole(period).map(w -> {
            if (share) {
                return measure == Measure.CUSTOMERS ? w.retention() : w.valueRetention();
            }
            BigDecimal absolute = measure == Measure.CUSTOMERS ? BigDecimal.valueOf(w.active()) : w.value();
            return absolute.doubleValue();
        }).orElse(Double.NaN);
    }

    /** The greatest figure after the first period, which the strongest colour stands for. */
    double most() {
        double most = 0;
        for (Cohort cohort : table.cohorts()) {
            for (int period = 1; period < cohort.cells().size(); period++) {
                most = Math.max(most, figure(cohort, period));
            }
        }
        return most;
    }
}
