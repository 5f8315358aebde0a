package org.clientele.store.internal.rollback;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.Timestamps;

/**
 * A column as the engine has it, whatever the model says of it.
 *
 * @param name its name
 * @param type its type of {@link Types}
 */
record RawColumn(String name, int type) {

    /** The columns of a table. */
    static List<RawColumn> of(Connection connection, String table) throws SQLException {
        List<RawColumn> columns = new ArrayList<>();
        try (PreparedStatement select = connection
                .prepareStatement("SELECT * FROM " + Names.quote(table) + " WHERE 1 = 0"); //$NON-NLS-1$ //$NON-NLS-2$
                ResultSet none = select.executeQuery()) {
            ResultSetMetaData data = none.getMetaData();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                columns.add(new RawColumn(data.getColumnName(i), data.getColumnType(i)));
            }
        }
        return columns;
    }

    /** The value; whole numbers as Long, times without zone. */
    Object read(ResultSet row, int index) throws SQLException {
        switch (type) {
        case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.TINYINT:
            long whole = row.getLong(index);
            return row.wasNull() ? null : (Object) whole;
        case Types.DOUBLE, Types.FLOAT, Types.REAL:
            double number = row.getDouble(index);
            return row.wasNull() ? null : (Object) number;
        case Types.DECIMAL, Types.NUMERIC:
            BigDecimal decimal = row.getBigDecimal(index);
            return decimal == null ? null : decimal.stripTrailingZeros();
        case Types.DATE:
            Date day = row.getDate(index);
            return day == null ? null : day.toLocalDate();
        case Types.TIMESTAMP:
            return Timestamps.read(row, index);
        default:
            return row.getString(index);
        }
    }

    void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
        case null -> statement.setNull(index, type);
        case Long whole -> statement.setLong(index, whole);
        case Double number -> statement.setDouble(index, number);
        case BigDecimal decimal -> statement.setBigDecimal(index, decimal);
        case LocalDate day -> statement.setDate(index, Date.valueOf(day));
        case LocalDateTime time -> Timestamps.bind(statement, index, time);
        default -> statement.setString(index, (String) value);
        }
    }
}
