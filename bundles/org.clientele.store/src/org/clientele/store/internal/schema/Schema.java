package org.clientele.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.store.internal.dialect.Dialect;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.TableMapping;

/** Brings a database's tables in line with the model. */
public final class Schema {

    /** The number of the newest migration that this program knows. */
    public static final int VERSION = 1;

    private final Dialect dialect;
    private final ModelMapping mapping;

    /**
     * Creates a schema.
     *
     * @param dialect the engine
     * @param mapping the tables that the model asks for
     */
    public Schema(Dialect dialect, ModelMapping mapping) {
        this.dialect = dialect;
        this.mapping = mapping;
    }

    /**
     * Makes all tables in an empty database.
     *
     * @param connection a transaction; the caller commits
     * @throws SQLException from the driver
     */
    public void create(Connection connection) throws SQLException {
        for (String statement : SystemTables.statements(dialect)) {
            execute(connection, statement);
        }
    }

    /**
     * Adds the tables and columns that the model has and the database has not.
     *
     * @param connection a transaction; the caller commits
     * @return how many statements it took
     * @throws SQLException from the driver
     */
    public int addMissing(Connection connection) throws SQLException {
        Map<String, String> known = known(connection);
        int count = 0;
        for (TableMapping table : mapping.tables()) {
            String marker = table.name() + '.' + TableMapping.ID;
            if (!known.containsKey(marker)) {
                count += run(connection, ModelTables.create(dialect, table));
                note(connection, table.name(), TableMapping.ID, "BIGINT"); //$NON-NLS-1$
                for (ColumnMapping column : table.columns()) {
                    note(connection, table.name(), column.name(), dialect.type(column));
                }
                continue;
            }
            for (ColumnMapping column : table.columns()) {
                if (!known.containsKey(table.name() + '.' + column.name())) {
                    count += run(connection, ModelTables.addColumn(dialect, table, column));
                    note(connection, table.name(), column.name(), dialect.type(column));
                }
            }
        }
        return count;
    }

    /**
     * Reads the numbers of classes and gives numbers to new ones.
     *
     * @param connection a transaction; the caller commits
     * @return the numbers
     * @throws SQLException from the driver
     */
    public Codes codes(Connection connection) throws SQLException {
        return CodeBook.open(connection, mapping);
    }

    private static Map<String, String> known(Connection connection) throws SQLException {
        Map<String, String> known = new HashMap<>();
        try (PreparedStatement select = connection
                .prepareStatement("SELECT TABLE_NAME, COLUMN_NAME, SQL_TYPE FROM SCHEMA_COLUMN"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                known.put(row.getString(1) + '.' + row.getString(2), row.getString(3));
            }
        }
        return known;
    }

    private static void note(Connection connection, String table, String column, String type) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO SCHEMA_COLUMN (TABLE_NAME, COLUMN_NAME, SQL_TYPE) VALUES (?, ?, ?)")) { //$NON-NLS-1$
            insert.setString(1, table);
            insert.setString(2, column);
            insert.setString(3, type);
            insert.executeUpdate();
        }
    }

    private static int run(Connection connection, List<String> statements) throws SQLException {
        for (String statement : statements) {
            execute(connection, statement);
        }
        return statements.size();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
