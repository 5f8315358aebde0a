package org.clientele.core.care;

import java.util.OptionalLong;

import org.clientele.core.store.CommitResult;

/**
 * How recording a contact ended.
 *
 * @param result committed, or why nothing was written
 * @param interaction the id of the interaction; 0 when nothing was written
 * @param confirmed how many values of the profile were confirmed
 * @param next the id of the task that the next step became, where it became one
 * @since 1.0
 */
public record VisitSaved(CommitResult result, long interaction, int confirmed, OptionalLong next) {
}
