package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.mapping.Timestamps;

/**
 * Appends the entries of a newer journal to an older one of the same store: each with its number, time, person and reason,
 * and with as much of what it tells as the older store can hold. Personal values stay encrypted as they are. The chain is
 * computed anew; where nothing is left out, the hashes are those of the newer store.
 */
public final class JournalReplay {

    private static final int CHUNK = 500;

    private final Connection newer;
    private final Connection older;
    private final PartyKeys keys;
    private final Filter filter;
    private String previous;

    /** Says what the older store can hold. */
    public interface Filter {

        /**
         * Asked about each line, the oldest first, before anything else of its entry.
         *
         * @param line the line
         * @return the line as it is to be; null to leave it out
         * @throws SQLException from the driver
         */
        Line line(Line line) throws SQLException;

        /**
         * Whether an aggregate can be named.
         *
         * @param type the number of its class
         * @param id its id; 0 for a range
         * @return false to leave it out
         */
        boolean names(int type, long id);
    }

    /**
     * A line of the history as it lies in the store.
     *
     * @param sequence the commit
     * @param type the number of the root class
     * @param aggregate the aggregate
     * @param path the place
     * @param kind what happened
     * @param party whose key encrypts the values
     * @param before the stored text before
     * @param after the stored text after
     */
    public record Line(long sequence, int type, long aggregate, String path, int kind, long party, String before,
            String after) {
    }

