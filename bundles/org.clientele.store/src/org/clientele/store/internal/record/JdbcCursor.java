package org.clientele.store.internal.record;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.core.store.RowCursor;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.Timestamps;
import org.eclipse.emf.ecore.EClass;

/** The current row of a query as a cursor; its columns follow the row's id, aggregate and class. */
final class JdbcCursor implements RowCursor {

    /** ID, ROOT_ID, TYPE come first. */
    static final int PREFIX = 3;

    private final ResultSet row;
    private final Codes codes;

    JdbcCursor(ResultSet row, Codes codes) {
        this.row = row;
        this.codes = codes;
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
        try {
            // Every driver at hand turns every column of the model into an object.
            return row.getObject(column + PREFIX + 1) == null;
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
            return Timestamps.read(row, column + PREFIX + 1);
        } catch (SQLException e) {
            throw new CursorException(e);
        }
    }
}
