package org.clientele.core.cohorts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Curves of survival of one or more segments. Plain values; who they are is told by {@link SurvivalService#customers}.
 *
 * @param sequence the commit that the figures are of
 * @param query what was asked for
 * @param end the end of the data, on which whoever is not lost is censored: the day of the last purchase of any customer
 *        that the asker may see, up to the day of the facts; null where there is no purchase
 * @param curves one for each segment, in the order of the query
 * @param overlap whether some customer is in two of the segments, so that the test is not allowed
 * @param test whether the curves differ by more than chance; empty for one curve, where segments overlap, and where
 *        nobody was lost
 * @param definition what is counted, sentence by sentence, to be shown with every picture; in the language of the
 *        running program
 * @since 1.0
 */
public record Survival(long sequence, SurvivalQuery query, LocalDate end, List<SurvivalCurve> curves, boolean overlap,
        Optional<LogRank> test, List<String> definition) {

    /** Copies the lists. */
    public Survival {
        curves = List.copyOf(curves);
        definition = List.copyOf(definition);
    }

    /**
     * The last day of any curve.
     *
     * @return days since the first purchase; 0 without points
     */
    public int lastDay() {
        return curves.stream().filter(c -> !c.points().isEmpty()).mapToInt(c -> c.points().getLast().day()).max()
                .orElse(0);
    }
}
