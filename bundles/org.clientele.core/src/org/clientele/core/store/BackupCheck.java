package org.clientele.core.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What the check of a backup found.
 *
 * @param backup the backup
 * @param checkedAt when it was checked
 * @param findings one sentence for each thing that is wrong, in the user's language; empty when it can be restored
 * @param lastSequence the number of the last commit in it, whose audit chain was followed; 0 when it could not be read
 * @param parties how many parties are in it; 0 when they could not be counted
 * @since 1.0
 */
public record BackupCheck(Path backup, Instant checkedAt, List<String> findings, long lastSequence, long parties) {

    /** Copies the list. */
    public BackupCheck {
        findings = List.copyOf(findings);
    }

    /**
     * Whether it can be restored.
     *
     * @return true when nothing is wrong
     */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
