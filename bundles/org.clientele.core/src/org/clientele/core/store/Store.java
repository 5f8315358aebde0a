package org.clientele.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.model.ClientelePackage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An open store.
 * <p>
 * What the roles of an actor do not permit is refused with ACCESS_DENIED by each method, whoever calls it: see
 * {@link org.clientele.core.roles.Permission}. {@link #beginBatch} needs BULK_EDIT from the second record on,
 * {@link #beginEdits} at once, {@link #putSetting} EDIT_DEFINITIONS, {@link AccessLog#exported} EXPORT,
 * {@link Changes#undoBatch} for a batch of somebody else UNDO_OTHERS; {@link Changes#batches} and
 * {@link AccessLog#entries} tell one's own only without SEE_OTHERS. {@link #journal()} has no asker: it is for what the
 * program keeps up, and is shown to nobody.
 *
 * @since 1.0
 */
@ProviderType
public interface Store extends AutoCloseable {

    /**
     * The identity of the store. Returns at once.
     *
     * @return never null
     */
    StoreInfo info();

    /**
     * The packages whose classes the store keeps. Returns at once; safe for any thread.
     *
     * @return Clientele's own first, then those that a {@link ModelContribution} brought when the store was opened, without
     *         those that cannot be stored; they stay until the store is closed
     */
    default List<EPackage> models() {
        return List.of(ClientelePackage.eINSTANCE);
    }

    /**
     * The rows of classes that nobody brings at the moment: their bundle is not installed, or failed. They are kept, backed
     * up and erased with their customers, and are there again when the bundle is.
     *
     * @return the classes with at least one row
     * @throws ClienteleException LOCK_TIMEOUT
     */
    default List<AbsentClass> absent() throws ClienteleException {
        return List.of();
    }

    /**
     * Writes the rows of classes that nobody brings at the moment into files, as they are stored: CSV in UTF-8, one file for
     * each class, named by package and class, with the names of the columns. Rows name others by their id. The access log
     * tells of it.
     *
     * @param actor who asks; must see all customers and be allowed to export
     * @param models the namespace URIs of packages; empty for all
     * @param folder where the files go; not there yet
     * @param monitor progress and cancel, or null; after a failure or cancel no file is left
     * @return the files; none, and no folder, when nothing is absent
     * @throws ClienteleException ACCESS_DENIED, FILE_NOT_WRITABLE, CANCELLED, LOCK_TIMEOUT
     */
    default List<Path> exportAbsent(Actor actor, Set<String> models, Path folder, IProgressMonitor monitor)
            throws ClienteleException {
        return List.of();
    }

    /**
     * Reads on behalf of somebody.
     *
     * @param actor who asks
     * @return what that person may see
     */
    Records records(Actor actor);

    /**
     * Begins one intention of a user.
     *
     * @param actor who acts
     * @param reason why, in the user's words, such as "Change address"; kept in history and audit
     * @return a unit of work that the caller commits or closes
     */
    UnitOfWork begin(Actor actor, String reason);

    /**
     * Begins a bulk intention: many short transactions under one id, seen by nobody until it is complete.
     *
     * @param actor who acts
     * @param reason why, such as "Import customers.csv"
     * @return a batch that the caller completes or closes
     * @throws ClienteleException STORE_NOT_WRITABLE
     */
    Batch beginBatch(Actor actor, String reason) throws ClienteleException;

    /**
     * Begins a bulk intention on records that are there: many units of work under one id.
     *
     * @param actor who acts
     * @param reason why, such as "Set owner"
     * @return a batch that the caller completes or closes
     * @throws ClienteleException STORE_NOT_WRITABLE
     */
    EditBatch beginEdits(Actor actor, String reason) throws ClienteleException;

    /**
     * The contents of attachments.
     *
     * @return never null
     */
    Contents contents();

    /**
     * Erases parties for ever: destroys their keys, so that no personal value of theirs in history, audit and backups of
     * the audit can be read; blanks every personal value of theirs and of the interactions, tasks and other records that
     * belong to them; and rewrites the store's files so that no byte of these values is left in them, nor in the copies
     * that the program made in the store's folder. The party itself, its number, orders, classifications and figures
     * stay, under a neutral name. Nothing brings the values back: not undo, revert, nor an earlier state.
     * <p>
     * Rewriting takes time with the size of the store, not with the number of parties: erase many in one call. Saving
     * waits meanwhile, reading goes on. Earlier backups still hold the values; so do files that people exported.
     *
     * @param actor who acts; has to see each party
     * @param parties ids of parties; those that were erased before are passed over
     * @param reason why, without personal data, such as "Request of 2026-03-01"
     * @param monitor progress, and cancel until the first commit; or null
     * @return what was done
     * @throws ClienteleException NOT_FOUND for a party that is not there or hidden; LOCK_TIMEOUT while an import goes on;
     *         STORE_NOT_WRITABLE, CANCELLED; nothing was erased then
     */
    ErasureReport erase(Actor actor, Set<Long> parties, String reason, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Tells which parties were erased.
     *
     * @param party the party's id
     * @return true when it was erased
     * @throws ClienteleException LOCK_TIMEOUT
     */
    boolean isErased(long party) throws ClienteleException;

    /**
     * Has a listener forget what is erased from now on. What was erased before is told by the journal.
     *
     * @param listener keeps data outside of the store's tables
     * @return closes the subscription
     */
    AutoCloseable onErase(ErasureListener listener);

    /**
     * What was committed, in order.
     *
     * @return the journal
     */
    CommitJournal journal();

    /**
     * History and undo on behalf of somebody.
     *
     * @param actor who asks or acts
     * @return what that person may see and undo
     */
    Changes changes(Actor actor);

    /**
     * What somebody may see here: the rule that all reads on behalf of that person obey. Whoever answers from data of its
     * own, such as an index, asks this and not the {@link AccessFilter}.
     *
     * @param actor who asks
     * @return the rule as it is now; everything for {@link Actor#SYSTEM}
     */
    AccessRule accessRule(Actor actor);

    /**
     * Who read and exported what [I5].
     *
     * @return the log
     */
    AccessLog accessLog();

    /**
     * Checks rows before they are given to a batch.
     *
     * @param rowType the class of the rows, or the common super class where they differ
     * @param columns the attributes that are written, in the order of the rows' cursor
     * @return a check for one thread; keys that were taken since it was made are found when the batch is completed
     * @throws ClienteleException LOCK_TIMEOUT
     */
    RowCheck rowCheck(EClass rowType, List<FeaturePath> columns) throws ClienteleException;

    /**
     * Reads a setting of the store, such as the options of the last RFM run.
     *
     * @param key the setting's name, at most 100 characters
     * @return its text, or empty
     */
    Optional<String> setting(String key);

    /**
     * Keeps a setting of the store.
     *
     * @param actor who acts
     * @param key the setting's name, at most 100 characters
     * @param value its text, at most 8,000 characters, or null to remove it
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    void putSetting(Actor actor, String key, String value) throws ClienteleException;

    /**
     * How far the data of partners' packages are, as found when the store was opened.
     *
     * @return a state for each package with a {@link StoreMigration}, and for each whose steps the store remembers
     */
    List<MigrationState> migrations();

    /**
     * Checks the whole store: tables against their indexes, references, ids, the audit chain.
     *
     * @param monitor progress and cancel, or null
     * @return OK, or a multi-status with one sentence for each finding
     */
    IStatus verify(IProgressMonitor monitor);

    /**
     * Writes a consistent copy while work goes on.
     *
     * @param target a folder that does not exist yet
     * @param monitor progress and cancel, or null
     * @throws ClienteleException FILE_NOT_WRITABLE, LOCK_TIMEOUT, STORE_DAMAGED; nothing is left behind
     */
    void backup(Path target, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Mends what {@link #verify} finds, as far as it can be mended. Before anything is changed a backup is made in the
     * store's folder. A value that names a record which is not there is removed by a unit of work, so that history tells of
     * it; what cannot be read as a record is put aside; damaged indexes are rebuilt. What cannot be mended stays, and is told
     * with the way out. What fails for one record does not stop the rest.
     *
     * @param actor who acts
     * @param monitor progress and cancel, or null
     * @return what was done and what was not; empty when the store is sound
     * @throws ClienteleException ACCESS_DENIED; STORE_NOT_WRITABLE when there is no backup: nothing was changed then;
     *         LOCK_TIMEOUT while an import goes on; CANCELLED, where what was done stays
     */
    default RepairReport repair(Actor actor, IProgressMonitor monitor) throws ClienteleException {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives the disk the space back that deleted and changed records left in the store's files. Saving waits meanwhile,
     * reading goes on. Takes time with the size of the store and, for the largest table, as much space again.
     *
     * @param monitor progress and cancel between two tables, or null
     * @return the size before and after
     * @throws ClienteleException STORE_NOT_WRITABLE when the disk has too little space, LOCK_TIMEOUT while an import goes on;
     *         the store is as it was
     */
    default CompactReport compact(IProgressMonitor monitor) throws ClienteleException {
        throw new UnsupportedOperationException();
    }

    /**
     * Listens to commits. The listener is called after each commit, before the commit returns to who made it, and has to
     * return fast: one of a partner's bundle is called on a thread of its own, has five seconds, and is disabled when it
     * fails or is late. Of the commits of an erasure it hears when that is done.
     *
     * @param listener is given the journal's new last sequence number; it reads the journal for the rest
     * @return closes the subscription
     */
    AutoCloseable onCommit(LongConsumer listener);

    /** Ends all work and closes the store. A second call does nothing. */
    @Override
    void close();
}
