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
 * @since 0.1
 */
public record ImportRequest(Path file, ImportMapping mapping, boolean dryRun, Path errorFile) {
}
