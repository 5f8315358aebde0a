package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.Timestamps;

/**
 * Writes what a commit tells, at the end of its transaction: the entry's number and the hash of the entry before come
 * from one row, which the transaction holds until it ends, so numbers have no gaps and the chain no forks.
 */
public final class JournalWriter {

    /** What JOURNAL_TOUCHED.REMOVED says of an aggregate that is gone. */
    static final int REMOVED = 1;
    /** What it says of an aggregate whose personal values were erased. */
    public static final int ERASED = 2;

    private final Codes codes;
    private final PartyKeys keys;

    /**
     * Creates a writer.
     *
     * @param codes the numbers of classes
     * @param keys the keys of personal values
     */
    public JournalWriter(Codes codes, PartyKeys keys) {
        this.codes = codes;
        this.keys = keys;
    }

    /**
     * Appends an entry.
     *
     * @param connection the transaction of the change; the caller commits
     * @param draft what to tell
     * @return the entry's number
     * @throws SQLException from the driver
     * @throws ClienteleException INVALID_RECORD when a personal value of an erased party is to be written
     */
    public long append(Connection connection, CommitDraft draft) throws SQLException, ClienteleException {
        long sequence;
        String previous;
        try (PreparedStatement update = connection.prepareStatement("UPDATE JOURNAL_HEAD SET SEQ = SEQ + 1")) { //$NON-NLS-1$
            update.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT SEQ, HASH FROM JOURNAL_HEAD"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            row.next();
            sequence = row.getLong(1);
            previous = row.getString(2);
        }
        Digest payload = new Digest();
        writeTouched(connection, sequence, draft, payload);
        writeRanges(connection, sequence, draft, payload);
        writeHistory(connection, sequence, draft, payload);
        Instant recordedAt = draft.recordedAt().truncatedTo(ChronoUnit.MICROS);
        String digest = payload.hex();
        String hash = AuditChain.hash(sequence, recordedAt, draft.validFrom(), draft.actor().account(), draft.reason(),
                draft.batch(), draft.summary(), digest, previous);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO JOURNAL (SEQ, RECORDED_AT, VALID_FROM," //$NON-NLS-1$
                + " ACCOUNT, REASON, BATCH, SUMMARY, DIGEST, PREVIOUS, HASH) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            insert.setLong(1, sequence);
            Timestamps.bind(insert, 2, recordedAt);
            insert.setDate(3, Date.valueOf(draft.validFrom()));
            insert.setString(4, draft.actor().account());
            insert.setString(5, draft.reason());
            if (draft.batch() == 0) {
                insert.setNull(6, Types.BIGINT);
            } else {
                insert.setLong(6, draft.batch());
            }
            insert.setString(7, draft.summary());
            insert.setString(8, digest);
            insert.setString(9, previous);
            insert.setString(10, hash);
            insert.executeUpdate();
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE JOURNAL_HEAD SET HASH = ?")) { //$NON-NLS-1$
            update.setString(1, hash);
            update.executeUpdate();
        }
        return sequence;
    }

    private void writeTouched(Connection connection, long sequence, CommitDraft draft, Digest payload)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO JOURNAL_TOUCHED (SEQ, POS, TYPE, ID, REMOVED) VALUES (?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            int position = 0;
            for (Touched touched : draft.touched()) {
                int type = codes.codeOf(touched.aggregate().type());
                insert.setLong(1, sequence);
                insert.setInt(2, position++);
                insert.setInt(3, type);
                insert.setLong(4, touched.aggregate().id());
                int state = touched.erased() ? ERASED : touched.removed() ? REMOVED : 0;
                insert.setInt(5, state);
                insert.addBatch();
                AuditChain.addTouched(payload, type, touched.aggregate().id(), state);
            }
            if (position > 0) {
                insert.executeBatch();
            }
        }
    }

    private void writeRanges(Connection connection, long sequence, CommitDraft draft, Digest payload)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO JOURNAL_RANGE (SEQ, POS, TYPE, FIRST_ID, LAST_ID, REMOVED) VALUES (?, ?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            int position = 0;
            for (TouchedRange range : draft.ranges()) {
                int type = codes.codeOf(range.type());
                insert.setLong(1, sequence);
                insert.setInt(2, position++);
                insert.setInt(3, type);
                insert.setLong(4, range.firstId());
                insert.setLong(5, range.lastId());
                insert.setInt(6, range.removed() ? 1 : 0);
                insert.addBatch();
                AuditChain.addRange(payload, type, range.firstId(), range.lastId(), range.removed());
            }
            if (position > 0) {
                insert.executeBatch();
            }
        }
    }

    private void writeHistory(Connection connection, long sequence, CommitDraft draft, Digest payload)
            throws SQLException, ClienteleException {
        KeyRing ring = new KeyRing(connection, keys);
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO HISTORY (SEQ, POS, TYPE, AGGREGATE_ID, PATH, KIND, PARTY_ID," //$NON-NLS-1$
                        + " OLD_VALUE, NEW_VALUE) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            int position = 0;
            for (HistoryLine line : draft.lines()) {
                int type = codes.codeOf(line.root());
                String oldValue = ring.sealOld(line);
                String newValue = ring.sealNew(line);
                insert.setLong(1, sequence);
                insert.setInt(2, position++);
                insert.setInt(3, type);
                insert.setLong(4, line.aggregateId());
                insert.setString(5, line.path());
                insert.setInt(6, line.kind().ordinal());
                insert.setLong(7, line.personOf());
                insert.setString(8, oldValue);
                insert.setString(9, newValue);
                insert.addBatch();
                AuditChain.addLine(payload, type, line.aggregateId(), line.path(), line.kind().ordinal(),
                        line.personOf(), oldValue, newValue);
            }
            if (position > 0) {
                insert.executeBatch();
            }
        }
    }
}
