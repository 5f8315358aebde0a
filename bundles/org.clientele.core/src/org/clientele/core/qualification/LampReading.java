package org.clientele.core.qualification;

import java.time.LocalDate;

import org.clientele.model.LampKind;
import org.clientele.model.LampState;

/**
 * What is known of one condition.
 *
 * @param kind which
 * @param state yes, no or unknown
 * @param evidence how that is known; may be empty
 * @param date when it was found out, or null
 * @since 1.0
 */
public record LampReading(LampKind kind, LampState state, String evidence, LocalDate date) {
}
