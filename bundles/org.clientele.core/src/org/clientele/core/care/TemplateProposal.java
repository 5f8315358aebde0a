package org.clientele.core.care;

import org.clientele.model.PlanTemplate;

/**
 * A template that may be used for a customer.
 *
 * @param template a copy
 * @param meant whether it is meant for this customer, by grade, classification or segment; false: for any
 * @param reason why, such as "Customer grade: A", in the user's language; empty for one that is meant for any
 * @since 1.0
 */
public record TemplateProposal(PlanTemplate template, boolean meant, String reason) {
}
