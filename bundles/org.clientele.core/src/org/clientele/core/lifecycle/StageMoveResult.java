package org.clientele.core.lifecycle;

import java.util.OptionalLong;

import org.eclipse.core.runtime.IStatus;

/**
 * How a move of customers ended.
 *
 * @param status OK when all who may be moved were moved, even when that is nobody; else why nothing was written, as of
 *        {@link org.clientele.core.store.UnitOfWork#commit}
 * @param moved how many customers were moved
 * @param sequence of a single customer, the commit for {@link org.clientele.core.store.Changes#revertUnit}; else empty
 * @param batch of several customers, the id for {@link org.clientele.core.store.Changes#undoBatch}; else empty
 * @param check who was refused and why
 * @since 1.0
 */
public record StageMoveResult(IStatus status, int moved, OptionalLong sequence, OptionalLong batch, MoveCheck check) {
}
