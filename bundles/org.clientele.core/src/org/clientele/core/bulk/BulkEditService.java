package org.clientele.core.bulk;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes many customers at once. Access, checks and history are those of single records; a record that is refused is
 * left as it is and told, and does not keep the others from being changed.
 *
 * @since 1.0
 */
@ProviderType
public interface BulkEditService {

    /**
     * Tells what an edit would do, and writes nothing. Checks that need the transaction of a commit speak up when it is
     * run.
     *
     * @param store the store
     * @param actor who acts
     * @param edit the edit
     * @param samples the most samples
     * @param monitor progress and cancel, or null
     * @return counts, reasons and samples
     * @throws ClienteleException INVALID_INPUT, NOT_FOUND for a change that no customer can take; LOCK_TIMEOUT,
     *         CANCELLED
     */
    BulkPreview preview(Store store, Actor actor, BulkEdit edit, int samples, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Runs an edit in short transactions under one id. Others see it as it goes on. When it is cancelled or fails, what
     * was written is taken back, also by the next opening of the store after a crash.
     *
     * @param store the store
     * @param actor who acts
     * @param edit the edit
     * @param monitor progress and cancel, or null
     * @return how it ended
     * @throws ClienteleException INVALID_INPUT, NOT_FOUND for a change that no customer can take; nothing was written
     */
    BulkResult run(Store store, Actor actor, BulkEdit edit, IProgressMonitor monitor) throws ClienteleException;
}
