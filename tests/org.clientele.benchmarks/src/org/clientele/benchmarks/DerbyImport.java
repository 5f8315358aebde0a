package org.clientele.benchmarks;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.clientele.store.derby.internal.DerbyDriver;
import org.osgi.service.jdbc.DataSourceFactory;

/** Derby's own bulk import, in a database of its own on the same disk, with the same settings of the engine. */
final class DerbyImport implements AutoCloseable {

    private final Path folder;
    private final Connection connection;

    DerbyImport(Path folder, List<String> tables) throws SQLException {
        this.folder = folder;
        this.connection = connect("createDatabase", "create");
        for (String table : tables) {
            execute(table);
        }
    }

    private DerbyImport(Path folder) throws SQLException {
        this.folder = folder;
        this.connection = connect("createDatabase", "false");
    }

    /** The database within a closed store. */
    static DerbyImport ofStore(Path store) throws SQLException {
        return new DerbyImport(store.resolve("database"));
    }

    /** The connection, for statements of one's own. */
    Connection connection() {
        return connection;
    }

    private Connection connect(String property, String value) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, folder.toString());
        properties.setProperty(property, value);
        return new DerbyDriver().createDataSource(properties).getConnection();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Imports a file with a header into columns of a table. */
    void importColumns(String table, String columns, int count, Path file) throws SQLException {
        StringBuilder places = new StringBuilder("1");
        for (int i = 2; i <= count; i++) {
            places.append(',').append(i);
        }
        try (CallableStatement call = connection
                .prepareCall("CALL SYSCS_UTIL.SYSCS_IMPORT_DATA_BULK(NULL, ?, ?, ?, ?, ',', '\"', 'UTF-8', 0, 1)")) {
            call.setString(1, table);
            call.setString(2, columns);
            call.setString(3, places.toString());
            call.setString(4, file.toString());
            call.execute();
        }
    }

    void exportTable(String table, Path file) throws SQLException {
        try (CallableStatement call = connection
                .prepareCall("CALL SYSCS_UTIL.SYSCS_EXPORT_TABLE(NULL, ?, ?, NULL, NULL, 'UTF-8')")) {
            call.setString(1, table);
            call.setString(2, file.toString());
            call.execute();
        }
    }

    void importTable(String table, Path file) throws SQLException {
        try (CallableStatement call = connection
                .prepareCall("CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE(NULL, ?, ?, NULL, NULL, 'UTF-8', 0)")) {
            call.setString(1, table);
            call.setString(2, file.toString());
            call.execute();
        }
    }

    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try {
            connect("shutdownDatabase", "shutdown").close();
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
