package org.clientele.store.internal.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.store.RowCursor;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.eclipse.emf.ecore.EClass;

/** The values of one row, which stay when its cursor goes on. */
record RowCopy(long id, long rootId, EClass type, Object[] values) implements RowCursor {

    static RowCopy of(RowCursor row, List<ColumnMapping> columns) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.isNull(i) ? null : value(row, columns.get(i), i);
        }
        return new RowCopy(row.id(), row.rootId(), row.type(), values);
    }

    private static Object value(RowCursor row, ColumnMapping column, int i) {
        return switch (column.type().kind()) {
        case TEXT -> row.getString(i);
        case DECIMAL, DOUBLE -> row.getDecimal(i);
        case DATE -> row.getDate(i);
        case DATE_TIME -> row.getDateTime(i);
        default -> row.getLong(i);
        };
    }

    @Override
    public boolean isNull(int column) {
        return values[column] == null;
    }

    @Override
    public String getString(int column) {
        return (String) values[column];
    }

    @Override
    public long getLong(int column) {
        return values[column] == null ? 0 : (Long) values[column];
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return (BigDecimal) values[column];
    }

    @Override
    public LocalDate getDate(int column) {
        return (LocalDate) values[column];
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return (LocalDateTime) values[column];
    }
}
