package org.clientele.core.operations;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Backups that are kept in number and checked as soon as they are made. A service. While the workbench is open it makes
 * them by its plan; elsewhere whoever runs {@code backup --keep} does.
 *
 * <p>
 * A backup holds customer data: it is private to its user. A failure goes to the health view and the log, and never
 * disturbs work. Methods that take a monitor take long; none may be called from the user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface BackupService {

    /**
     * The plan: what IT set in the section {@code backup} of the provisioning file, else what people chose, else none.
     *
     * @return never null
     */
    BackupPlan plan();

    /**
     * Chooses a plan for this user.
     *
     * @param plan the plan; what it says of being locked does not count
     * @throws ClienteleException ACCESS_DENIED when IT set it; FILE_NOT_WRITABLE when it cannot be kept
     */
    void choose(BackupPlan plan) throws ClienteleException;

    /**
     * Makes a backup beside the others of this store, checks it by restoring it, writes down what the check found, and
     * then removes the oldest that are too many. The newest one that is sound is never removed.
     *
     * @param store the open store
     * @param plan where it goes and how many stay; its schedule does not count
     * @param monitor progress and cancel, or null
     * @return the backup; {@link KeptBackup#isSound()} is false when the check found something, and nothing was removed then
     * @throws ClienteleException FILE_NOT_WRITABLE when the folder is gone or the disk is full, LOCK_TIMEOUT, STORE_DAMAGED,
     *         CANCELLED; nothing is left behind, and the health view tells of it
     */
    KeptBackup backUp(Store store, BackupPlan plan, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Checks a backup again and writes down what was found.
     *
     * @param backup the folder of the backup
     * @param monitor progress and cancel, or null
     * @return what was found
     * @throws ClienteleException STORE_MISSING when there is no backup, FILE_NOT_WRITABLE when there is no space to restore
     *         it for the check, CANCELLED
     */
    BackupCheck verify(Path backup, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Lists the backups in a folder. Reads the disk, not the backups.
     *
     * @param folder a folder; it may not exist
     * @return the newest first, of all stores
     * @throws ClienteleException FILE_UNREADABLE
     */
    List<KeptBackup> list(Path folder) throws ClienteleException;

    /**
     * When the next backup of a store is due by the plan.
     *
     * @param store the open store
     * @return a time, in the past when it is due; empty when there is no schedule
     * @throws ClienteleException FILE_UNREADABLE when the folder of the backups cannot be read
     */
    Optional<Instant> next(Store store) throws ClienteleException;
}
