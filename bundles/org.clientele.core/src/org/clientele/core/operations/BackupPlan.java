package org.clientele.core.operations;

import java.nio.file.Path;

/**
 * When backups are made, where they go and how many stay.
 *
 * @param schedule when
 * @param folder the folder of the backups, absolute; each backup is a folder in it
 * @param daily how many of the newest stay, at least 1
 * @param weekly of how many further weeks the newest stays, 0 or more
 * @param locked whether IT set it in the provisioning file, so that people may not change it
 * @since 1.0
 */
public record BackupPlan(BackupSchedule schedule, Path folder, int daily, int weekly, boolean locked) {

    /** The most that can be kept of either. */
    public static final int MOST = 999;

    /** Keeps the numbers in range. */
    public BackupPlan {
        folder = folder.toAbsolutePath().normalize();
        daily = Math.clamp(daily, 1, MOST);
        weekly = Math.clamp(weekly, 0, MOST);
    }
}
