package org.clientele.ui.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user made of a table: which columns in which order and width, sorted by what. Immutable.
 *
 * @param widths the shown columns' widths by their ids, in their order
 * @param sortColumn the id of the column that sorts, or null for none
 * @param descending whether the greatest comes first
 * @since 1.0
 */
public record TableLayout(Map<String, Integer> widths, String sortColumn, boolean descending) {

    /** Copies the map with its order. */
    public TableLayout {
        widths = Collections.unmodifiableMap(new LinkedHashMap<>(widths));
    }

    /**
     * The shown columns in their order.
     *
     * @return their ids
     */
    public List<String> columns() {
        return new ArrayList<>(widths.keySet());
    }

    /**
     * The same with another order.
     *
     * @param column the id of the column that sorts
     * @param greatestFirst whether the greatest comes first
     * @return the layout
     */
    public TableLayout sortedBy(String column, boolean greatestFirst) {
        return new TableLayout(widths, column, greatestFirst);
    }

    /**
     * Writes the layout as one line of text.
     *
     * @return such as {@code number=90,name=220;name;asc}
     */
    public String format() {
        StringBuilder text = new StringBuilder();
        widths.forEach((id, width) -> text.append(text.isEmpty() ? "" : ",").append(id).append('=').append(width)); //$NON-NLS-1$ //$NON-NLS-2$
        return text.append(';').append(sortColumn == null ? "" : sortColumn).append(descending ? ";desc" : ";asc") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .toString();
    }

    /**
     * Reads a layout.
     *
     * @param text what {@link #format()} wrote, or null
     * @param otherwise the layout for anything else
     * @return the layout
     */
    public static TableLayout parse(String text, TableLayout otherwise) {
        if (text == null) {
            return otherwise;
        }
        String[] parts = text.split(";", -1); //$NON-NLS-1$
        if (parts.length != 3 || parts[0].isEmpty()) {
            return otherwise;
        }
        Map<String, Integer> widths = new LinkedHashMap<>();
        try {
            for (String entry : parts[0].split(",")) { //$NON-NLS-1$
                int equals = entry.lastIndexOf('=');
                widths.put(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
            }
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return otherwise;
        }
        return new TableLayout(widths, parts[1].isEmpty() ? null : parts[1], "desc".equals(parts[2])); //$NON-NLS-1$
    }
}
