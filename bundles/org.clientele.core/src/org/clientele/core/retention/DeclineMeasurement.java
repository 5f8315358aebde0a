package org.clientele.core.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How good a decline model was, measured on customers with two or more orders up to the cut.
 *
 * @param model the model's key
 * @param modelVersion its version
 * @param threshold the threshold of the score
 * @param cut the last day that the model saw
 * @param end the last day on which an order counts as coming back
 * @param customers how many customers had two or more orders up to the cut
 * @param stayedAway how many of them placed no order from the day after the cut to the end
 * @param judged how many of them have a score
 * @param auc the probability that a customer that stayed away has a greater score than one that came back, equal ones by
 *        half; of customers with a score; NaN where all did the same
 * @param pauseAuc the same of the days since the last order alone, of all customers: what the score has to beat
 * @param flagged the model at its threshold; without a score means not flagged
 * @param baselines the simple rules
 * @param bins customers by score in steps of ten, the lowest first: how many, and how many of them stayed away
 * @param notes what kept signals from being used
 * @since 1.0
 */
public record DeclineMeasurement(String model, int modelVersion, BigDecimal threshold, LocalDate cut, LocalDate end,
        long customers, long stayedAway, long judged, double auc, double pauseAuc, Line flagged, List<Line> baselines,
        List<Bin> bins, List<String> notes) {

    /** Copies the lists. */
    public DeclineMeasurement {
        baselines = List.copyOf(baselines);
        bins = List.copyOf(bins);
        notes = List.copyOf(notes);
    }

    /**
     * The part of customers that stayed away.
     *
     * @return 0 to 1; the precision of whoever flags everybody
     */
    public double prevalence() {
        return customers == 0 ? Double.NaN : (double) stayedAway / customers;
    }

    /**
     * A rule that flags customers.
     *
     * @param id {@code model}, {@code gap} or {@code date}
     * @param label what it does, in the user's language
     * @param flagged how many customers it flags
     * @param hits how many of them stayed away
     * @param stayedAway how many customers stayed away altogether
     */
    public record Line(String id, String label, long flagged, long hits, long stayedAway) {

        /**
         * The part of flagged customers that stayed away.
         *
         * @return 0 to 1; NaN when nobody is flagged
         */
        public double precision() {
            return flagged == 0 ? Double.NaN : (double) hits / flagged;
        }

        /**
         * The part of customers that stayed away that is flagged.
         *
         * @return 0 to 1; NaN when nobody stayed away
         */
        public double recall() {
            return stayedAway == 0 ? Double.NaN : (double) hits / stayedAway;
        }

        /**
         * The harmonic mean of precision and recall.
         *
         * @return 0 to 1; NaN when either is not known
         */
        public double f1() {
            return 2.0 * hits / (flagged + stayedAway);
        }
    }

    /**
     * Customers with scores of some range.
     *
     * @param from the lowest score
     * @param to the score that is not in it any more; 100 is in the last one
     * @param customers how many
     * @param stayedAway how many of them stayed away
     */
    public record Bin(int from, int to, long customers, long stayedAway) {
    }
}
