package org.clientele.core.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One criterion of a scorecard with what the staff gave.
 *
 * @param criterion the key of the criterion
 * @param title its name in the user's language
 * @param weight what one point counts; negative for costs and risks
 * @param low the lowest score
 * @param high the highest score
 * @param score the score that was given; empty: missing, which is not 0
 * @param contribution weight times score; empty when the score is missing
 * @param evidence how it is known; may be empty
 * @param date when it was given, or null
 * @since 1.0
 */
public record ScoreInput(String criterion, String title, BigDecimal weight, BigDecimal low, BigDecimal high,
        Optional<BigDecimal> score, Optional<BigDecimal> contribution, String evidence, LocalDate date) {
}
