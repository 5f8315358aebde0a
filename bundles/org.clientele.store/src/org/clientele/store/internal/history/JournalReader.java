package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitJournal;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.Timestamps;
import org.eclipse.emf.ecore.EClass;

/** The commit journal. The last number is kept in memory, so that followers may ask often. */
public final class JournalReader implements CommitJournal {

    private final Connections connections;
    private final Codes codes;
    private volatile long last;

    /**
     * Creates the journal of an open store.
     *
     * @param connections its connections
     * @param codes the numbers of classes
     * @throws ClienteleException when the last number cannot be read
     */
    public JournalReader(Connections connections, Codes codes) throws ClienteleException {
        this.connections = connections;
        this.codes = codes;
        this.last = connections.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT SEQ FROM JOURNAL_HEAD"); //$NON-NLS-1$
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /**
     * Notes a commit.
     *
     * @param sequence its number
     */
    public void advance(long sequence) {
        last = sequence;
    }

    @Override
    public long lastSequence() {
        return last;
    }

    @Override
    public List<JournalEntry> read(long after, int limit) throws ClienteleException {
        long to = Math.min(last, after + limit);
        if (to <= after) {
            return List.of();
        }
        return connections.read(connection -> entries(connection, after, to));
    }

    private List<JournalEntry> entries(Connection connection, long after, long to) throws SQLException {
        Map<Long, List<Touched>> touched = touched(connection, after, to);
        Map<Long, List<TouchedRange>> ranges = ranges(connection, after, to);
        List<JournalEntry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT SEQ, RECORDED_AT, ACCOUNT, REASON, BATCH" //$NON-NLS-1$
                + " FROM JOURNAL WHERE SEQ > ? AND SEQ <= ? ORDER BY SEQ")) { //$NON-NLS-1$
            select.setLong(1, after);
            select.setLong(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long sequence = row.getLong(1);
                    Instant recordedAt = Timestamps.readInstant(row, 2);
                    long batch = row.getLong(5);
                    entries.add(new JournalEntry(sequence, recordedAt, row.getString(3), row.getString(4),
                            touched.getOrDefault(sequence, List.of()), ranges.getOrDefault(sequence, List.of()),
                            batch == 0 ? OptionalLong.empty() : OptionalLong.of(batch)));
                }
            }
        }
        return entries;
    }

    private Map<Long, List<Touched>> touched(Connection connection, long after, long to) throws SQLException {
        Map<Long, List<Touched>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT SEQ, TYPE, ID, REMOVED FROM JOURNAL_TOUCHED WHERE SEQ > ? AND SEQ <= ? ORDER BY SEQ, POS")) { //$NON-NLS-1$
            select.setLong(1, after);
            select.setLong(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    EClass type = codes.classOf(row.getInt(2));
                    if (type != null) {
                        found.computeIfAbsent(row.getLong(1), s -> new ArrayList<>())
                                .add(new Touched(new AggregateRef(type, row.getLong(3)), row.getInt(4) == JournalWriter.REMOVED,
                                        row.getInt(4) == JournalWriter.ERASED));
                    }
                }
            }
        }
        return found;
    }

    private Map<Long, List<TouchedRange>> ranges(Connection connection, long after, long to) throws SQLException {
        Map<Long, List<TouchedRange>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT SEQ, TYPE, FIRST_ID, LAST_ID, REMOVED" //$NON-NLS-1$
                + " FROM JOURNAL_RANGE WHERE SEQ > ? AND SEQ <= ? ORDER BY SEQ, POS")) { //$NON-NLS-1$
            select.setLong(1, after);
            select.setLong(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    EClass type = codes.classOf(row.getInt(2));
                    if (type != null) {
                        found.computeIfAbsent(row.getLong(1), s -> new ArrayList<>()).add(
                                new TouchedRange(type, row.getLong(3), row.getLong(4), row.getInt(5) != 0));
                    }
                }
            }
        }
        return found;
    }
}
