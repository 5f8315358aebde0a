package org.clientele.core.store;

import java.nio.file.Path;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Creates, opens and restores stores. One process opens a store at a time.
 *
 * @since 1.0
 */
@ProviderType
public interface StoreService {

    /**
     * Creates an empty store, private to the user, and opens it.
     *
     * @param directory the folder; it may exist when it is empty
     * @param settings what is fixed from now on
     * @param monitor progress and cancel, or null
     * @return the open store; the caller closes it
     * @throws ClienteleException STORE_EXISTS, STORE_NOT_WRITABLE; nothing is left behind
     */
    Store create(Path directory, StoreSettings settings, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Opens a store: brings its schema up to date after a backup, and removes batches that were not completed.
     *
     * @param directory the store's folder
     * @param monitor progress and cancel, or null
     * @return the open store; the caller closes it
     * @throws ClienteleException STORE_MISSING, STORE_IN_USE, STORE_NEWER, STORE_DAMAGED, STORE_NOT_WRITABLE; the
     *         store is as it was
     */
    Store open(Path directory, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Tells whether a folder holds a store. Returns at once.
     *
     * @param directory any path
     * @return true when it does
     */
    boolean isStore(Path directory);

    /**
     * Tells which living process has a store open. Returns at once.
     *
     * @param directory the store's folder
     * @return the process, or empty when nobody has it open
     */
    Optional<StoreOwner> owner(Path directory);

    /**
     * Restores a backup into a new folder after checking it.
     *
     * @param backup what {@link Store#backup} wrote
     * @param directory the folder; it may exist when it is empty
     * @param monitor progress and cancel, or null
     * @throws ClienteleException STORE_MISSING or STORE_DAMAGED for the backup, STORE_EXISTS, STORE_NOT_WRITABLE;
     *         nothing is left behind
     */
    void restore(Path backup, Path directory, IProgressMonitor monitor) throws ClienteleException;
}
