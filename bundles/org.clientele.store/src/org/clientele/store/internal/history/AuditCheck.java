package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.mapping.Timestamps;
import org.eclipse.osgi.util.NLS;

/** Follows the chain of audit entries from the first to the last, and computes every hash anew from what is stored. */
public final class AuditCheck {

    private static final int CHUNK = 1000;
    private static final int MOST = 20;

    private final Connections connections;
    private final List<String> findings = new ArrayList<>();
    private long sequence;
    private String previous = Digest.NOTHING;

    /**
     * Creates the check.
     *
     * @param connections the store's connections
     */
    public AuditCheck(Connections connections) {
        this.connections = connections;
    }

    /**
     * Runs the check.
     *
     * @return one sentence for each finding
     * @throws ClienteleException when the entries cannot be read
     */
    public List<String> run() throws ClienteleException {
        boolean more = true;
        while (more && findings.size() < MOST) {
            more = connections.readOnce(this::chunk);
        }
        return findings;
    }

    private boolean chunk(Connection connection) throws SQLException {
        long from = sequence;
        Map<Long, Digest> payloads = payloads(connection, from, from + CHUNK);
        int count = 0;
        try (PreparedStatement select = connection.prepareStatement("SELECT SEQ, RECORDED_AT, VALID_FROM, ACCOUNT," //$NON-NLS-1$
                + " REASON, BATCH, SUMMARY, DIGEST, PREVIOUS, HASH FROM JOURNAL WHERE SEQ > ? AND SEQ <= ?" //$NON-NLS-1$
                + " ORDER BY SEQ")) { //$NON-NLS-1$
            select.setLong(1, from);
            select.setLong(2, from + CHUNK);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entry(row, payloads.getOrDefault(row.getLong(1), new Digest()).hex());
                    count++;
                }
            }
        }
        return count > 0 ? true : end(connection);
    }

    private void entry(ResultSet row, String payload) throws SQLException {
        sequence++;
        while (sequence < row.getLong(1)) {
            findings.add(NLS.bind(Messages.AuditCheck_gap, Long.toString(sequence++)));
        }
        String hash = AuditChain.hash(sequence, Timestamps.readInstant(row, 2), row.getDate(3).toLocalDate(),
                row.getString(4), row.getString(5), row.getLong(6), row.getString(7), row.getString(8), previous);
        if (!payload.equals(row.getString(8)) || !previous.equals(row.getString(9)) || !hash.equals(row.getString(10))) {
            findings.add(NLS.bind(Messages.AuditCheck_changed, Long.toString(sequence)));
        }
        previous = row.getString(10);
    }

    /** Whether the chain goes on behind a gap. */
    private boolean end(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT SEQ, HASH FROM JOURNAL_HEAD"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            row.next();
            if (row.getLong(1) > sequence) {
                findings.add(NLS.bind(Messages.AuditCheck_gap, Long.toString(sequence + 1)));
                sequence += CHUNK;
                return row.getLong(1) > sequence;
            }
            if (row.getLong(1) < sequence || !row.getString(2).equals(previous)) {
                findings.add(NLS.bind(Messages.AuditCheck_changed, Long.toString(sequence)));
            }
            return false;
        }
    }

    private static Map<Long, Digest> payloads(Connection connection, long from, long to) throws SQLException {
        Map<Long, Digest> payloads = new HashMap<>();
        each(connection, "SELECT SEQ, TYPE, ID, REMOVED FROM JOURNAL_TOUCHED", from, to, row -> AuditChain.addTouched( //$NON-NLS-1$
                of(payloads, row), row.getInt(2), row.getLong(3), row.getInt(4)));
        each(connection, "SELECT SEQ, TYPE, FIRST_ID, LAST_ID, REMOVED FROM JOURNAL_RANGE", from, to, //$NON-NLS-1$
                row -> AuditChain.addRange(of(payloads, row), row.getInt(2), row.getLong(3), row.getLong(4),
                        row.getInt(5) != 0));
        each(connection, "SELECT SEQ, TYPE, AGGREGATE_ID, PATH, KIND, PARTY_ID, OLD_VALUE, NEW_VALUE FROM HISTORY", from, //$NON-NLS-1$
                to, row -> AuditChain.addLine(of(payloads, row), row.getInt(2), row.getLong(3), row.getString(4),
                        row.getInt(5), row.getLong(6), row.getString(7), row.getString(8)));
        return payloads;
    }

    private static Digest of(Map<Long, Digest> payloads, ResultSet row) throws SQLException {
        return payloads.computeIfAbsent(row.getLong(1), s -> new Digest());
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, long from, long to, Row rows) throws SQLException {
        try (PreparedStatement select = connection
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
}
