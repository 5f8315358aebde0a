package org.clientele.store.internal;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.eclipse.core.runtime.IProgressMonitor;

/** Batches of one open store. */
public interface BulkWork extends BatchVisibility {

    /**
     * Makes the bulk work of a store that is being opened.
     */
    @FunctionalInterface
    interface Factory {
        /**
         * Makes it; removes what unfinished batches left.
         *
         * @param context the store
         * @return its bulk work
         * @throws ClienteleException when the leftovers cannot be removed
         */
        BulkWork open(StoreContext context) throws ClienteleException;
    }

    /**
     * As {@link org.clientele.core.store.Store#beginBatch}.
     *
     * @param actor who
     * @param reason why
     * @return the batch
     * @throws ClienteleException STORE_NOT_WRITABLE
     */
    Batch begin(Actor actor, String reason) throws ClienteleException;

    /**
     * As {@link org.clientele.core.store.Store#beginEdits}.
     *
     * @param actor who
     * @param reason why
     * @return the bulk edit
     * @throws ClienteleException STORE_NOT_WRITABLE
     */
    EditBatch beginEdits(Actor actor, String reason) throws ClienteleException;

    /**
     * Whether rows of a batch are being written.
     *
     * @return false when no batch is open
     */
    boolean isBusy();

    /**
     * As {@link org.clientele.core.store.Changes#batches}.
     *
     * @param limit the most
     * @return the newest first
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<BatchInfo> batches(int limit) throws ClienteleException;

    /**
     * As {@link org.clientele.core.store.Changes#editedSince}.
     *
     * @param actor who asks
     * @param batch the batch
     * @return what was edited
     * @throws ClienteleException NOT_FOUND
     */
    List<AggregateRef> editedSince(Actor actor, long batch) throws ClienteleException;

    /**
     * As {@link org.clientele.core.store.Changes#undoBatch}.
     *
     * @param actor who
     * @param batch the batch
     * @param keepEdited whether edited rows stay
     * @param reason why
     * @param monitor progress and cancel, or null
     * @return how it ended
     */
    CommitResult undo(Actor actor, long batch, boolean keepEdited, String reason, IProgressMonitor monitor);
}
