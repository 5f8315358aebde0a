package org.clientele.store.internal.dialect;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import javax.sql.DataSource;

import org.clientele.store.internal.mapping.ColumnMapping;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.jdbc.DataSourceFactory;

/** Apache Derby, embedded. */
public final class DerbyDialect implements Dialect {

    private static final String LOCK_TIMEOUT = "40XL1"; //$NON-NLS-1$
    private static final String LOCK_TIMEOUT_LOGGED = "40XL2"; //$NON-NLS-1$
    private static final String DEADLOCK = "40001"; //$NON-NLS-1$

    private final DataSourceFactory factory;

    /**
     * Creates the dialect.
     *
     * @param factory the engine's driver; needed to end the engine's work on a database
     */
    public DerbyDialect(DataSourceFactory factory) {
        this.factory = factory;
    }

    @Override
    public String id() {
        return "derby"; //$NON-NLS-1$
    }

    @Override
    public Properties connectionProperties(Path database, boolean create) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, database.toString());
        if (create) {
            properties.setProperty("createDatabase", "create"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return properties;
    }

    @Override
    public void prepare(Path store) {
        // Read once, when the engine starts in this process: the first store's folder gets the log.
        System.setProperty("derby.stream.error.file", store.resolve("derby.log").toString()); //$NON-NLS-1$ //$NON-NLS-2$
        setDefault("derby.storage.pageCacheSize", "6000"); //$NON-NLS-1$ //$NON-NLS-2$
        setDefault("derby.language.statementCacheSize", "300"); //$NON-NLS-1$ //$NON-NLS-2$
        setDefault("derby.locks.escalationThreshold", "20000"); //$NON-NLS-1$ //$NON-NLS-2$
        setDefault("derby.locks.waitTimeout", "10"); //$NON-NLS-1$ //$NON-NLS-2$
        setDefault("derby.locks.deadlockTimeout", "4"); //$NON-NLS-1$ //$NON-NLS-2$
        setDefault("derby.storage.useDefaultFilePermissions", "false"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void setDefault(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }

    @Override
    public void tune(Connection connection) throws SQLException {
        setDatabaseProperty(connection, "derby.database.defaultConnectionMode", "fullAccess"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void setDatabaseProperty(Connection connection, String key, String value) throws SQLException {
        try (CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) { //$NON-NLS-1$
            call.setString(1, key);
            call.setString(2, value);
            call.execute();
        }
    }

    @Override
    public void shutdown(Path database) {
        Properties properties = connectionProperties(database, false);
        properties.setProperty("shutdownDatabase", "shutdown"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            DataSource source = factory.createDataSource(properties);
            source.getConnection().close();
        } catch (SQLException e) {
            // Derby answers a shutdown with an exception of this state.
            if (!"08006".equals(e.getSQLState())) { //$NON-NLS-1$
                ILog.of(DerbyDialect.class).warn("The database did not shut down in order: " + e.getSQLState(), e); //$NON-NLS-1$
            }
        }
    }

    @Override
    public String type(ColumnMapping column) {
        return switch (column.type().kind()) {
        case TEXT -> "VARCHAR(" + column.length() + ')'; //$NON-NLS-1$
        case LONG, TYPED_ID -> "BIGINT"; //$NON-NLS-1$
        case INT -> "INTEGER"; //$NON-NLS-1$
        case BOOLEAN, ENUM, MARKER -> "SMALLINT"; //$NON-NLS-1$
        case DECIMAL -> "DECIMAL(31,10)"; //$NON-NLS-1$
        case DOUBLE -> "DOUBLE PRECISION"; //$NON-NLS-1$
        case DATE -> "DATE"; //$NON-NLS-1$
        case DATE_TIME -> timestampType();
        };
    }

    @Override
    public String timestampType() {
        return "TIMESTAMP"; //$NON-NLS-1$
    }

    @Override
    public String byConstraint(String constraint) {
        return " --DERBY-PROPERTIES constraint=" + constraint + '\n'; //$NON-NLS-1$
    }

    @Override
    public Failure classify(SQLException exception) {
        for (SQLException e = exception; e != null; e = e.getNextException()) {
            String state = e.getSQLState() == null ? "" : e.getSQLState(); //$NON-NLS-1$
            switch (state) {
            case LOCK_TIMEOUT, LOCK_TIMEOUT_LOGGED, DEADLOCK:
                return Failure.LOCK_TIMEOUT;
            case "23505": //$NON-NLS-1$
                return Failure.DUPLICATE_KEY;
            case "XSDB6", "XSDB7": //$NON-NLS-1$ //$NON-NLS-2$
                return Failure.IN_USE;
            case "XSLA4", "XSDFD", "XSDFH", "XBM0H", "40XD1", "XSDF4", "25502", "25503", "XSLAK", "XSCB7", "XBM0U": //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
                return Failure.NOT_WRITABLE;
            default:
                if (state.startsWith("XSDG") || state.startsWith("XSDA") || state.startsWith("XSLA") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        || state.startsWith("XSDB") || state.startsWith("XJ0") || state.startsWith("XSTA")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    return Failure.DAMAGED;
                }
            }
        }
        return Failure.OTHER;
    }

    @Override
    public void backup(Connection connection, Path target) throws SQLException {
        try (CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) { //$NON-NLS-1$
            call.setString(1, target.getParent().toString());
            call.execute();
        }
    }

    @Override
    public List<String> check(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(CURRENT SCHEMA, ?)")) { //$NON-NLS-1$
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return List.of();
            }
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("X0Y")) { //$NON-NLS-1$
                return List.of(e.getMessage());
            }
            throw e;
        }
    }
}
