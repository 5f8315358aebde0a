package org.clientele.store.internal.edits;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.store.AggregateRef;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.batch.BatchState;
import org.clientele.store.internal.record.Sql;
import org.eclipse.emf.ecore.EClass;

/**
 * The commits of bulk edits: rows of BATCH_RANGE whose table is the journal. A commit is noted in its own transaction and
 * struck off in the transaction that takes it back. Everything runs in the caller's transaction.
 */
final class EditLedger {

    private static final String JOURNAL = "JOURNAL"; //$NON-NLS-1$

    private final StoreContext context;

    EditLedger(StoreContext context) {
        this.context = context;
    }

    /** Notes a commit; its number tells its place, so that commits stay in order. */
    void note(Connection connection, long batch, int position, long sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO BATCH_RANGE (BATCH_ID, POS, TABLE_NAME, FIRST_ID, LAST_ID) VALUES (?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            insert.setLong(1, batch);
            insert.setInt(2, position);
            insert.setString(3, JOURNAL);
            insert.setLong(4, sequence);
            insert.setLong(5, sequence);
            insert.executeUpdate();
        }
    }

    void strikeOff(Connection connection, long batch, long sequence) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("DELETE FROM BATCH_RANGE WHERE BATCH_ID = ? AND FIRST_ID = ?")) { //$NON-NLS-1$
            delete.setLong(1, batch);
            delete.setLong(2, sequence);
            delete.executeUpdate();
        }
    }

    /** The commits that are not taken back yet, the newest first. */
    List<Long> commits(Connection connection, long batch) throws SQLException {
        List<Long> commits = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT FIRST_ID FROM BATCH_RANGE WHERE BATCH_ID = ? AND TABLE_NAME = ? ORDER BY FIRST_ID DESC")) { //$NON-NLS-1$
            select.setLong(1, batch);
            select.setString(2, JOURNAL);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    commits.add(row.getLong(1));
                }
            }
        }
        return commits;
    }

    /** The aggregates of a commit that somebody wrote later, other than this batch and bulk edits that were undone. */
    Set<AggregateRef> editedSince(Connection connection, long batch, long sequence) throws SQLException {
        Set<AggregateRef> edited = new HashSet<>();
        new Sql().add("SELECT DISTINCT T.TYPE, T.ID FROM JOURNAL_TOUCHED M JOIN JOURNAL_TOUCHED T ON T.ID = M.ID" //$NON-NLS-1$
                + " AND T.TYPE = M.TYPE AND T.SEQ > M.SEQ JOIN JOURNAL J ON J.SEQ = T.SEQ WHERE M.SEQ = ") //$NON-NLS-1$
                .value(sequence).add(" AND (J.BATCH IS NULL OR J.BATCH <> ").value(batch) //$NON-NLS-1$
                .add(" AND J.BATCH NOT IN (SELECT ID FROM BATCH WHERE STATE = " + BatchState.UNDONE.ordinal() + "))") //$NON-NLS-1$ //$NON-NLS-2$
                .query(connection, row -> {
                    EClass type = context.codes().classOf(row.getInt(1));
                    if (type != null) {
                        edited.add(new AggregateRef(type, row.getLong(2)));
                    }
                    return true;
                });
        return edited;
    }
}
