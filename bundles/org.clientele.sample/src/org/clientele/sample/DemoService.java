package org.clientele.sample;

import java.nio.file.Path;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes and opens the demo store: Online Retail, 541,909 invoice lines, imported by the same service that imports a
 * user's files.
 *
 * @since 0.1
 */
@ProviderType
public interface DemoService {

    /**
     * Makes the demo store where there is none, and tells its figures. An interrupted run leaves nothing that a later
     * one would take for the store. The store is closed afterwards.
     *
     * @param directory the store's folder; it may exist when it is empty
     * @param actor who acts
     * @param monitor progress and cancel, or null
     * @return the figures
     * @throws ClienteleException INVALID_INPUT when the folder holds another store; STORE_EXISTS when it holds
     *         something else; STORE_IN_USE, STORE_NEWER, STORE_DAMAGED, STORE_NOT_WRITABLE; CANCELLED, and there is no
     *         new store
     */
    DemoSummary run(Path directory, Actor actor, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Tells the figures of an open demo store. Those of the import were kept with the store; segments and pyramid are
     * as they are now.
     *
     * @param store an open store
     * @param actor who asks
     * @param monitor progress and cancel, or null
     * @return the figures
     * @throws ClienteleException INVALID_INPUT when it is another store; OUT_OF_BUDGET, CANCELLED
     */
    DemoSummary summarise(Store store, Actor actor, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Tells whether a store is the demo store.
     *
     * @param store an open store
     * @return true when it was made by {@link #run}
     */
    boolean isDemo(Store store);
}
