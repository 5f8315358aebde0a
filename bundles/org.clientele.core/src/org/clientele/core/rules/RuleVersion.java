package org.clientele.core.rules;

import java.time.Instant;

/**
 * One version of a rule in the history of the store.
 *
 * @param version its number, from 1
 * @param sequence the number of the commit that wrote it
 * @param recordedAt when
 * @param account who
 * @param reason why, in that person's words
 * @since 1.0
 */
public record RuleVersion(int version, long sequence, Instant recordedAt, String account, String reason) {
}
