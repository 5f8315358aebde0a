package org.clientele.core.exchange;

import java.nio.file.Path;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings the records of one kind of file into a store: a whiteboard service. It is offered in the import wizard and by
 * {@code import --with ID}. Register it as a service; of several with one id that of the highest ranking counts.
 *
 * <pre>
 * public ImportReport run(ImportRun run) throws ClienteleException {
 *     run.eachRow(row -&gt; {
 *         Meter meter = ...;
 *         meter.setNumber(row.text("METER"));
 *         run.add(meter);
 *     });
 *     return run.finish();
 * }
 * </pre>
 *
 * What it {@linkplain ImportRun#add adds} goes through the same checks as the program's own imports, is seen by nobody
 * before the end, and is one batch that can be undone. It runs on a background thread, one import at a time, and is asked
 * by any thread for what it is. One that throws anything but {@link ClienteleException}, or does not end when it is
 * cancelled, is set aside until its service is registered anew; nothing of that import stays.
 *
 * @since 1.0
 */
@ConsumerType
public interface Importer {

    /**
     * The name by which scripts call it. Never changes.
     *
     * @return lower case letters, digits, dots and hyphens, with a prefix of the bundle's own, such as
     *         {@code example.meters}
     */
    String id();

    /**
     * What it is called in the wizard, such as "Meter readings of the network operator".
     *
     * @return in the user's language
     */
    String label();

    /**
     * What file it expects, in a sentence or two.
     *
     * @return in the user's language; may be empty
     */
    default String description() {
        return ""; //$NON-NLS-1$
    }

    /**
     * The names of its files, for the file dialog.
     *
     * @return patterns such as {@code *.csv}; never empty
     */
    default List<String> filePatterns() {
        return List.of("*.csv", "*.txt", "*.tsv", "*.gz"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /**
     * Whether a person says which column means what: then the wizard asks for it, and {@link ImportRun#mapping} gives it.
     *
     * @return false for an importer that knows its files
     */
    default boolean isMapped() {
        return false;
    }

    /**
     * Looks at a file before anything is imported.
     *
     * @param file the file
     * @return what was understood; without an override, the file is read as a table of text
     * @throws ClienteleException FILE_UNREADABLE, FILE_ENCODING, FILE_MALFORMED with line and column, when it is no file for
     *         this importer
     */
    default ImportPreview preview(Path file) throws ClienteleException {
        return ImportPreview.TABLE;
    }

    /**
     * Imports a file. In a dry run it does the same, and nothing is kept.
     *
     * @param run the file, the store, and what takes the records
     * @return what {@link ImportRun#finish} gives; or a report of its own, of one batch of its own
     * @throws ClienteleException a FILE_ code with line and column, INVALID_INPUT, CANCELLED; the store is as it was
     */
    ImportReport run(ImportRun run) throws ClienteleException;
}
