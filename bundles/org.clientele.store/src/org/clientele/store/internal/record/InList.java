package org.clientele.store.internal.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Asks for rows by lists of ids. There are few lengths of lists, filled up with the last id, so that the engine finds the
 * statement in its cache.
 */
final class InList {

    private static final int[] LENGTHS = { 1, 10, 100, 500 };

    private final List<Long> ids;

    InList(List<Long> ids) {
        this.ids = ids;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** Runs a statement that ends in IN for all ids. */
    void query(Connection connection, String sql, Row rows) throws SQLException {
        int most = LENGTHS[LENGTHS.length - 1];
        for (int from = 0; from < ids.size(); from += most) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + most));
            int length = LENGTHS[0];
            for (int i = 0; length < some.size(); i++) {
                length = LENGTHS[i];
            }
            try (PreparedStatement select = connection
                    .prepareStatement(sql + '(' + "?, ".repeat(length - 1) + "?)")) { //$NON-NLS-1$ //$NON-NLS-2$
                for (int i = 0; i < length; i++) {
                    select.setLong(i + 1, some.get(Math.min(i, some.size() - 1)));
                }
                select.setFetchSize(most);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.take(row);
                    }
                }
            }
        }
    }
}
