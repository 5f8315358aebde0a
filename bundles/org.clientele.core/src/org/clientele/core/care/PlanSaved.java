package org.clientele.core.care;

import org.clientele.core.store.CommitResult;

/**
 * How saving a plan ended.
 *
 * @param result committed, or why nothing was written
 * @param plan the id of the plan; 0 when nothing was written
 * @param tasks how many tasks were made of its steps and contacts
 * @param withdrawn how many open tasks went, since the plan has them no more
 * @since 1.0
 */
public record PlanSaved(CommitResult result, long plan, int tasks, int withdrawn) {
}
