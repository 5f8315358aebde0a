package org.clientele.core.grades;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.clientele.core.rules.ProofNode;

/**
 * Why a customer has a grade, and what is missing for the next one.
 *
 * @param grade the grade's key
 * @param period the days over which metrics were counted
 * @param proof grade by grade down to the one that is held: which thresholds are met and which are not
 * @param next the key of the next better grade; empty for the best
 * @param missing what is missing for the next grade: one entry for each threshold that is not met
 * @since 1.0
 */
public record GradeProof(String grade, GradePeriod period, ProofNode proof, Optional<String> next,
        List<Missing> missing) {

    /** Copies the list. */
    public GradeProof {
        missing = List.copyOf(missing);
    }

    /**
     * A threshold that is not met.
     *
     * @param metric the id of the metric
     * @param value the customer's figure, or null without one
     * @param least what is wanted
     * @param text the difference in the user's language, such as "2 more purchases in a month"
     */
    public record Missing(String metric, BigDecimal value, BigDecimal least, String text) {
    }
}
