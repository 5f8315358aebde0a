package org.clientele.store.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;

import org.clientele.store.internal.mapping.TableMapping;

/** How an engine takes many rows. The plain way is that of JDBC; an engine that knows a faster one says so here. */
public interface BulkEngine {

    /** Writes rows into one table, in the transaction of its connection. */
    interface Inserter extends AutoCloseable {

        /**
         * Writes rows.
         *
         * @param rows in the form of the layout
         * @return how many
         * @throws SQLException from the driver
         */
        long insert(Iterator<Object[]> rows) throws SQLException;

        @Override
        void close() throws SQLException;
    }

    /**
     * A table of its own in which rows are prepared unseen. It has the columns and, after {@link #index}, the keys and
     * indexes of the table whose place it takes.
     */
    interface Staging {

        /**
         * The name of the table.
         *
         * @return to be quoted
         */
        String name();

        /**
         * Builds keys and indexes, each in a transaction of its own.
         *
         * @param connection without a transaction
         * @throws SQLException from the driver; a taken key where two rows have the same
         */
        void index(Connection connection) throws SQLException;

        /**
         * Takes over what the table got meanwhile, and takes its place.
         *
         * @param connection the transaction; the caller commits
         * @throws SQLException from the driver
         */
        void takePlace(Connection connection) throws SQLException;
    }

    /**
     * Begins to write rows.
     *
     * @param connection without a transaction; the inserter may commit when it begins and when it is closed
     * @param layout the columns
     * @param table the name of the table, which may be that of a staging
     * @param tag distinguishes this from other work that goes on, of letters, digits and underscores
     * @return writes rows; to be closed
     * @throws SQLException from the driver
     */
    Inserter inserter(Connection connection, RowLayout layout, String table, String tag) throws SQLException;

    /**
     * Makes a table in which rows for an empty table are prepared.
     *
     * @param connection without a transaction; commits
     * @param table the table
     * @param batch the batch, which distinguishes this from other work that goes on
     * @return the staging; null when this engine has none or the table is not empty
     * @throws SQLException from the driver
     */
    Staging stage(Connection connection, TableMapping table, long batch) throws SQLException;

    /**
     * Removes what a batch left besides rows.
     *
     * @param connection without a transaction; commits
     * @param batch the batch
     * @throws SQLException from the driver
     */
    void clean(Connection connection, long batch) throws SQLException;
}
