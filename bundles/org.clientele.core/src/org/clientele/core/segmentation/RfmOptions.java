package org.clientele.core.segmentation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.segmentation.RfmRun.Measure;

/**
 * How RFM scores are made.
 *
 * @param referenceDate recency is counted to the beginning of this day, in whole days rounded down; orders of the day
 *        itself count, with a recency of 0, and later ones do not
 * @param windowDays orders of so many days before the reference date count, and those of the day itself; 0: all
 * @param bins how many scores there are, 2 to 10; the highest is the best
 * @param ties what equal order counts get; without meaning for a measure with fixed borders
 * @param borders the upper borders of the bins for measures where they are fixed, ascending, bins - 1 of them, in the
 *        measure's unit (days, orders, ten-thousandths of the base currency); a value that equals a border is in the
 *        bin below it; measures that are not in the map are cut at quantiles
 * @since 1.0
 */
public record RfmOptions(LocalDate referenceDate, int windowDays, int bins, Ties ties,
        Map<Measure, List<Double>> borders) {

    /** What equal order counts get as their frequency score. */
    public enum Ties {
        /** Equal values get equal scores: explainable, but the bins differ in size. */
        EQUAL_SCORES,
        /**
         * The rank decides, equal values ranked by customer number: bins of one size, as the published notebooks on
         * Online Retail have it.
         */
        BY_RANK
    }

    /** Checks bins, window and borders, and copies the borders. */
    public RfmOptions {
        if (bins < 2 || bins > 10) {
            throw new IllegalArgumentException("2 to 10 bins, not " + bins); //$NON-NLS-1$
        }
        if (windowDays < 0) {
            throw new IllegalArgumentException("a window of 0 days or more, not " + windowDays); //$NON-NLS-1$
        }
        Map<Measure, List<Double>> copy = new EnumMap<>(Measure.class);
        int count = bins - 1;
        borders.forEach((measure, list) -> {
            if (list.size() != count || !list.stream().sorted().distinct().toList().equals(list)) {
                throw new IllegalArgumentException(count + " ascending borders, not " + list); //$NON-NLS-1$
            }
            copy.put(measure, List.copyOf(list));
        });
        borders = Map.copyOf(copy);
    }

    /**
     * Quantiles over all orders.
     *
     * @param referenceDate the day that recency is counted to
     * @param bins how many scores there are
     * @param ties what equal order counts get
     */
    public RfmOptions(LocalDate referenceDate, int bins, Ties ties) {
        this(referenceDate, 0, bins, ties, Map.of());
    }
}
