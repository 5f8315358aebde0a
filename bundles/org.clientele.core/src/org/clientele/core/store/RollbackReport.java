package org.clientele.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a rollback did.
 *
 * @param backup the backup to which the store went back
 * @param directory the store, which the older program opens now
 * @param newer the folder in which the newer store stays, untouched
 * @param units how many units of work and batches were replayed
 * @param records how many records of each class the store holds now, by the names of the classes in the model
 * @param rest what was left out
 * @param files the files into which it was exported; empty when nothing was left out
 * @since 1.0
 */
public record RollbackReport(StoreBackup backup, Path directory, Path newer, long units, Map<String, Long> records,
        List<LeftOut> rest, List<Path> files) {

    /** Copies the collections. */
    public RollbackReport {
        records = Map.copyOf(records);
        rest = List.copyOf(rest);
        files = List.copyOf(files);
    }
}
