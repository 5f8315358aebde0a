package org.clientele.store.internal.folder;

import java.nio.file.Path;

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
}
