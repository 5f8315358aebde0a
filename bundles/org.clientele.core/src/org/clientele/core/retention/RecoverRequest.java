package org.clientele.core.retention;

import java.time.LocalDate;

/**
 * That a customer is to be won back.
 *
 * @param reason why it is worth it; may be null or blank, at most 1,000 characters
 * @param template the key of the template of the recovery plan; null: no plan is made
 * @param owner the account of who answers for the plan; null: who decides
 * @param start the first day of the plan; null: today
 * @since 1.0
 */
public record RecoverRequest(String reason, String template, String owner, LocalDate start) {
}
