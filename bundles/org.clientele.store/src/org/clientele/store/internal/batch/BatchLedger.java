package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.store.BatchInfo;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.Timestamps;

/** The tables BATCH and BATCH_RANGE. Everything runs in the caller's transaction. */
final class BatchLedger {

    private final ModelMapping mapping;

    BatchLedger(ModelMapping mapping) {
        this.mapping = mapping;
    }

    void begin(Connection connection, long batch, Actor actor, String reason, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO BATCH (ID, ACCOUNT, REASON, BEGUN_AT, STATE) VALUES (?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            insert.setLong(1, batch);
            insert.setString(2, actor.account());
            insert.setString(3, reason);
            Timestamps.bind(insert, 4, now);
            insert.setInt(5, BatchState.OPEN.ordinal());
            insert.executeUpdate();
        }
    }

    /** The number of the last commit, 0 before the first. */
    static long lastCommit(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT SEQ FROM JOURNAL_HEAD"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    void addRange(Connection connection, long batch, int position, TableMapping table, IdRange range)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO BATCH_RANGE (BATCH_ID, POS, TABLE_NAME, FIRST_ID, LAST_ID) VALUES (?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            insert.setLong(1, batch);
            insert.setInt(2, position);
            insert.setString(3, table.name());
            insert.setLong(4, range.first());
            insert.setLong(5, range.last());
            insert.executeUpdate();
        }
    }

    void replaceRanges(Connection connection, long batch, Map<TableMapping, List<IdRange>> ranges)
            throws SQLException {
        execute(connection, "DELETE FROM BATCH_RANGE WHERE BATCH_ID = ?", batch); //$NON-NLS-1$
        int position = 0;
        for (Map.Entry<TableMapping, List<IdRange>> entry : ranges.entrySet()) {
            for (IdRange range : entry.getValue()) {
                addRange(connection, batch, position++, entry.getKey(), range);
            }
        }
    }

    void complete(Connection connection, long batch, long sequence, long rows) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE BATCH SET STATE = ?, SEQ = ?, ROWS_BROUGHT = ? WHERE ID = ?")) { //$NON-NLS-1$
            update.setInt(1, BatchState.COMPLETE.ordinal());
            update.setLong(2, sequence);
            update.setLong(3, rows);
            update.setLong(4, batch);
            update.executeUpdate();
        }
    }

    void state(Connection connection, long batch, BatchState state) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE BATCH SET STATE = ? WHERE ID = ?")) { //$NON-NLS-1$
            update.setInt(1, state.ordinal());
            update.setLong(2, batch);
            update.executeUpdate();
        }
    }

    void forget(Connection connection, long batch) throws SQLException {
        execute(connection, "DELETE FROM BATCH_RANGE WHERE BATCH_ID = ?", batch); //$NON-NLS-1$
        execute(connection, "DELETE FROM BATCH WHERE ID = ?", batch); //$NON-NLS-1$
    }

    /** The batches in a state. */
    List<Long> inState(Connection connection, BatchState state) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT ID FROM BATCH WHERE STATE = ?")) { //$NON-NLS-1$
            select.setInt(1, state.ordinal());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        }
        return found;
    }

    /** The ranges of a batch; those of tables whose model is not installed are left out and stay. */
    Map<TableMapping, List<IdRange>> ranges(Connection connection, long batch) throws SQLException {
        Map<String, TableMapping> byName = new LinkedHashMap<>();
        mapping.tables().forEach(table -> byName.put(table.name(), table));
        Map<TableMapping, List<IdRange>> ranges = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT TABLE_NAME, FIRST_ID, LAST_ID FROM BATCH_RANGE WHERE BATCH_ID = ? ORDER BY POS")) { //$NON-NLS-1$
            select.setLong(1, batch);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    TableMapping table = byName.get(row.getString(1));
                    if (table != null) {
                        ranges.computeIfAbsent(table, t -> new ArrayList<>())
                                .add(new IdRange(row.getLong(2), row.getLong(3)));
                    }
                }
            }
        }
        return ranges;
    }

    List<BatchInfo> complete(Connection connection, int limit) throws SQLException {
        return infos(connection, "B.STATE IN (?, " + BatchState.EDITED.ordinal() + ") ORDER BY B.SEQ DESC", //$NON-NLS-1$ //$NON-NLS-2$
                BatchState.COMPLETE.ordinal(), limit);
    }

    Optional<BatchInfo> find(Connection connection, long batch) throws SQLException {
        return infos(connection, "B.ID = ? AND B.STATE = " + BatchState.COMPLETE.ordinal(), batch, 1).stream() //$NON-NLS-1$
                .findAny();
    }

    private static List<BatchInfo> infos(Connection connection, String condition, long parameter, int limit)
            throws SQLException {
        List<BatchInfo> infos = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT B.ID, B.SEQ, B.ACCOUNT, B.REASON," //$NON-NLS-1$
                + " J.RECORDED_AT, B.ROWS_BROUGHT FROM BATCH B JOIN JOURNAL J ON J.SEQ = B.SEQ WHERE " + condition)) { //$NON-NLS-1$
            select.setMaxRows(limit);
            select.setLong(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    infos.add(new BatchInfo(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4),
                            Timestamps.readInstant(row, 5), row.getLong(6)));
                }
            }
        }
        return infos;
    }

    private static void execute(Connection connection, String sql, long batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, batch);
            statement.executeUpdate();
        }
    }
}
