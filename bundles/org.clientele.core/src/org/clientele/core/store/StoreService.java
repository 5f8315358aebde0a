package org.clientele.core.store;

import java.nio.file.Path;
import java.util.List;
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

    /**
     * Lists the copies in a store's folder that were made before a newer program changed it. The store may be open.
     *
     * @param directory the store's folder
     * @return the newest first; empty when there are none
     * @throws ClienteleException STORE_NOT_WRITABLE when the folder cannot be read
     */
    List<StoreBackup> backups(Path directory) throws ClienteleException;

    /**
     * Lists the backups that lie in a folder, of whatever store; what is no backup is passed over.
     *
     * @param folder any folder; it may not exist
     * @return the newest first
     * @throws ClienteleException FILE_UNREADABLE when the folder cannot be read
     */
    default List<StoreBackup> backupsIn(Path folder) throws ClienteleException {
        return List.of();
    }

    /**
     * Checks a backup without touching it: its files by their digests, then restored into a folder that is removed again,
     * opened and verified as {@link Store#verify} does. Nobody sees that store open.
     *
     * @param backup what {@link Store#backup} wrote
     * @param scratch a folder that exists, with space for a copy of the store
     * @param monitor progress and cancel, or null
     * @return what was found; a backup that cannot be opened has a finding that says so
     * @throws ClienteleException STORE_MISSING when there is no backup; FILE_NOT_WRITABLE when there is no space to check it;
     *         CANCELLED
     */
    default BackupCheck checkBackup(Path backup, Path scratch, IProgressMonitor monitor) throws ClienteleException {
        throw new UnsupportedOperationException();
    }

    /**
     * Tells what was entered since a backup was made, and what of it an older store cannot hold. Changes nothing; while
     * somebody works on, later calls tell more.
     *
     * @param store the open store
     * @param backup one of its backups, wherever it lies
     * @param limit how many units of work to name at most
     * @param monitor progress and cancel, or null
     * @return the newest units first
     * @throws ClienteleException STORE_MISSING for no backup, INVALID_INPUT when it is none of this store or from after
     *         a rollback, CANCELLED
     */
    EnteredSince sinceBackup(Store store, Path backup, int limit, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Takes a store back to the schema of a backup, with everything that was entered since as far as the older model can
     * hold it. To be called in the newer program, before the older one is put back; nobody may have the store open.
     *
     * <p>
     * The older store gets each journal entry with its number, person, time and reason, the history, and the state of
     * the records; persons who were erased since stay erased. What it cannot hold is exported. It takes the place of the
     * store when it was checked as {@link Store#verify} does and its records were counted; the newer store stays beside.
     * When the process is killed, either the newer or the older store is in its place at the next opening.
     *
     * @param request what, where to
     * @param monitor progress and cancel, or null
     * @return what was done
     * @throws ClienteleException ACCESS_DENIED for who may not install and roll back, STORE_MISSING, STORE_DAMAGED or
     *         INVALID_INPUT for the backup, STORE_IN_USE, STORE_NOT_WRITABLE, FILE_NOT_WRITABLE for the rest, CANCELLED;
     *         the store is as it was and nothing is left behind
     */
    RollbackReport rollBack(RollbackRequest request, IProgressMonitor monitor) throws ClienteleException;
}
