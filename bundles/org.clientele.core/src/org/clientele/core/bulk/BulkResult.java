package org.clientele.core.bulk;

import java.util.OptionalLong;

import org.eclipse.core.runtime.IStatus;

/**
 * How a bulk edit ended.
 *
 * @param status OK; CANCELLED, and everything was taken back; or why it failed, and everything was taken back
 * @param batch the id for {@link org.clientele.core.store.Changes#undoBatch}; empty when nothing was changed
 * @param done what was done; of a cancelled or failed run, zeros
 * @since 1.0
 */
public record BulkResult(IStatus status, OptionalLong batch, BulkPreview done) {
}
