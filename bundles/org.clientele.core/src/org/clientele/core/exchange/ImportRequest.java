package org.clientele.core.exchange;

import java.nio.file.Path;

/**
 * What to import, and how.
 *
 * @param file a CSV file, or one compressed by gzip
 * @param mapping which column means what
 * @param dryRun whether to check all and write nothing
 * @param errorFile where rows that cannot be used are written, with their reason, to be corrected and imported again;
 *        null: next to the file
 * @param allOrNothing whether a single row that cannot be used refuses the whole file with FILE_MALFORMED, which names its
 *        place; the store is as it was and no error file is written
 * @since 1.0
 */
public record ImportRequest(Path file, ImportMapping mapping, boolean dryRun, Path errorFile, boolean allOrNothing) {

    /**
     * A request that imports what can be used.
     *
     * @param file a CSV file, or one compressed by gzip
     * @param mapping which column means what
     * @param dryRun whether to check all and write nothing
     * @param errorFile where rows that cannot be used are written; null: next to the file
     */
    public ImportRequest(Path file, ImportMapping mapping, boolean dryRun, Path errorFile) {
        this(file, mapping, dryRun, errorFile, false);
    }
}
