package org.clientele.core.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a table of text.
 *
 * @param line the line in the file at which it begins, from 1
 * @param columns the names of the columns; "1", "2" without a header
 * @param fields its texts, as many as it has
 * @since 1.0
 */
public record ImportRow(long line, List<String> columns, List<String> fields) {

    /** Checks that nothing is null. */
    public ImportRow {
        Objects.requireNonNull(columns, "columns"); //$NON-NLS-1$
        Objects.requireNonNull(fields, "fields"); //$NON-NLS-1$
    }

    /**
     * A text that may be left out.
     *
     * @param column the name of its column, letter case ignored
     * @return without the blanks around it; empty when the column is not there or nothing is in it
     */
    public Optional<String> text(String column) {
        for (int i = 0; i < columns.size() && i < fields.size(); i++) {
            if (columns.get(i).strip().equalsIgnoreCase(column)) {
                return Optional.ofNullable(fields.get(i)).map(String::strip).filter(t -> !t.isEmpty());
            }
        }
        return Optional.empty();
    }
}
