package org.clientele.core.lifecycle;

import java.time.LocalDate;

/**
 * What a row of a file says about a customer.
 *
 * @param party the customer
 * @param stage the stage's key, or its name in one of the languages, whatever the letter case
 * @param day since when the customer is there
 * @param reason why; may be null
 * @since 1.0
 */
public record StageRow(long party, String stage, LocalDate day, String reason) {
}
