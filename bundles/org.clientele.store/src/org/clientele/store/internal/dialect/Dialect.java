package org.clientele.store.internal.dialect;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.clientele.store.internal.mapping.ColumnMapping;

/** How one database engine is spoken to. */
public interface Dialect {

    /** What lies behind an exception of the driver. */
    enum Failure {
        /** Another process has the database. */
        IN_USE,
        /** A lock could not be had in time, or a deadlock was broken; trying again may help. */
        LOCK_TIMEOUT,
        /** A unique column has the value already. */
        DUPLICATE_KEY,
        /** The disk is full or may not be written. */
        NOT_WRITABLE,
        /** The files are not what the engine wrote. */
        DAMAGED,
        /** Anything else. */
        OTHER
    }

    /**
     * The name by which a store remembers its engine.
     *
     * @return a short lower case word
     */
    String id();

    /**
     * The properties with which the driver connects to the database in a store's folder.
     *
     * @param database the folder of the database files
     * @param create whether to create it
     * @return properties for {@code DataSourceFactory}
     */
    Properties connectionProperties(Path database, boolean create);

    /**
     * Prepares the engine for a store, before the first connection.
     *
     * @param store the store's folder, for the engine's log
     */
    void prepare(Path store);

    /**
     * Sets what lies in the database, such as limits of locks, on a new database.
     *
     * @param connection a connection; the caller commits
     * @throws SQLException from the driver
     */
    void tune(Connection connection) throws SQLException;

    /**
     * Ends the engine's work on a database so that another process can open it.
     *
     * @param store the store's folder, as it was given to {@link #prepare}
     * @param database the folder of the database files
     */
    void shutdown(Path store, Path database);

    /**
     * The column's type in SQL.
     *
     * @param column a column
     * @return the type, without NOT NULL
     */
    String type(ColumnMapping column);

    /**
     * The type of a time.
     *
     * @return the type, without NOT NULL
     */
    String timestampType();

    /**
     * What follows a table's name in FROM, so that rows come by way of an index.
     *
     * @param constraint the name of a primary key or unique constraint
     * @return a hint that begins with a space or a line feed, or nothing
     */
    String byConstraint(String constraint);

    /**
     * What follows a table's name in FROM, so that rows come as they lie, without an index.
     *
     * @return a hint that begins with a space or a line feed, or nothing
     */
    String asTheyLie();

    /**
     * Tells what lies behind an exception.
     *
     * @param exception from the driver
     * @return never null
     */
    Failure classify(SQLException exception);

    /**
     * Whether a transaction was the one that the engine gave up to break a deadlock: what waited for it goes on, and so would
     * it when begun anew.
     *
     * @param exception from the driver
     * @return false also for a lock that could not be had in time
     */
    boolean isDeadlock(SQLException exception);

    /**
     * Copies the open database while work goes on.
     *
     * @param connection a connection without a transaction
     * @param database the folder of the database files
     * @param target a folder that exists; afterwards it holds a folder of the database's name
     * @throws SQLException from the driver
     */
    void backup(Connection connection, Path database, Path target) throws SQLException;

    /**
     * Checks tables against their indexes.
     *
     * @param connection a connection
     * @param table the table
     * @return one technical finding for each damage; empty when all is well
     * @throws SQLException from the driver
     */
    List<String> check(Connection connection, String table) throws SQLException;

    /**
     * Rewrites a table with its indexes, so that nothing is left in its files of values that were changed or deleted.
     *
     * @param connection without a transaction; commits
     * @param table the table
     * @throws SQLException from the driver
     */
    default void rewrite(Connection connection, String table) throws SQLException {
        // An engine without such a way leaves it to the administrator.
    }

    /**
     * Tells whether rewriting a table would give space back that is worth it.
     *
     * @param connection a connection
     * @param table the table
     * @return true also when the engine cannot tell
     * @throws SQLException from the driver
     */
    default boolean isLoose(Connection connection, String table) throws SQLException {
        return true;
    }

    /**
     * Gets rid of the log of transactions that have ended.
     *
     * @param connection without a transaction; commits
     * @param database the folder of the database files
     * @return false when somebody else's transaction goes on for too long
     * @throws SQLException from the driver
     */
    default boolean renewLog(Connection connection, Path database) throws SQLException {
        return true;
    }

    /**
     * How the engine takes many rows.
     *
     * @return never null
     */
    default BulkEngine bulk() {
        return new JdbcBulk();
    }
}
