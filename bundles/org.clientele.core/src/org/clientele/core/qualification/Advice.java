package org.clientele.core.qualification;

import org.clientele.core.rules.Decision;

/**
 * What the decision table recommends.
 *
 * @param table the key of the table, such as "man"
 * @param tableVersion the version of the table
 * @param outcome the outcome, such as "ideal", "find-authority", "stop"
 * @param action the recommended action in the user's language; it becomes the text of the task
 * @param stop whether it means to stop contact, which needs a confirmed reason
 * @param task whether the action is meant to become a task
 * @param decision the row that was hit, with its proof
 * @since 1.0
 */
public record Advice(String table, int tableVersion, String outcome, String action, boolean stop, boolean task,
        Decision decision) {
}
