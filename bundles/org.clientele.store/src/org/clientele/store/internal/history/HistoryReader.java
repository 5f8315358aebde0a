package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.store.internal.mapping.Timestamps;
import org.eclipse.emf.ecore.EClass;

/** Reads the history of one aggregate, or of several of one class. */
public final class HistoryReader {

    private static final int AT_ONCE = 200;
    private static final Change.Kind[] KINDS = Change.Kind.values();

    private final Connection connection;
    private final FoundKeys keys;

    /**
     * Creates a reader.
     *
     * @param connection a connection
     * @param keys the keys of personal values
     */
    public HistoryReader(Connection connection, PartyKeys keys) {
        this.connection = connection;
        this.keys = new FoundKeys(connection, keys);
    }

    /**
     * Reads changes, the newest first.
     *
     * @param aggregate the aggregate
     * @param type the number of its root class
     * @param before only commits before this number
     * @param limit after so many changes it ends with the commit that they reached
     * @return the changes; personal values are null where their key was destroyed
     * @throws SQLException from the driver
     */
    public List<Change> read(AggregateRef aggregate, int type, long before, int limit) throws SQLException {
        List<Long> one = List.of(aggregate.id());
        List<Change> changes = edited(aggregate.type(), one, type, before, limit);
        if (changes.size() < limit) {
            imported(aggregate.type(), one, type, before, changes);
        }
        return changes;
    }

    /**
     * Reads the changes of several aggregates of one class, merged.
     *
     * @param root the root class
     * @param ids the aggregates
     * @param type the number of the root class
     * @param before only commits before this number
     * @param limit after so many changes it may end with the commit that they reached
     * @return the changes, the newest first
     * @throws SQLException from the driver
     */
    public List<Change> read(EClass root, List<Long> ids, int type, long before, int limit) throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            changes.addAll(edited(root, some, type, before, limit));
            imported(root, some, type, before, changes);
        }
        changes.sort(Comparator.comparingLong(Change::sequence).reversed());
        return changes;
    }

    private List<Change> edited(EClass root, List<Long> ids, int type, long before, int limit) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT H.SEQ, J.RECORDED_AT, J.VALID_FROM," //$NON-NLS-1$
                + " J.ACCOUNT, J.REASON, H.PATH, H.KIND, H.PARTY_ID, H.OLD_VALUE, H.NEW_VALUE, H.AGGREGATE_ID" //$NON-NLS-1$
                + " FROM HISTORY H JOIN JOURNAL J ON J.SEQ = H.SEQ" //$NON-NLS-1$
                + " WHERE H.TYPE = ? AND H.SEQ < ? AND H.AGGREGATE_ID " + oneOf(ids.size()) //$NON-NLS-1$
                + " ORDER BY H.SEQ DESC, H.POS")) { //$NON-NLS-1$
            select.setInt(1, type);
            select.setLong(2, before);
            for (int i = 0; i < ids.size(); i++) {
                select.setLong(3 + i, ids.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next() && isWanted(row.getLong(1), changes, limit)) {
                    long person = row.getLong(8);
                    changes.add(new Change(row.getLong(1), Timestamps.readInstant(row, 2),
                            row.getDate(3).toLocalDate(), row.getString(4), row.getString(5),
                            new AggregateRef(root, row.getLong(11)), row.getString(6), KINDS[row.getInt(7)],
                            shown(row.getString(6), open(person, row.getString(9))), open(person, row.getString(10))));
                }
            }
        }
        return changes;
    }

    private static String oneOf(int count) {
        return count == 1 ? "= ?" : "IN (?" + ", ?".repeat(count - 1) + ')'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Below the limit, and the rest of the commit that reached it. */
    private static boolean isWanted(long sequence, List<Change> read, int limit) {
        return read.size() < limit || !read.isEmpty() && read.getLast().sequence() == sequence;
    }

    /** Of an object as a whole, people are told the class and not the place. */
    private static String shown(String path, String value) {
        return path.isEmpty() || path.endsWith("]") ? ObjectText.shown(value) : value;
    }

    private String open(long person, String value) throws SQLException {
        return keys.text(person, value).read();
    }

    /** What a batch brought has that batch as the beginning of its history. */
    private void imported(EClass root, List<Long> ids, int type, long before, List<Change> changes)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT J.SEQ, J.RECORDED_AT, J.VALID_FROM," //$NON-NLS-1$
                + " J.ACCOUNT, J.REASON, R.FIRST_ID, R.LAST_ID FROM JOURNAL_RANGE R JOIN JOURNAL J ON J.SEQ = R.SEQ" //$NON-NLS-1$
                + " WHERE R.TYPE = ? AND R.FIRST_ID <= ? AND R.LAST_ID >= ? AND R.REMOVED = 0 AND J.SEQ < ?" //$NON-NLS-1$
                + " ORDER BY J.SEQ DESC")) { //$NON-NLS-1$
            select.setInt(1, type);
            select.setLong(2, Collections.max(ids));
            select.setLong(3, Collections.min(ids));
            select.setLong(4, before);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    for (long id : ids) {
                        if (id >= row.getLong(6) && id <= row.getLong(7)) {
                            changes.add(new Change(row.getLong(1), Timestamps.readInstant(row, 2),
                                    row.getDate(3).toLocalDate(), row.getString(4), row.getString(5),
                                    new AggregateRef(root, id), "", Change.Kind.IMPORTED, null, null)); //$NON-NLS-1$
                        }
                    }
                }
            }
        }
    }
}
