package org.clientele.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.clientele.store.internal.dialect.Dialect;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.osgi.service.jdbc.DataSourceFactory;

/** H2 as the second dialect, in tests only. */
final class H2Dialect implements Dialect {

    @Override
    public String id() {
        return "h2";
    }

    @Override
    public Properties connectionProperties(Path database, boolean create) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, "jdbc:h2:file:" + database.resolve("data")
                + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000" + (create ? "" : ";IFEXISTS=TRUE"));
        return properties;
    }

    @Override
    public void prepare(Path store) {
        // nothing is set for the whole process
    }

    @Override
    public void tune(Connection connection) {
        // the defaults do
    }

    @Override
    public void shutdown(Path store, Path database) {
        try (Connection connection = new H2Driver().createDataSource(connectionProperties(database, false))
                .getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            // there was no database
        }
    }

    @Override
    public String type(ColumnMapping column) {
        return switch (column.type().kind()) {
        case TEXT -> "VARCHAR(" + column.length() + ')';
        case LONG, TYPED_ID -> "BIGINT";
        case INT -> "INTEGER";
        case BOOLEAN, ENUM, MARKER -> "SMALLINT";
        case DECIMAL -> "DECIMAL(31,10)";
        case DOUBLE -> "DOUBLE PRECISION";
        case DATE -> "DATE";
        case DATE_TIME -> timestampType();
        };
    }

    @Override
    public String timestampType() {
        return "TIMESTAMP(9)";
    }

    @Override
    public String byConstraint(String constraint) {
        return "";
    }

    @Override
    public String asTheyLie() {
        return "";
    }

    @Override
    public Failure classify(SQLException exception) {
        return switch (exception.getSQLState() == null ? "" : exception.getSQLState()) {
        case "HYT00", "40001" -> Failure.LOCK_TIMEOUT;
        case "23505" -> Failure.DUPLICATE_KEY;
        case "90097", "90028" -> Failure.NOT_WRITABLE;
        case "90030", "90146", "42S01", "42S02", "42S04" -> Failure.DAMAGED; // tables that are there in part
        default -> Failure.OTHER;
        };
    }

    @Override
    public boolean isDeadlock(SQLException exception) {
        return "40001".equals(exception.getSQLState());
    }

    @Override
    public void backup(Connection connection, Path database, Path target) throws SQLException {
        Path copy = target.resolve(database.getFileName());
        try (Statement statement = connection.createStatement()) {
            statement.execute("BACKUP TO '" + target.resolve("h2.zip") + "'");
            Files.createDirectory(copy);
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(target.resolve("h2.zip")))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    Files.copy(zip, copy.resolve(Path.of(entry.getName()).getFileName()));
                }
            }
            Files.delete(target.resolve("h2.zip"));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public List<String> check(Connection connection, String table) {
        return List.of();
    }
}
