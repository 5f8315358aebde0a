package org.clientele.core.cohorts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Customers by the period of their first purchase, and how many of them bought in each period since. Plain values; who
 * they are is told by {@link CohortService#active}.
 *
 * @param sequence the commit that the figures are of
 * @param query what was asked for
 * @param first the day of the first purchase that is looked at; null without one
 * @param end the end of the data: the day of the last purchase that the asker may see, up to the day of the facts;
 *        null without one
 * @param cohorts the cohorts that have customers, the earliest first
 * @since 1.0
 */
public record CohortTable(long sequence, CohortQuery query, LocalDate first, LocalDate end, List<Cohort> cohorts) {

    /** Copies the list. */
    public CohortTable {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * Customers whose first purchase is in the same period.
     *
     * @param start the first day of that period
     * @param cells the periods from that one (0) on, up to the end of the data or as many as asked for; never empty
     */
    public record Cohort(LocalDate start, List<Cell> cells) {

        /** Copies the list. */
        public Cohort {
            cells = List.copyOf(cells);
        }

        /**
         * How many customers there are: all bought in period 0.
         *
         * @return at least 1
         */
        public int customers() {
            return cells.getFirst().active();
        }

        /**
         * The share of customers who bought in a period.
         *
         * @param period 0 to the number of cells - 1
         * @return 0 to 1
         */
        public double retention(int period) {
            return (double) cells.get(period).active() / customers();
        }

        /**
         * The amount of a period's purchases over that of period 0.
         *
         * @param period 0 to the number of cells - 1
         * @return 0 or more, may exceed 1
         */
        public double valueRetention(int period) {
            return share(cells.get(period).value(), cells.getFirst().value());
        }
    }

    /**
     * One cohort in one period.
     *
     * @param active how many of its customers bought
     * @param value the sum of their purchases in the store's base currency, returns not taken off
     * @param complete false where the data end before the period does, so that figures are still growing
     */
    public record Cell(int active, BigDecimal value, boolean complete) {
    }

    /**
     * All cohorts together in one period, as far as their data reach.
     *
     * @param customers how many customers have a complete figure for the period
     * @param active how many of them bought
     * @param firstValue the amount of their purchases in period 0
     * @param value the amount of their purchases in the period
     */
    public record Whole(int customers, int active, BigDecimal firstValue, BigDecimal value) {

        /**
         * The share of customers who bought.
         *
         * @return 0 to 1
         */
        public double retention() {
            return customers == 0 ? 0 : (double) active / customers;
        }

        /**
         * The amount of the period's purchases over that of period 0.
         *
         * @return 0 or more
         */
        public double valueRetention() {
            return share(value, firstValue);
        }
    }

    /**
     * How many periods the longest cohort is followed, period 0 included.
     *
     * @return 0 without cohorts
     */
    public int periods() {
        return cohorts.stream().mapToInt(c -> c.cells().size()).max().orElse(0);
    }

    /**
     * All cohorts that have a complete figure for a period, taken together.
     *
     * @param period from 0 on
     * @return empty where no cohort has one
     */
    public Optional<Whole> whole(int period) {
        int customers = 0;
        int active = 0;
        BigDecimal firstValue = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        for (Cohort cohort : cohorts) {
            if (period < cohort.cells().size() && cohort.cells().get(period).complete()) {
                Cell cell = cohort.cells().get(period);
                customers += cohort.customers();
                active += cell.active();
                firstValue = firstValue.add(cohort.cells().getFirst().value());
                value = value.add(cell.value());
            }
        }
        return customers == 0 ? Optional.empty() : Optional.of(new Whole(customers, active, firstValue, value));
    }

    private static double share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? 0 : part.divide(whole, MathContext.DECIMAL64).doubleValue();
    }
}
