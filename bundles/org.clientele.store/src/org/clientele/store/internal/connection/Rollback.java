package org.clientele.store.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;

/** Ends transactions after a failure, without hiding that failure behind one of its own. */
public final class Rollback {

    private Rollback() {
    }

    /**
     * Rolls back.
     *
     * @param connection a connection that the engine may have closed already, as it does when the disk is full
     */
    public static void quietly(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The engine has ended the transaction itself.
        }
    }

    /**
     * Rolls back and closes.
     *
     * @param connection a connection that the engine may have closed already
     */
    public static void andClose(Connection connection) {
        quietly(connection);
        try {
            connection.close();
        } catch (SQLException e) {
            // The engine has closed it itself.
        }
    }
}
