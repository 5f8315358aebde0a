package org.clientele.store.internal.record;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.List;

import org.clientele.core.store.RowCursor;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Timestamps;
import org.clientele.store.internal.mapping.ValueKind;
import org.eclipse.emf.ecore.EClass;

/** The current row of a query as a cursor; its columns follow the row's id, aggregate and class. */
final class JdbcCursor implements RowCursor {

    /** ID, ROOT_ID, TYPE come first. */
    static final int PREFIX = 3;

    private final ResultSet row;
    private final Codes codes;
    private final ValueKind[] kinds;
    private final Calendar calendar = Timestamps.utc();

    JdbcCursor(ResultSet row, Codes codes, List<ColumnMapping> columns) {
        this.row = row;
        this.codes = codes;
        this.kinds = columns.stream().map(column -> column.type().kind()).toArray(ValueKind[]::new);
    }

    /** Carries the driver's exception through the consumer. */
    static final class CursorException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CursorException(SQLException cause) {
            super(cause);
        }

        @Override
        public synchronized SQLException getCause() {
            return (SQLException) super.getCause();
        }
    }

    @Override
    public long id() {
        return number(1);
    }

    @Override
    public long rootId() {
        return number(2);
    }

    @Override
    public EClass type() {
        return codes.classOf((int) number(3));
    }

    private long number(int index) {
        try {
            return row.getLong(index);
        } catch (SQLException e) {
            throw new CursorException(e);
        }
    }

    @Override
    public boolean isNull(int column) {
        int index = column + PREFIX + 1;
        try {
            return switch (kinds[column]) {
            case TEXT -> row.getString(index) == null;
            case DECIMAL -> row.getBigDecimal(index) == null;
            case DATE -> row.getDate(index) == null;
            case DATE_TIME -> row.getTimestamp(index, calendar) == null;
            case DOUBLE -> {
                row.getDouble(index);
                yield row.wasNull();
            }
            default -> {
                row.getLong(index);
                yield row.wasNull();
            }
            };
        } catch (SQLException e) {
            throw new CursorException(e);
        }
    }

    @Override
    public String getString(int column) {
        try {
            return row.getString(column + PREFIX + 1);
        } catch (SQLException e) {
            throw new CursorException(e);
        }
    }

    @Override
    public long getLong(int column) {
        return number(column + PREFIX + 1);
    }

    @Override
    public BigDecimal getDecimal(int column) {
        try {
            return row.getBigDecimal(column + PREFIX + 1);
        } catch (SQLException e) {
            throw new CursorException(e);
        }
    }

    @Override
    public LocalDate getDate(int column) {
        try {
            Date date = row.getDate(column + PREFIX + 1);
            return date == null ? null : date.toLocalDate();
        } catch (SQLException e) {
            throw new CursorException(e);
        }
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        try {
            return Timestamps.read(row, column + PREFIX + 1, calendar);
        } catch (SQLException e) {
            throw new CursorException(e);
        }
    }
}
