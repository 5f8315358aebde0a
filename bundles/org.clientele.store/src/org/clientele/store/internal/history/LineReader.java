package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.store.Change;
import org.clientele.store.internal.mapping.Timestamps;

/** Reads the lines of the history of one aggregate as they lie, for those who rebuild or revert it. */
public final class LineReader {

    private static final Change.Kind[] KINDS = Change.Kind.values();
    private static final int FETCH_SIZE = 500;

    private final Connection connection;
    private final FoundKeys keys;
    private final int type;
    private final long aggregate;

    /**
     * Creates a reader.
     *
     * @param connection a connection
     * @param keys the keys of personal values
     * @param type the number of the aggregate's root class
     * @param aggregate the aggregate's id
     */
    public LineReader(Connection connection, PartyKeys keys, int type, long aggregate) {
        this.connection = connection;
        this.keys = new FoundKeys(connection, keys);
        this.type = type;
        this.aggregate = aggregate;
    }

    /**
     * A commit that made a batch visible.
     *
     * @param sequence its number
     * @param recordedAt when
     * @param validFrom the day
     */
    public record Origin(long sequence, Instant recordedAt, LocalDate validFrom) {
    }

    /**
     * Streams all lines.
     *
     * @param lines is given each line, the oldest first
     * @throws SQLException from the driver
     */
    public void all(Consumer<StoredLine> lines) throws SQLException {
        read("", 0, lines);
    }

    /**
     * The lines of one commit.
     *
     * @param sequence the commit
     * @return in the order in which they were written
     * @throws SQLException from the driver
     */
    public List<StoredLine> ofCommit(long sequence) throws SQLException {
        List<StoredLine> lines = new ArrayList<>();
        read(" AND H.SEQ = ?", sequence, lines::add);
        return lines;
    }

    private void read(String condition, long parameter, Consumer<StoredLine> lines) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT H.SEQ, J.VALID_FROM, H.PATH, H.KIND,"
                + " H.PARTY_ID, H.OLD_VALUE, H.NEW_VALUE FROM HISTORY H JOIN JOURNAL J ON J.SEQ = H.SEQ"
                + " WHERE H.AGGREGATE_ID = ? AND H.TYPE = ?" + condition + " ORDER BY H.SEQ, H.POS")) {
            select.setFetchSize(FETCH_SIZE);
            select.setLong(1, aggregate);
            select.setInt(2, type);
            if (!condition.isEmpty()) {
                select.setLong(3, parameter);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.accept(line(row));
                }
            }
        }
    }

    private StoredLine line(ResultSet row) throws SQLException {
        long person = row.getLong(5);
        return new StoredLine(row.getLong(1), row.getDate(2).toLocalDate(), row.getString(3), KINDS[row.getInt(4)],
                keys.text(person, row.getString(6)), keys.text(person, row.getString(7)));
    }

    /**
     * The last commit that changed the aggregate until an instant.
     *
     * @param instant the instant
     * @return its number; 0 when there is none
     * @throws SQLException from the driver
     */
    public long lastUntil(Instant instant) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT MAX(H.SEQ) FROM HISTORY H JOIN JOURNAL J ON J.SEQ = H.SEQ"
                        + " WHERE H.AGGREGATE_ID = ? AND H.TYPE = ? AND J.RECORDED_AT <= ?")) {
            select.setLong(1, aggregate);
            select.setInt(2, type);
            Timestamps.bind(select, 3, instant);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /**
     * Where the whole aggregate was removed last, which lies in the commit that wrote its last line.
     *
     * @return the lines of the removal; empty when the last change was another one
     * @throws SQLException from the driver
     */
    public List<StoredLine> lastRemoval() throws SQLException {
        long last = 0;
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT MAX(H.SEQ) FROM HISTORY H WHERE H.AGGREGATE_ID = ? AND H.TYPE = ?")) {
            select.setLong(1, aggregate);
            select.setInt(2, type);
            try (ResultSet row = select.executeQuery()) {
                last = row.next() ? row.getLong(1) : 0;
            }
        }
        List<StoredLine> lines = last == 0 ? List.of() : ofCommit(last);
        boolean whole = lines.stream().anyMatch(l -> l.path().isEmpty() && l.kind() == Change.Kind.REMOVED);
        return whole ? lines : List.of();
    }

    /**
     * The batch that brought the aggregate.
     *
     * @return its commit, or null when it came otherwise
     * @throws SQLException from the driver
     */
    public Origin batch() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT J.SEQ, J.RECORDED_AT, J.VALID_FROM"
                + " FROM JOURNAL_RANGE R JOIN JOURNAL J ON J.SEQ = R.SEQ WHERE R.TYPE = ? AND R.FIRST_ID <= ?"
                + " AND R.LAST_ID >= ? AND R.REMOVED = 0 ORDER BY J.SEQ")) {
            select.setInt(1, type);
            select.setLong(2, aggregate);
            select.setLong(3, aggregate);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Origin(row.getLong(1), Timestamps.readInstant(row, 2), row.getDate(3).toLocalDate())
                        : null;
            }
        }
    }
}
