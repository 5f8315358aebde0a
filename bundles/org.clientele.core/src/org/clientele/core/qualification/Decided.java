package org.clientele.core.qualification;

import java.util.OptionalLong;

import org.clientele.core.store.CommitResult;

/**
 * How a decision ended.
 *
 * @param result committed, or why nothing was written
 * @param task the id of the task, where one was made
 * @since 1.0
 */
public record Decided(CommitResult result, OptionalLong task) {
}
