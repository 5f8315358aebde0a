package org.clientele.cli.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table for people. Texts are aligned to the left, numbers to the right in the user's format; days and times appear
 * in ISO form. Belongs to one thread.
 *
 * @since 1.0
 */
public final class Table {

    private final List<String> headings;
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * Creates an empty table.
     *
     * @param headings the heading of each column; blank headings in all columns: no heading line
     */
    public Table(String... headings) {
        this.headings = List.of(headings);
    }

    /**
     * Adds a row.
     *
     * @param values one value for each column: String, whole number, {@link java.math.BigDecimal} (shown with its own
     *        scale), Double (shown with up to three decimals), {@link Share}, java.time values, or null for an empty
     *        cell
     * @return this
     */
    public Table row(Object... values) {
        if (values.length != headings.size()) {
            throw new IllegalArgumentException(values.length + " values for " + headings.size() + " columns");
        }
        List<Object> row = new ArrayList<>(values.length);
        Collections.addAll(row, values);
        rows.add(Collections.unmodifiableList(row));
        return this;
    }

    /**
     * The headings.
     *
     * @return one for each column
     */
    public List<String> headings() {
        return headings;
    }

    /**
     * The rows.
     *
     * @return unmodifiable
     */
    public List<List<Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * A part of a whole, shown in percent with one decimal.
     *
     * @param value 0 to 1
     */
    public record Share(double value) {
    }
}
