package org.clientele.store.internal.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Where things lie in a store's folder.
 *
 * @param directory the folder
 */
public record StoreFolder(Path directory) {

    /** Makes the path absolute. */
    public StoreFolder {
        directory = directory.toAbsolutePath().normalize();
    }

    /**
     * The file that makes a folder a store: its identity, engine and schema version.
     *
     * @return a properties file
     */
    public Path descriptor() {
        return directory.resolve("clientele.properties"); //$NON-NLS-1$
    }

    /**
     * The folder of the engine's files.
     *
     * @return the database
     */
    public Path database() {
        return directory.resolve("database"); //$NON-NLS-1$
    }

    /**
     * The file that tells which process has the store, locked by that process.
     *
     * @return the owner's file
     */
    public Path owner() {
        return directory.resolve("owner"); //$NON-NLS-1$
    }

    /**
     * The key that wraps the keys of personal values.
     *
     * @return the key's file
     */
    public Path masterKey() {
        return directory.resolve("master.key"); //$NON-NLS-1$
    }

    /**
     * Where copies from before a migration are kept.
     *
     * @return a folder that may not exist
     */
    public Path backups() {
        return directory.resolve("backups"); //$NON-NLS-1$
    }

    /**
     * Where the contents of attachments lie.
     *
     * @return a folder that may not exist
     */
    public Path files() {
        return directory.resolve("files"); //$NON-NLS-1$
    }

    /**
     * Where contents of attachments are written before they are whole.
     *
     * @return a folder that may not exist
     */
    public Path unfinishedFiles() {
        return directory.resolve("files.unfinished"); //$NON-NLS-1$
    }

    /**
     * Whether files are what a creation left behind that was interrupted: parts of a store without its descriptor, which
     * is written last.
     *
     * @param files the files of this folder
     * @return true when they can be removed
     */
    public boolean isLeftover(List<Path> files) {
        Set<Path> parts = Set.of(database(), owner(), masterKey(), directory.resolve("derby.log")); //$NON-NLS-1$
        return parts.containsAll(files)
                && (files.contains(masterKey()) || files.equals(List.of(owner())) && OwnerLock.isMark(owner()));
    }
}
