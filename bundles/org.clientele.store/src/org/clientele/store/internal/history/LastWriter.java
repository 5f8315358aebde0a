package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.clientele.store.internal.mapping.Timestamps;

/**
 * Who wrote an aggregate last.
 *
 * @param account who
 * @param recordedAt when
 */
public record LastWriter(String account, Instant recordedAt) {

    /**
     * Looks in the journal.
     *
     * @param connection a connection
     * @param type the number of the aggregate's root class
     * @param id its id
     * @param now told where only a batch wrote it
     * @return never null
     * @throws SQLException from the driver
     */
    public static LastWriter of(Connection connection, int type, long id, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT J.ACCOUNT, J.RECORDED_AT FROM JOURNAL J" //$NON-NLS-1$
                + " JOIN JOURNAL_TOUCHED T ON T.SEQ = J.SEQ WHERE T.ID = ? AND T.TYPE = ?" //$NON-NLS-1$
                + " ORDER BY J.SEQ DESC FETCH FIRST 1 ROWS ONLY")) { //$NON-NLS-1$
            select.setLong(1, id);
            select.setInt(2, type);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new LastWriter(row.getString(1), Timestamps.readInstant(row, 2))
                        : new LastWriter("", now); //$NON-NLS-1$
            }
        }
    }
}
