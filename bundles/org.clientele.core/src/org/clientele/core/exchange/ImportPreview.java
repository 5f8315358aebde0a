package org.clientele.core.exchange;

import java.util.List;

/**
 * What an importer understood of a file before it imports it.
 *
 * @param description a sentence in the user's language, such as "Readings of 2026-03 for 812 meters"; may be empty
 * @param columns the names of the columns that are shown
 * @param rows the first rows, at most 100
 * @since 1.0
 */
public record ImportPreview(String description, List<String> columns, List<List<String>> rows) {

    /** Nothing is known but that the file is a table of text: whoever shows it reads its first rows. */
    public static final ImportPreview TABLE = new ImportPreview("", List.of(), List.of()); //$NON-NLS-1$

    /** Copies the lists. */
    public ImportPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
