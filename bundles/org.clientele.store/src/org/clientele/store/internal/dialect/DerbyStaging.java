package org.clientele.store.internal.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.store.internal.connection.Rollback;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;

/**
 * A table beside an empty one, with the same columns, keys and indexes as the database has them. To take its place costs
 * some changes in the catalogue and no copy: the primary key is first a unique index, on which the constraint of the
 * right name is then put; indexes are renamed. Only the constraint of a further unique key cannot be renamed in Derby: it
 * keeps the name of the staging.
 */
final class DerbyStaging implements BulkEngine.Staging {

    private static final String PREFIX = "STAGING_"; //$NON-NLS-1$
    private static final int TRIES = 5;

    private final String target;
    private final String name;
    private final long batch;
    private final List<String> columns;
    private final List<Index> indexes;

    /** An index of the target: the type of its constraint (P, U, or null), the name of either, and its columns. */
    private record Index(String type, String name, String columns) {
    }

    private DerbyStaging(String target, String name, long batch, List<String> columns, List<Index> indexes) {
        this.target = target;
        this.name = name;
        this.batch = batch;
        this.columns = columns;
        this.indexes = indexes;
    }

    static DerbyStaging make(Connection connection, TableMapping table, long batch) throws SQLException {
        String target = table.name();
        String name = PREFIX + batch + '_' + target;
        List<String> definitions = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            try (ResultSet row = statement.executeQuery("SELECT ID FROM " + Names.quote(target))) { //$NON-NLS-1$
                if (row.next()) {
                    return null;
                }
            }
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT C.COLUMNNAME, C.COLUMNDATATYPE FROM" //$NON-NLS-1$
                + " SYS.SYSCOLUMNS C JOIN SYS.SYSTABLES T ON T.TABLEID = C.REFERENCEID JOIN SYS.SYSSCHEMAS S" //$NON-NLS-1$
                + " ON S.SCHEMAID = T.SCHEMAID WHERE T.TABLENAME = ? AND S.SCHEMANAME = CURRENT SCHEMA" //$NON-NLS-1$
                + " ORDER BY C.COLUMNNUMBER")) { //$NON-NLS-1$
            select.setString(1, target);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    columns.add(Names.quote(row.getString(1)));
                    definitions.add(Names.quote(row.getString(1)) + ' ' + row.getString(2));
                }
            }
        }
        DerbyStaging staging = new DerbyStaging(target, name, batch, columns, indexes(connection, target, columns));
        execute(connection, "CREATE TABLE " + Names.quote(name) + " (" + String.join(", ", definitions) + ')'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        connection.commit();
        return staging;
    }

    private static List<Index> indexes(Connection connection, String table, List<String> columns)
            throws SQLException {
        List<Index> indexes = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT C.TYPE, C.CONSTRAINTNAME," //$NON-NLS-1$
                + " G.CONGLOMERATENAME, G.DESCRIPTOR FROM SYS.SYSCONGLOMERATES G JOIN SYS.SYSTABLES T" //$NON-NLS-1$
                + " ON T.TABLEID = G.TABLEID JOIN SYS.SYSSCHEMAS S ON S.SCHEMAID = T.SCHEMAID LEFT JOIN SYS.SYSKEYS K" //$NON-NLS-1$
                + " ON K.CONGLOMERATEID = G.CONGLOMERATEID LEFT JOIN SYS.SYSCONSTRAINTS C" //$NON-NLS-1$
                + " ON C.CONSTRAINTID = K.CONSTRAINTID WHERE T.TABLENAME = ? AND S.SCHEMANAME = CURRENT SCHEMA" //$NON-NLS-1$
                + " AND G.ISINDEX ORDER BY G.CONGLOMERATENUMBER")) { //$NON-NLS-1$
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String type = row.getString(1);
                    String[] places = row.getString(4).replaceAll(".*\\((.*)\\)", "$1").split(", *"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    String list = List.of(places).stream().map(p -> columns.get(Integer.parseInt(p) - 1))
                            .collect(Collectors.joining(", ")); //$NON-NLS-1$
                    indexes.add(new Index(type, row.getString(type == null ? 3 : 2), list));
                }
            }
        }
        return indexes;
    }

    @Override
    public String name() {
        return name;
    }

    private String indexName(int place) {
        return Names.quote("IX_" + batch + '_' + place + '_' + target); //$NON-NLS-1$
    }

    @Override
    public void index(Connection connection) throws SQLException {
        for (int i = 0; i < indexes.size(); i++) {
            Index index = indexes.get(i);
            if ("U".equals(index.type)) { //$NON-NLS-1$
                String key = index.name.replaceFirst("_B\\d+$", "") + "_B" + batch; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                build(connection, "ALTER TABLE " + Names.quote(name) + " ADD CONSTRAINT " + Names.quote(key) //$NON-NLS-1$ //$NON-NLS-2$
                        + " UNIQUE (" + index.columns + ')'); //$NON-NLS-1$
            } else {
                build(connection, (index.type == null ? "CREATE INDEX " : "CREATE UNIQUE INDEX ") + indexName(i) //$NON-NLS-1$ //$NON-NLS-2$
                        + " ON " + Names.quote(name) + " (" + index.columns + ')'); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    /** Two tables that are indexed at the same time may wait for each other in the catalogue: the loser tries again. */
    private static void build(Connection connection, String sql) throws SQLException {
        for (int attempt = 1;; attempt++) {
            try {
                execute(connection, sql);
                connection.commit();
                return;
            } catch (SQLException e) {
                Rollback.quietly(connection);
                if (attempt == TRIES || e.getSQLState() == null || !e.getSQLState().startsWith("40")) { //$NON-NLS-1$
                    throw e;
                }
            }
        }
    }

    @Override
    public void takePlace(Connection connection) throws SQLException {
        String all = String.join(", ", columns); //$NON-NLS-1$
        execute(connection, "LOCK TABLE " + Names.quote(target) + " IN EXCLUSIVE MODE"); //$NON-NLS-1$ //$NON-NLS-2$
        execute(connection, "INSERT INTO " + Names.quote(name) + " (" + all + ") SELECT " + all + " FROM " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + Names.quote(target));
        execute(connection, "DROP TABLE " + Names.quote(target)); //$NON-NLS-1$
        execute(connection, "RENAME TABLE " + Names.quote(name) + " TO " + Names.quote(target)); //$NON-NLS-1$ //$NON-NLS-2$
        for (int i = 0; i < indexes.size(); i++) {
            Index index = indexes.get(i);
            if ("P".equals(index.type)) { //$NON-NLS-1$
                execute(connection, "ALTER TABLE " + Names.quote(target) + " ADD CONSTRAINT " + Names.quote(index.name) //$NON-NLS-1$ //$NON-NLS-2$
                        + " PRIMARY KEY (" + index.columns + ')'); //$NON-NLS-1$
                execute(connection, "DROP INDEX " + indexName(i)); //$NON-NLS-1$
            } else if (index.type == null) {
                execute(connection, "RENAME INDEX " + indexName(i) + " TO " + Names.quote(index.name)); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    static void dropAll(Connection connection, long batch) throws SQLException {
        List<String> found = new ArrayList<>();
        String prefix = PREFIX + batch + '_';
        try (PreparedStatement select = connection.prepareStatement("SELECT T.TABLENAME FROM SYS.SYSTABLES T" //$NON-NLS-1$
                + " JOIN SYS.SYSSCHEMAS S ON S.SCHEMAID = T.SCHEMAID WHERE S.SCHEMANAME = CURRENT SCHEMA" //$NON-NLS-1$
                + " AND T.TABLENAME >= ? AND T.TABLENAME < ?")) { //$NON-NLS-1$
            select.setString(1, prefix);
            select.setString(2, prefix + Character.MAX_VALUE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        connection.commit();
        for (String table : found) {
            execute(connection, "DROP TABLE " + Names.quote(table)); //$NON-NLS-1$
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
