package org.clientele.store.internal.connection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;

/**
 * A small pool of connections for one open store. Connections have auto-commit off and read committed rows; what was
 * not committed is rolled back when a connection comes back.
 */
public final class Connections implements Reading, AutoCloseable {

    private static final int MOST = 16;
    private static final long WAIT_SECONDS = 30;
    private static final int TRIES = 5;

    private final DataSource source;
    private final Failures failures;
    private final Semaphore permits = new Semaphore(MOST, true);
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * Creates an empty pool.
     *
     * @param source where connections come from
     * @param failures what its exceptions mean
     */
    public Connections(DataSource source, Failures failures) {
        this.source = source;
        this.failures = failures;
    }

    /**
     * Work on a connection that gives a result.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Works.
         *
         * @param connection with auto-commit off
         * @return the result
         * @throws SQLException from the driver
         * @throws ClienteleException an expected failure
         */
        T run(Connection connection) throws SQLException, ClienteleException;
    }

    /**
     * Ends the transaction after the work, so that no lock is held afterwards. A read that loses a deadlock, as it may while
     * a table is rewritten, is begun anew.
     */
    @Override
    public <T> T read(Work<T> work, BooleanSupplier repeatable) throws ClienteleException {
        for (int attempt = 1;; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt == TRIES || !failures.dialect().isDeadlock(e) || !repeatable.getAsBoolean()) {
                    throw failures.of(e);
                }
            }
        }
    }

    /**
     * Works in one transaction, which is committed when the work returns and rolled back when it throws.
     *
     * @param <T> the result
     * @param work what to do
     * @return its result
     * @throws ClienteleException LOCK_TIMEOUT, STORE_NOT_WRITABLE, STORE_DAMAGED and whatever the work throws
     */
    public <T> T write(Work<T> work) throws ClienteleException {
        try {
            return once(work);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    private <T> T once(Work<T> work) throws SQLException, ClienteleException {
        Connection connection = acquire();
        try {
            T result = work.run(connection);
            connection.commit();
            return result;
        } finally {
            release(connection);
        }
    }

    /**
     * Copies the database while work goes on.
     *
     * @param database the folder of the database files
     * @param target a folder, in which the database's folder appears
     * @throws ClienteleException when the engine cannot
     */
    public void copy(Path database, Path target) throws ClienteleException {
        Connection connection = acquire();
        try {
            connection.setAutoCommit(true);
            failures.dialect().backup(connection, database, target);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            release(connection);
        }
    }

    /**
     * Takes a connection for work of several transactions.
     *
     * @return with auto-commit off; give it back by {@link #release}
     * @throws ClienteleException FAILED when the store is closed or too much is going on
     */
    public Connection acquire() throws ClienteleException {
        try {
            if (!permits.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ClienteleException(StatusCodes.LOCK_TIMEOUT, Messages.Connections_busy);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
        Connection connection = null;
        try {
            synchronized (idle) {
                if (closed) {
                    throw new ClienteleException(StatusCodes.FAILED, Messages.Connections_closed);
                }
                connection = idle.pollFirst();
            }
            if (connection == null) {
                connection = connect();
            }
            return connection;
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            if (connection == null) {
                permits.release();
            }
        }
    }

    /**
     * Opens a connection beside the pool, for bulk work that keeps it for long.
     *
     * @return with auto-commit off; the caller closes it
     * @throws ClienteleException FAILED when the store is closed
     */
    public Connection open() throws ClienteleException {
        synchronized (idle) {
            if (closed) {
                throw new ClienteleException(StatusCodes.FAILED, Messages.Connections_closed);
            }
        }
        try {
            return connect();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /**
     * Gives a connection back.
     *
     * @param connection from {@link #acquire}
     */
    public void release(Connection connection) {
        boolean reusable = false;
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
                reusable = true;
            }
        } catch (SQLException e) {
            Log.warn("A connection cannot be used again: " + e.getSQLState(), null); //$NON-NLS-1$
        }
        boolean kept = false;
        synchronized (idle) {
            if (reusable && !closed) {
                idle.addFirst(connection);
                kept = true;
            }
        }
        if (!kept) {
            closeQuietly(connection);
        }
        permits.release();
    }

    /** Waits for work that goes on and closes all connections. */
    @Override
    public void close() {
        synchronized (idle) {
            if (closed) {
                return;
            }
            closed = true;
        }
        try {
            if (!permits.tryAcquire(MOST, WAIT_SECONDS, TimeUnit.SECONDS)) {
                Log.warn("The store closes although work goes on", null); //$NON-NLS-1$
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (idle) {
            idle.forEach(Connections::closeQuietly);
            idle.clear();
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            if (!connection.isClosed()) {
                connection.close();
            }
        } catch (SQLException e) {
            Log.warn("A connection did not close: " + e.getSQLState(), null); //$NON-NLS-1$
        }
    }
}
