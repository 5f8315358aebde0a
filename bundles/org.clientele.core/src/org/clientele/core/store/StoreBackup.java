package org.clientele.core.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A copy of a store, as it was before a newer program changed it, or as somebody made it by {@link Store#backup}.
 *
 * @param directory the folder of the copy
 * @param storeId the store of which it is a copy
 * @param madeAt when
 * @param program the version of the program that had written the store until then, as in {@code 1.0.0}; empty when it is
 *        not known
 * @param nextProgram the version of the program that made the copy
 * @param schemaVersion the number of the last migration in it
 * @param lastSequence the number of the last commit in it
 * @param emptied whether its records were removed, since somebody was erased: it can still be rolled back to, but not
 *        be restored
 * @since 1.0
 */
public record StoreBackup(Path directory, UUID storeId, Instant madeAt, String program, String nextProgram,
        int schemaVersion, long lastSequence, boolean emptied) {

    /** The setting of a store that says how many copies from before a migration are kept; 3 when it is not set. */
    public static final String KEPT = "backups.kept"; //$NON-NLS-1$

    /**
     * The backup to which a store goes back with the program: the newest that a newer program made before it changed what an
     * older one had written; otherwise the newest of all.
     *
     * @param backups the backups of a store, the newest first
     * @return the backup; empty when there is none
     */
    public static Optional<StoreBackup> beforeUpdate(List<StoreBackup> backups) {
        return backups.stream().filter(b -> !b.program().equals(b.nextProgram())).findFirst()
                .or(() -> backups.stream().findFirst());
    }
}
