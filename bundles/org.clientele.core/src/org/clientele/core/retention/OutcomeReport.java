package org.clientele.core.retention;

/**
 * What {@link DeclineCaseService#measureOutcomes} found.
 *
 * @param measured how many cases with a decision were looked at
 * @param cameBack how many customers came back since the last measure
 * @param stayedAway how many were given up since the last measure, since they stayed away for the model's horizon
 * @param updated how many cases were written, those included whose regained revenue grew
 * @since 1.0
 */
public record OutcomeReport(long measured, long cameBack, long stayedAway, long updated) {
}
