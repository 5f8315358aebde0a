package org.clientele.store.internal.dialect;

import java.util.ArrayList;
import java.util.List;

import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;

/**
 * The columns of a table in the order in which bulk work writes them: first those that every table has, then those of
 * the model. A row is an array of {@code Long}, {@code Integer}, {@code String}, {@code BigDecimal}, {@code Double},
 * {@code LocalDate}, {@code LocalDateTime} and null.
 *
 * @param table the table
 * @param columns all its columns
 */
public record RowLayout(TableMapping table, List<Column> columns) {

    /**
     * A column.
     *
     * @param name its name, to be quoted
     * @param kind how its values lie in it
     * @param length the most characters of a text
     */
    public record Column(String name, ValueKind kind, int length) {
    }

    /**
     * The layout of a table.
     *
     * @param table the table
     * @return its layout
     */
    public static RowLayout of(TableMapping table) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(TableMapping.ID, ValueKind.LONG, 0));
        if (table.isAggregate()) {
            columns.add(new Column(TableMapping.VERSION, ValueKind.INT, 0));
        } else {
            columns.add(new Column(TableMapping.ROOT_ID, ValueKind.LONG, 0));
            columns.add(new Column(TableMapping.PARENT_ID, ValueKind.LONG, 0));
            columns.add(new Column(TableMapping.FEATURE, ValueKind.INT, 0));
            columns.add(new Column(TableMapping.POS, ValueKind.INT, 0));
        }
        columns.add(new Column(TableMapping.TYPE, ValueKind.INT, 0));
        for (ColumnMapping column : table.columns()) {
            columns.add(new Column(column.name(), column.type().kind(), column.length()));
        }
        return new RowLayout(table, List.copyOf(columns));
    }

    /**
     * Where the columns of the model begin.
     *
     * @return the number of columns that every table has
     */
    public int first() {
        return columns.size() - table.columns().size();
    }
}
