package org.clientele.store.internal.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;

/**
 * Bulk work on Derby. An insert from a table function is what the engine's own import does: into an empty table it
 * writes pages without a log, at several times the speed of parameters. A table with indexes is slower than one whose
 * indexes are built afterwards; therefore rows for an empty table are prepared in a staging that takes its place.
 */
public final class DerbyBulk implements BulkEngine {

    private static final String SOURCE_TYPE = "ROW_SOURCE"; //$NON-NLS-1$
    private static final String FUNCTION_PREFIX = "ROWS_"; //$NON-NLS-1$
    private static final String FUNCTION = "org.clientele.store.derby.internal.RowsFunction.read"; //$NON-NLS-1$

    @Override
    public Inserter inserter(Connection connection, RowLayout layout, String table, String tag) throws SQLException {
        String function = FUNCTION_PREFIX + tag;
        synchronized (this) {
            try (Statement statement = connection.createStatement()) {
                if (!exists(connection, SOURCE_TYPE)) {
                    statement.execute("CREATE TYPE " + SOURCE_TYPE + " EXTERNAL NAME 'java.util.Iterator' LANGUAGE JAVA"); //$NON-NLS-1$ //$NON-NLS-2$
                }
                statement.execute("CREATE FUNCTION " + Names.quote(function) + "(SOURCE " + SOURCE_TYPE //$NON-NLS-1$ //$NON-NLS-2$
                        + ") RETURNS TABLE (" + signature(layout) + ") LANGUAGE JAVA PARAMETER STYLE" //$NON-NLS-1$ //$NON-NLS-2$
                        + " DERBY_JDBC_RESULT_SET NO SQL EXTERNAL NAME '" + FUNCTION + '\''); //$NON-NLS-1$
            }
            connection.commit();
        }
        String sql = "INSERT INTO " + Names.quote(table) + " (" + JdbcBulk.columns(layout) + ") SELECT " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + layout.columns().stream().map(DerbyBulk::cast).collect(Collectors.joining(", ")) + " FROM TABLE (" //$NON-NLS-1$ //$NON-NLS-2$
                + Names.quote(function) + "(?)) S"; //$NON-NLS-1$
        return new FunctionInserter(connection, connection.prepareStatement(sql), function);
    }

    @Override
    public Staging stage(Connection connection, TableMapping table, long batch) throws SQLException {
        synchronized (this) {
            return DerbyStaging.make(connection, table, batch);
        }
    }

    @Override
    public void clean(Connection connection, long batch) throws SQLException {
        synchronized (this) {
            DerbyStaging.dropAll(connection, batch);
            for (String function : functions(connection, FUNCTION_PREFIX + batch + '_')) {
                drop(connection, function);
            }
        }
    }

    private static boolean exists(Connection connection, String alias) throws SQLException {
        return !functions(connection, alias).isEmpty();
    }

    private static List<String> functions(Connection connection, String prefix) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT A.ALIAS FROM SYS.SYSALIASES A" //$NON-NLS-1$
                + " JOIN SYS.SYSSCHEMAS C ON C.SCHEMAID = A.SCHEMAID WHERE C.SCHEMANAME = CURRENT SCHEMA" //$NON-NLS-1$
                + " AND A.ALIAS >= ? AND A.ALIAS < ?")) { //$NON-NLS-1$
            select.setString(1, prefix);
            select.setString(2, prefix + Character.MAX_VALUE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    private static void drop(Connection connection, String function) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP FUNCTION " + Names.quote(function)); //$NON-NLS-1$
        }
        connection.commit();
    }

    private static String signature(RowLayout layout) {
        return layout.columns().stream().map(c -> Names.quote(c.name()) + ' ' + switch (c.kind()) {
        case TEXT -> "VARCHAR(" + c.length() + ')'; //$NON-NLS-1$
        case LONG, TYPED_ID -> "BIGINT"; //$NON-NLS-1$
        case INT -> "INTEGER"; //$NON-NLS-1$
        case BOOLEAN, ENUM, MARKER -> "SMALLINT"; //$NON-NLS-1$
        case DECIMAL -> "DECIMAL(31,10)"; //$NON-NLS-1$
        case DOUBLE -> "DOUBLE PRECISION"; //$NON-NLS-1$
        case DATE -> "VARCHAR(10)"; //$NON-NLS-1$
        case DATE_TIME -> "VARCHAR(29)"; //$NON-NLS-1$
        }).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static String cast(RowLayout.Column column) {
        String name = "S." + Names.quote(column.name()); //$NON-NLS-1$
        return switch (column.kind()) {
        case DATE -> "CAST(" + name + " AS DATE)"; //$NON-NLS-1$ //$NON-NLS-2$
        case DATE_TIME -> "CAST(" + name + " AS TIMESTAMP)"; //$NON-NLS-1$ //$NON-NLS-2$
        default -> name;
        };
    }

    private record FunctionInserter(Connection connection, PreparedStatement statement, String function)
            implements Inserter {

        @Override
        public long insert(Iterator<Object[]> rows) throws SQLException {
            statement.setObject(1, new TextForDates(rows));
            long count = statement.executeLargeUpdate();
            statement.clearParameters();
            return count;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
            connection.rollback();
            drop(connection, function);
        }
    }
}
