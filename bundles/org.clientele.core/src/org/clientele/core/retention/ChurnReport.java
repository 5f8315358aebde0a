package org.clientele.core.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clientele.model.ChurnKind;
/**
 * Decisions about declining customers between two days, by kind of churn [P13], with what came of them.
 *
 * @param from the first day of decisions
 * @param to the last day of decisions
 * @param kinds one line for each kind of churn of ended relations, in the order of {@link ChurnKind}; those without a case
 *        included, except NOT_STATED, which is listed only where there are such cases
 * @param recoveries the line of customers that were to be won back
 * @param open how many cases wait for a decision now
 * @since 1.0
 */
public record ChurnReport(LocalDate from, LocalDate to, List<Line> kinds, Line recoveries, long open) {

    /** Copies the list. */
    public ChurnReport {
        kinds = List.copyOf(kinds);
    }

    /**
     * Cases of one sort.
     *
     * @param kind the kind of churn; null for recoveries
     * @param title its name in the user's language
     * @param cases how many
     * @param atStake the sum of the values at stake on the days on which they were opened
     * @param cameBack of how many the customer bought again after the decision
     * @param stayedAway how many were given up; the others are pending
     * @param cost the sum of what recovering cost
     * @param regained the sum of what customers brought that came back
     * @param meanDays how many days passed in the mean from the decision to the first purchase after it; NaN without one
     * @param parties the ids of the customers, each once, ascending
     */
    public record Line(ChurnKind kind, String title, long cases, BigDecimal atStake, long cameBack, long stayedAway,
            BigDecimal cost, BigDecimal regained, double meanDays, List<Long> parties) {

        /** Copies the list. */
        public Line {
            parties = List.copyOf(parties);
        }
    }
}
