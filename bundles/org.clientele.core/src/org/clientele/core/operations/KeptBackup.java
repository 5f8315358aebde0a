package org.clientele.core.operations;

import java.util.Optional;

import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.StoreBackup;

/**
 * A backup and what its check found.
 *
 * @param backup the backup
 * @param check the last check; empty when it was never checked
 * @since 1.0
 */
public record KeptBackup(StoreBackup backup, Optional<BackupCheck> check) {

    /**
     * Whether it was checked and can be restored.
     *
     * @return false also when it was never checked
     */
    public boolean isSound() {
        return check.filter(BackupCheck::isSound).isPresent() && !backup.emptied();
    }
}
