package org.clientele.core.retention;

import org.clientele.model.ChurnKind;

/**
 * That a relation is ended.
 *
 * @param churn why the customer goes [P13]; not NOT_STATED
 * @param reason in the words of who decides; not blank, at most 1,000 characters
 * @param moveStage whether the customer is also moved to the end of the model of the life cycle, where such a way exists
 * @since 1.0
 */
public record EndRequest(ChurnKind churn, String reason, boolean moveStage) {
}
