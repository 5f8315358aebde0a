package org.clientele.core.health;

import java.time.Instant;

/**
 * What is wrong now: who, at what, why, since when, and what to do.
 *
 * @param severity how bad it is
 * @param contribution what fails, with its bundle and version
 * @param cause a sentence in the user's language
 * @param remedy a sentence that says what to do
 * @param detail technical text, may be empty
 * @param since when it was noticed first
 * @param times how often it was noticed, at least 1
 * @param retryable whether {@link HealthService#retry} can help
 * @since 1.0
 */
public record HealthIssue(HealthSeverity severity, Contribution contribution, String cause, String remedy,
        String detail, Instant since, int times, boolean retryable) {
}
