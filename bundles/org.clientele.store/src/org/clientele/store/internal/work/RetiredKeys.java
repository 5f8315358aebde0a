package org.clientele.store.internal.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;

/**
 * Values of permanent columns, such as customers' numbers, whose row is gone or has lost the value. Nobody else gets them;
 * the row itself may have its value back. Everything runs in the caller's transaction.
 *
 * @param connection the transaction
 * @param table the table
 * @param column its permanent column
 */
public record RetiredKeys(Connection connection, TableMapping table, ColumnMapping column) {

    private static final String COLUMN = " WHERE TABLE_NAME = ? AND COLUMN_NAME = ?"; //$NON-NLS-1$

    /**
     * Retires a value.
     *
     * @param value the value
     * @param row the row that had it
     * @throws SQLException from the driver
     */
    public void retire(String value, long row) throws SQLException {
        free(value);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO RETIRED_KEY (TABLE_NAME, COLUMN_NAME, KEY_VALUE, AGGREGATE_ID) VALUES (?, ?, ?, ?)")) { //$NON-NLS-1$
            name(insert);
            insert.setString(3, value);
            insert.setLong(4, row);
            insert.executeUpdate();
        }
    }

    /**
     * The row that had a value.
     *
     * @param value the value
     * @return the row's id; 0 when the value is not retired
     * @throws SQLException from the driver
     */
    long formerHolder(String value) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT AGGREGATE_ID FROM RETIRED_KEY" + COLUMN + " AND KEY_VALUE = ?")) { //$NON-NLS-1$ //$NON-NLS-2$
            name(select);
            select.setString(3, value);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /**
     * The value that a row had and lost.
     *
     * @param holder the row
     * @return the value, or null
     * @throws SQLException from the driver
     */
    String lostBy(long holder) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT KEY_VALUE FROM RETIRED_KEY" + COLUMN + " AND AGGREGATE_ID = ?")) { //$NON-NLS-1$ //$NON-NLS-2$
            name(select);
            select.setLong(3, holder);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /**
     * Gives a value back to its row.
     *
     * @param value the value
     * @throws SQLException from the driver
     */
    void free(String value) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("DELETE FROM RETIRED_KEY" + COLUMN + " AND KEY_VALUE = ?")) { //$NON-NLS-1$ //$NON-NLS-2$
            name(delete);
            delete.setString(3, value);
            delete.executeUpdate();
        }
    }

    /**
     * Frees the values of rows that leave with their batch, as if they had never been there, but for those that somebody
     * gave them by hand.
     *
     * @param first the first row
     * @param last the last, inclusive
     * @throws SQLException from the driver
     */
    public void freeBrought(long first, long last) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM RETIRED_KEY" + COLUMN //$NON-NLS-1$
                + " AND AGGREGATE_ID >= ? AND AGGREGATE_ID <= ? AND NOT EXISTS (SELECT 1 FROM HISTORY H" //$NON-NLS-1$
                + " WHERE H.AGGREGATE_ID = RETIRED_KEY.AGGREGATE_ID AND H.PATH = ?" //$NON-NLS-1$
                + " AND H.NEW_VALUE = RETIRED_KEY.KEY_VALUE)")) { //$NON-NLS-1$
            name(delete);
            delete.setLong(3, first);
            delete.setLong(4, last);
            delete.setString(5, column.pathText());
            delete.executeUpdate();
        }
    }

    /**
     * Retires what somebody gave by hand to a row that leaves with its batch.
     *
     * @param row the row
     * @throws SQLException from the driver
     */
    public void retireGiven(long row) throws SQLException {
        Set<String> given = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT NEW_VALUE FROM HISTORY WHERE AGGREGATE_ID = ? AND PATH = ? AND NEW_VALUE IS NOT NULL")) { //$NON-NLS-1$
            select.setLong(1, row);
            select.setString(2, column.pathText());
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    given.add(found.getString(1));
                }
            }
        }
        for (String value : given) {
            retire(value, row);
        }
    }

    /**
     * All retired values.
     *
     * @return the values
     * @throws SQLException from the driver
     */
    public Set<String> all() throws SQLException {
        Set<String> values = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT KEY_VALUE FROM RETIRED_KEY" + COLUMN)) { //$NON-NLS-1$
            name(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
        }
        return values;
    }

    private void name(PreparedStatement statement) throws SQLException {
        statement.setString(1, table.name());
        statement.setString(2, column.name());
    }
}
