package org.clientele.core.interactions;

import java.util.OptionalLong;

import org.clientele.core.store.CommitResult;

/**
 * How saving an interaction ended.
 *
 * @param result committed, or why nothing was written
 * @param interaction the id of the interaction; 0 when nothing was written
 * @param task the id of the task that its next step became, where it became one
 * @since 1.0
 */
public record InteractionSaved(CommitResult result, long interaction, OptionalLong task) {
}
