package org.clientele.store.internal.rollback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.core.store.LeftOut.Why;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.schema.RecordedModel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;

/** Makes the rows of one table of an older store from those of a newer one. */
final class Projection {

    private static final Pattern TEXT = Pattern.compile("VARCHAR\\((\\d+)\\)"); //$NON-NLS-1$

    private final String table;
    private final TableMapping mapping;
    private final RecordedModel older;
    private final Gone gone;
    private final List<RawColumn> columns;
    private final List<ColumnMapping> mapped = new ArrayList<>();
    private final List<ColumnMapping> unknown = new ArrayList<>();
    private final boolean lossless;

    /** Is told what a row loses. */
    @FunctionalInterface
    interface Loss {
        void value(EClass type, long id, ColumnMapping column, Object value, Why why);
    }

    /**
     * Creates it.
     *
     * @param table the table's name
     * @param mapping what the newer model says of it; null when its bundle is not installed
     * @param columns the columns that the older store has, or, where it is not open, those that its model names
     */
    Projection(String table, TableMapping mapping, RecordedModel older, Gone gone, List<RawColumn> columns) {
        this.table = table;
        this.mapping = mapping;
        this.older = older;
        this.gone = gone;
        this.columns = columns;
        boolean whole = true;
        for (RawColumn column : columns) {
            ColumnMapping found = mapping == null ? null : mapping.columns().stream()
                    .filter(c -> c.name().equals(column.name())).findFirst().orElse(null);
            mapped.add(found);
            whole &= found == null || !canLose(found);
        }
        if (mapping != null) {
            mapping.columns().stream()
                    .filter(c -> !c.isMarker() && !older.columns().get(table).containsKey(c.name())).forEach(unknown::add);
        }
        lossless = whole && unknown.isEmpty();
    }

    String table() {
        return table;
    }

    TableMapping mapping() {
        return mapping;
    }

    List<RawColumn> columns() {
        return columns;
    }

    /** The columns that the older table has not. */
    List<ColumnMapping> unknown() {
        return unknown;
    }

    /** Whether rows never lose anything, so that nobody need look at them. */
    boolean isLossless() {
        return lossless;
    }

    private boolean canLose(ColumnMapping column) {
        return switch (column.type().kind()) {
        case ENUM -> ((EEnum) column.path().getLast().getEType()).getELiterals().stream()
                .anyMatch(l -> !older.has((EEnum) column.path().getLast().getEType(), l.getValue()));
        case TEXT -> length(column) < column.length();
        case TYPED_ID -> !gone.isEmpty();
        default -> false;
        };
    }

    private int length(ColumnMapping column) {
        String type = older.columns().get(table).get(column.name());
        Matcher text = TEXT.matcher(type == null ? "" : type); //$NON-NLS-1$
        return text.matches() ? Integer.parseInt(text.group(1)) : Integer.MAX_VALUE;
    }

    /** The values of a row as the older store gets them. */
    Object[] of(EClass type, long id, Object[] values, Loss loss) {
        if (lossless) {
            return values;
        }
        Object[] row = values.clone();
        for (int i = 0; i < row.length; i++) {
            ColumnMapping column = mapped.get(i);
            Object value = row[i];
            if (column == null || value == null) {
                continue;
            }
            ValueKind kind = column.type().kind();
            if (kind == ValueKind.ENUM) {
                if (!older.has((EEnum) column.path().getLast().getEType(), ((Long) value).intValue())) {
                    loss.value(type, id, column, column.type().ofLong((Long) value), Why.LITERAL);
                    row[i] = null;
                }
            } else if (kind == ValueKind.TEXT && ((String) value).length() > length(column)) {
                loss.value(type, id, column, value, Why.LENGTH);
                row[i] = column.key() ? null : cut((String) value, length(column));
            } else if (kind == ValueKind.TYPED_ID && gone.contains((Long) value)) {
                loss.value(type, id, column, column.type().ofLong((Long) value), Why.REFERENCE);
                row[i] = null;
            }
        }
        return row;
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    /** Tells the values of columns that the older table has not; what every row has from the model says nothing. */
    void unknown(EClass type, long id, ResultSet row, int first, Loss loss) throws SQLException {
        for (int i = 0; i < unknown.size(); i++) {
            ColumnMapping column = unknown.get(i);
            Object value = column.type().read(row, first + i);
            if (value != null && column.appliesTo(type) && !column.type().same(value, column.defaultValue())) {
                loss.value(type, id, column, value, Why.FEATURE);
            }
        }
    }
}
