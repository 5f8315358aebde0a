package org.clientele.store.internal.dialect;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.Timestamps;

/** Bulk work by batches of JDBC, which every engine has. */
public class JdbcBulk implements BulkEngine {

    private static final int BATCH = 500;

    @Override
    public Inserter inserter(Connection connection, RowLayout layout, String table, String tag) throws SQLException {
        String sql = "INSERT INTO " + Names.quote(table) + " (" + columns(layout) + ") VALUES (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + layout.columns().stream().map(c -> "?").collect(Collectors.joining(", ")) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
        return new ParameterInserter(connection.prepareStatement(sql), layout);
    }

    @Override
    public Staging stage(Connection connection, TableMapping table, long batch) throws SQLException {
        return null;
    }

    @Override
    public void clean(Connection connection, long batch) throws SQLException {
        // There is nothing besides rows.
    }

    static String columns(RowLayout layout) {
        return layout.columns().stream().map(c -> Names.quote(c.name())).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private record ParameterInserter(PreparedStatement statement, RowLayout layout) implements Inserter {

        @Override
        public long insert(Iterator<Object[]> rows) throws SQLException {
            long count = 0;
            while (rows.hasNext()) {
                bind(rows.next());
                statement.addBatch();
                if (++count % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            if (count % BATCH != 0) {
                statement.executeBatch();
            }
            return count;
        }

        private void bind(Object[] row) throws SQLException {
            List<RowLayout.Column> columns = layout.columns();
            for (int i = 0; i < row.length; i++) {
                switch (row[i]) {
                case null -> statement.setNull(i + 1, type(columns.get(i)));
                case Long value -> statement.setLong(i + 1, value);
                case Integer value -> statement.setInt(i + 1, value);
                case String value -> statement.setString(i + 1, value);
                case BigDecimal value -> statement.setBigDecimal(i + 1, value);
                case Double value -> statement.setDouble(i + 1, value);
                case LocalDate value -> statement.setDate(i + 1, Date.valueOf(value));
                case LocalDateTime value -> Timestamps.bind(statement, i + 1, value);
                default -> throw new IllegalArgumentException(columns.get(i).name());
                }
            }
        }

        private static int type(RowLayout.Column column) {
            return switch (column.kind()) {
            case TEXT -> Types.VARCHAR;
            case LONG, TYPED_ID -> Types.BIGINT;
            case INT, BOOLEAN, ENUM, MARKER -> Types.INTEGER;
            case DECIMAL -> Types.DECIMAL;
            case DOUBLE -> Types.DOUBLE;
            case DATE -> Types.DATE;
            case DATE_TIME -> Types.TIMESTAMP;
            };
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