    /** Is told of entries that were replayed. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Called between two of them.
         *
         * @param entries how many came
         * @throws ClienteleException to stop
         */
        void came(int entries) throws ClienteleException;
    }

    /** What an entry names. */
    private record Touch(int type, long first, long last, int state) {
    }

    /**
     * Creates it.
     *
     * @param newer a connection to the newer store
     * @param older a connection to the older store
     * @param keys the keys of the newer store
     * @param filter what can be held
     */
    public JournalReplay(Connection newer, Connection older, PartyKeys keys, Filter filter) {
        this.newer = newer;
        this.older = older;
        this.keys = keys;
        this.filter = filter;
    }

    /**
     * The end of a journal.
     *
     * @param sequence the number of the last entry
     * @param hash its hash
     */
    public record Head(long sequence, String hash) {

        /**
         * Reads it.
         *
         * @param connection a connection
         * @return the end
         * @throws SQLException from the driver
         */
        public static Head of(Connection connection) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement("SELECT SEQ, HASH FROM JOURNAL_HEAD"); //$NON-NLS-1$
                    ResultSet row = select.executeQuery()) {
                row.next();
                return new Head(row.getLong(1), row.getString(2));
            }
        }

        /**
         * Whether a journal goes on where this one ends.
         *
         * @param connection the store with the journal
         * @return false when it took another way
         * @throws SQLException from the driver
         */
        public boolean isPartOf(Connection connection) throws SQLException {
            if (sequence == 0) {
                return true;
            }
            try (PreparedStatement select = connection.prepareStatement("SELECT HASH FROM JOURNAL WHERE SEQ = ?")) { //$NON-NLS-1$
                select.setLong(1, sequence);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() && row.getString(1).equals(hash);
                }
            }
        }
    }

    /**
     * Reads a stored value.
     *
     * @param party whose key encrypts it
     * @param stored the stored text, or null
     * @return the text; null when there is none or it was erased
     * @throws SQLException from the driver
     */
    public String read(long party, String stored) throws SQLException {
        return stored == null ? null : new FoundKeys(newer, keys).text(party, stored).read();
    }

    /**
     * Replays.
     *
     * @param progress is told how many entries came, now and then; it may stop it
     * @return how many entries there were
     * @throws SQLException from the driver
     * @throws ClienteleException of who stopped it
     */
    public long run(Progress progress) throws SQLException, ClienteleException {
        Head head = Head.of(older);
        previous = head.hash();
        long last = Head.of(newer).sequence();
        for (long from = head.sequence(); from < last; from += CHUNK) {
            chunk(from, Math.min(last, from + CHUNK));
            older.commit();
            progress.came((int) (Math.min(last, from + CHUNK) - from));
        }
        return last - head.sequence();
    }

    private void chunk(long from, long to) throws SQLException {
        Map<Long, List<Line>> lines = new HashMap<>();
        each("SELECT SEQ, TYPE, AGGREGATE_ID, PATH, KIND, PARTY_ID, OLD_VALUE, NEW_VALUE FROM HISTORY", from, to, row -> { //$NON-NLS-1$
            Line line = filter.line(new Line(row.getLong(1), row.getInt(2), row.getLong(3), row.getString(4),
                    row.getInt(5), row.getLong(6), row.getString(7), row.getString(8)));
            if (line != null) {
                lines.computeIfAbsent(line.sequence(), s -> new ArrayList<>()).add(line);
            }
        });
        Map<Long, List<Touch>> touched = new HashMap<>();
        each("SELECT SEQ, TYPE, ID, ID, REMOVED FROM JOURNAL_TOUCHED", from, to, //$NON-NLS-1$
                row -> touch(row, row.getLong(3), touched));
        Map<Long, List<Touch>> ranges = new HashMap<>();
        each("SELECT SEQ, TYPE, FIRST_ID, LAST_ID, REMOVED FROM JOURNAL_RANGE", from, to, //$NON-NLS-1$
                row -> touch(row, 0, ranges));
        entries(from, to, touched, ranges, lines);
    }

    private void touch(ResultSet row, long id, Map<Long, List<Touch>> found) throws SQLException {
        if (filter.names(row.getInt(2), id)) {
            found.computeIfAbsent(row.getLong(1), s -> new ArrayList<>())
                    .add(new Touch(row.getInt(2), row.getLong(3), row.getLong(4), row.getInt(5)));
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String sql, long from, long to, Row rows) throws SQLException {
        try (PreparedStatement select = newer
                .prepareStatement(sql + " WHERE SEQ > ? AND SEQ <= ? ORDER BY SEQ, POS")) { //$NON-NLS-1$
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.take(row);
                }
            }
        }
    }

    private void entries(long from, long to, Map<Long, List<Touch>> touched, Map<Long, List<Touch>> ranges,
            Map<Long, List<Line>> lines) throws SQLException {
        try (PreparedStatement select = newer.prepareStatement("SELECT SEQ, RECORDED_AT, VALID_FROM, ACCOUNT, REASON," //$NON-NLS-1$
                + " BATCH, SUMMARY FROM JOURNAL WHERE SEQ > ? AND SEQ <= ? ORDER BY SEQ"); //$NON-NLS-1$
                PreparedStatement touch = older.prepareStatement(
                        "INSERT INTO JOURNAL_TOUCHED (SEQ, POS, TYPE, ID, REMOVED) VALUES (?, ?, ?, ?, ?)"); //$NON-NLS-1$
                PreparedStatement range = older.prepareStatement("INSERT INTO JOURNAL_RANGE (SEQ, POS, TYPE, FIRST_ID," //$NON-NLS-1$
                        + " LAST_ID, REMOVED) VALUES (?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
                PreparedStatement history = older.prepareStatement("INSERT INTO HISTORY (SEQ, POS, TYPE, AGGREGATE_ID," //$NON-NLS-1$
                        + " PATH, KIND, PARTY_ID, OLD_VALUE, NEW_VALUE) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
                PreparedStatement entry = older.prepareStatement("INSERT INTO JOURNAL (SEQ, RECORDED_AT, VALID_FROM," //$NON-NLS-1$
                        + " ACCOUNT, REASON, BATCH, SUMMARY, DIGEST, PREVIOUS, HASH)" //$NON-NLS-1$
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
                PreparedStatement head = older.prepareStatement("UPDATE JOURNAL_HEAD SET SEQ = ?, HASH = ?")) { //$NON-NLS-1$
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long sequence = row.getLong(1);
                    Digest payload = new Digest();
                    touched(touch, sequence, touched.getOrDefault(sequence, List.of()), payload);
                    ranges(range, sequence, ranges.getOrDefault(sequence, List.of()), payload);
                    history(history, sequence, lines.getOrDefault(sequence, List.of()), payload);
                    entry(entry, row, payload.hex());
                }
            }
            touch.executeBatch();
            range.executeBatch();
            history.executeBatch();
            entry.executeBatch();
            head.setLong(1, to);
            head.setString(2, previous);
            head.executeUpdate();
        }
    }

    private static void touched(PreparedStatement insert, long sequence, List<Touch> touched, Digest payload)
            throws SQLException {
        int position = 0;
        for (Touch touch : touched) {
            insert.setLong(1, sequence);
            insert.setInt(2, position++);
            insert.setInt(3, touch.type());
            insert.setLong(4, touch.first());
            insert.setInt(5, touch.state());
            insert.addBatch();
            AuditChain.addTouched(payload, touch.type(), touch.first(), touch.state());
        }
    }

    private static void ranges(PreparedStatement insert, long sequence, List<Touch> ranges, Digest payload)
            throws SQLException {
        int position = 0;
        for (Touch range : ranges) {
            insert.setLong(1, sequence);
            insert.setInt(2, position++);
            insert.setInt(3, range.type());
            insert.setLong(4, range.first());
            insert.setLong(5, range.last());
            insert.setInt(6, range.state());
            insert.addBatch();
            AuditChain.addRange(payload, range.type(), range.first(), range.last(), range.state() != 0);
        }
    }

    private static void history(PreparedStatement insert, long sequence, List<Line> lines, Digest payload)
            throws SQLException {
        int position = 0;
        for (Line line : lines) {
            insert.setLong(1, sequence);
            insert.setInt(2, position++);
            insert.setInt(3, line.type());
            insert.setLong(4, line.aggregate());
            insert.setString(5, line.path());
            insert.setInt(6, line.kind());
            insert.setLong(7, line.party());
            insert.setString(8, line.before());
            insert.setString(9, line.after());
            insert.addBatch();
            AuditChain.addLine(payload, line.type(), line.aggregate(), line.path(), line.kind(), line.party(),
                    line.before(), line.after());
        }
    }

    private void entry(PreparedStatement insert, ResultSet row, String digest) throws SQLException {
        long sequence = row.getLong(1);
        Instant recordedAt = Timestamps.readInstant(row, 2);
        long batch = row.getLong(6);
        String hash = AuditChain.hash(sequence, recordedAt, row.getDate(3).toLocalDate(), row.getString(4),
                row.getString(5), batch, row.getString(7), digest, previous);
        insert.setLong(1, sequence);
        Timestamps.bind(insert, 2, recordedAt);
        insert.setDate(3, row.getDate(3));
        insert.setString(4, row.getString(4));
        insert.setString(5, row.getString(5));
        if (batch == 0) {
            insert.setNull(6, Types.BIGINT);
        } else {
            insert.setLong(6, batch);
        }
        insert.setString(7, row.getString(7));
        insert.setString(8, digest);
        insert.setString(9, previous);
        insert.setString(10, hash);
        insert.addBatch();
        previous = hash;
    }
}
