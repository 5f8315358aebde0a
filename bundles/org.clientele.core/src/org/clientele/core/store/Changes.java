package org.clientele.core.store;

import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * History and undo on behalf of one actor.
 *
 * @since 0.1
 */
@ProviderType
public interface Changes {

    /**
     * The changes of one aggregate, the newest first.
     *
     * @param aggregate which
     * @param before only commits before this number; empty: from the newest on
     * @param limit the most changes
     * @return the changes; of hidden aggregates none
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<Change> history(AggregateRef aggregate, OptionalLong before, int limit) throws ClienteleException;

    /**
     * The batches, the newest first.
     *
     * @param limit the most
     * @return complete batches that were not undone
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<BatchInfo> batches(int limit) throws ClienteleException;

    /**
     * Lists what was edited since a batch brought it.
     *
     * @param batch the batch's id
     * @return the aggregates with a later change
     * @throws ClienteleException NOT_FOUND
     */
    List<AggregateRef> editedSince(long batch) throws ClienteleException;

    /**
     * Undoes a whole batch as a new unit of work. Rows that were edited since, and what they need, are kept unless the
     * caller says otherwise.
     *
     * @param batch the batch's id
     * @param keepEdited whether rows that were edited since stay
     * @param reason why
     * @param monitor progress and cancel, or null
     * @return committed, with the undo's sequence number; or why nothing was undone
     */
    CommitResult undoBatch(long batch, boolean keepEdited, String reason, IProgressMonitor monitor);
}
