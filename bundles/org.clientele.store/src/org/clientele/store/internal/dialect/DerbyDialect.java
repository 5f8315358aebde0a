package org.clientele.store.internal.dialect;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import javax.sql.DataSource;

import org.clientele.store.internal.Log;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.osgi.service.jdbc.DataSourceFactory;

/** Apache Derby, embedded. */
public final class DerbyDialect implements Dialect {

    private static final Set<String> IN_USE = Set.of("XSDB6", "XSDB7"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String DEADLOCK = "40001"; //$NON-NLS-1$
    /** Lock timeout, lock timeout that was logged, deadlock. */
    private static final Set<String> LOCKED = Set.of("40XL1", "40XL2", DEADLOCK); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String DUPLICATE = "23505"; //$NON-NLS-1$
    /** Log full, file or folder that cannot be made or written, database that opened for reading only. */
    private static final Set<String> NOT_WRITABLE = Set.of("XSLA4", "XSLAK", "XSDF1", "XSDF3", "XSDFD", "XSDFH", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "XSDG1", "XBM0H", "XBM0Q", "XBM0S", "40XD1", "25502", "25503", "XSRS5"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    /** Page and log failures, a database that does not start or is not there, a table of ours that is missing. */
    private static final Set<String> DAMAGED = Set.of("XSDA", "XSDB", "XSDG", "XSLA", "XSLB", "XSTA", "XBM0", "XJ0", "XN0", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
            "42X05", "42Y55"); //$NON-NLS-1$ //$NON-NLS-2$

    /** The databases that this process has open: the engine and its log are shared by all of them. */
    private static final Set<Path> OPEN = new HashSet<>();

    private static final Set<String> SHUT_DOWN = Set.of("08006", "XJ015", "XJ004"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final DataSourceFactory factory;
    private final BulkEngine bulk = new DerbyBulk();

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
        synchronized (OPEN) {
            if (OPEN.isEmpty()) {
                // Read when the engine starts: the first store's folder gets the log.
                System.setProperty("derby.stream.error.file", store.resolve("derby.log").toString()); //$NON-NLS-1$ //$NON-NLS-2$
                setDefault("derby.storage.pageCacheSize", "10000"); //$NON-NLS-1$ //$NON-NLS-2$
                setDefault("derby.language.statementCacheSize", "300"); //$NON-NLS-1$ //$NON-NLS-2$
                setDefault("derby.locks.escalationThreshold", "20000"); //$NON-NLS-1$ //$NON-NLS-2$
                setDefault("derby.locks.waitTimeout", "10"); //$NON-NLS-1$ //$NON-NLS-2$
                setDefault("derby.locks.deadlockTimeout", "1"); //$NON-NLS-1$ //$NON-NLS-2$
                setDefault("derby.storage.useDefaultFilePermissions", "false"); //$NON-NLS-1$ //$NON-NLS-2$
            }
            OPEN.add(store);
        }
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
    public void shutdown(Path store, Path database) {
        synchronized (OPEN) {
            shutdown(connectionProperties(database, false));
            if (OPEN.remove(store) && OPEN.isEmpty()) {
                // Lets go of the log, so that the folder can be moved or deleted.
                shutdown(new Properties());
            }
        }
    }

    private void shutdown(Properties properties) {
        properties.setProperty("shutdownDatabase", "shutdown"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            DataSource source = factory.createDataSource(properties);
            source.getConnection().close();
        } catch (SQLException e) {
            // Derby answers a shutdown with an exception of one of these states; XJ004: it was not started.
            if (!SHUT_DOWN.contains(e.getSQLState())) {
                Log.warn("The database did not shut down in order: " + e.getSQLState(), e); //$NON-NLS-1$
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
    public String asTheyLie() {
        return " --DERBY-PROPERTIES index=null\n"; //$NON-NLS-1$
    }

    @Override
    public Failure classify(SQLException exception) {
        Failure found = Failure.OTHER;
        Set<Throwable> seen = new HashSet<>();
        Deque<Throwable> work = new ArrayDeque<>(List.of(exception));
        while (!work.isEmpty()) {
            Throwable next = work.poll();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof SQLException e) {
                found = graver(found, classify(e.getSQLState() == null ? "" : e.getSQLState())); //$NON-NLS-1$
                if (e.getNextException() != null) {
                    work.add(e.getNextException());
                }
            }
            if (next.getCause() != null) {
                work.add(next.getCause());
            }
        }
        return found;
    }

    @Override
    public boolean isDeadlock(SQLException exception) {
        for (Throwable next = exception; next != null; next = next.getCause()) {
            if (next instanceof SQLException e && DEADLOCK.equals(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** The first of the list wins: that a database could not be started says less than why. */
    private static Failure graver(Failure one, Failure other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Failure classify(String state) {
        if (IN_USE.contains(state)) {
            return Failure.IN_USE;
        } else if (LOCKED.contains(state)) {
            return Failure.LOCK_TIMEOUT;
        } else if (state.equals(DUPLICATE)) {
            return Failure.DUPLICATE_KEY;
        } else if (NOT_WRITABLE.contains(state)) {
            return Failure.NOT_WRITABLE;
        }
        return DAMAGED.stream().anyMatch(state::startsWith) ? Failure.DAMAGED : Failure.OTHER;
    }

    @Override
    public void backup(Connection connection, Path database, Path target) throws SQLException {
        try (CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) { //$NON-NLS-1$
            call.setString(1, target.toString());
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

    @Override
    public void rewrite(Connection connection, String table) throws SQLException {
        DerbyPurge.rewrite(connection, table);
    }

    @Override
    public boolean isLoose(Connection connection, String table) throws SQLException {
        return DerbyPurge.isLoose(connection, table);
    }

    @Override
    public boolean renewLog(Connection connection, Path database) throws SQLException {
        return DerbyPurge.renewLog(connection, database);
    }

    @Override
    public BulkEngine bulk() {
        return bulk;
    }
}
