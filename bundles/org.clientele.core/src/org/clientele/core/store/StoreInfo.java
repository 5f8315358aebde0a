package org.clientele.core.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * The identity of an open store.
 *
 * @param id the id that it keeps through backup and restore
 * @param settings what was fixed when it was created
 * @param directory the folder it lies in
 * @param engine the database engine's name and version
 * @param schemaVersion the number of the last migration
 * @param createdAt when it was created
 * @since 1.0
 */
public record StoreInfo(UUID id, StoreSettings settings, Path directory, String engine, int schemaVersion,
        Instant createdAt) {
}
