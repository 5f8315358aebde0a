package org.clientele.core.store;

import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A bulk intention on records that are there: units of work under one id, each seen once it is committed. One that was
 * not completed is rolled back when it is closed, or, after a crash, when the store is opened again; a complete one is
 * undone by {@link Changes#undoBatch}. Either way the records have the state that they had before, except those that
 * were edited since. Belongs to one thread.
 *
 * @since 1.0
 */
@ProviderType
public interface EditBatch extends AutoCloseable {

    /**
     * The id, which is that of a {@link BatchInfo} once it is complete.
     *
     * @return positive
     */
    long id();

    /**
     * Begins a unit of work of this batch, with its actor and reason. Up to 500 records in each keep others from waiting.
     *
     * @return a unit of work that the caller commits or closes. It saves records that are there; its {@code add} and
     *         {@code delete} throw {@link IllegalStateException}
     */
    UnitOfWork begin();

    /**
     * Says that everything is done.
     *
     * @param summary a short text for the audit without personal data
     * @return committed; or why it could not be noted, and it can be tried again
     */
    CommitResult complete(String summary);

    /**
     * Takes back what was committed, and ends the batch.
     *
     * @param monitor progress, or null; it is not cancelled
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT; the rest is taken back when the store is opened again
     */
    void rollBack(IProgressMonitor monitor) throws ClienteleException;

    /** Rolls back what was not completed; a failure is logged. */
    @Override
    void close();
}
