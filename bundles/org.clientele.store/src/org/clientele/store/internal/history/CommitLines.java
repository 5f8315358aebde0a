package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.store.internal.mapping.Codes;
import org.eclipse.emf.ecore.EClass;

/** Reads all that one commit changed, aggregate by aggregate. */
public final class CommitLines {

    private static final Change.Kind[] KINDS = Change.Kind.values();

    private CommitLines() {
    }

    /**
     * Reads the lines of a commit.
     *
     * @param connection a connection
     * @param codes the numbers of classes
     * @param keys the keys of personal values
     * @param sequence the commit
     * @return the lines in the order in which they were written; aggregates of classes that are not installed are left
     *         out
     * @throws SQLException from the driver
     */
    public static Map<AggregateRef, List<StoredLine>> read(Connection connection, Codes codes, PartyKeys keys,
            long sequence) throws SQLException {
        Map<AggregateRef, List<StoredLine>> lines = new LinkedHashMap<>();
        FoundKeys found = new FoundKeys(connection, keys);
        try (PreparedStatement select = connection.prepareStatement("SELECT H.TYPE, H.AGGREGATE_ID, J.VALID_FROM," //$NON-NLS-1$
                + " H.PATH, H.KIND, H.PARTY_ID, H.OLD_VALUE, H.NEW_VALUE FROM HISTORY H JOIN JOURNAL J ON J.SEQ = H.SEQ" //$NON-NLS-1$
                + " WHERE H.SEQ = ? ORDER BY H.POS")) { //$NON-NLS-1$
            select.setLong(1, sequence);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    EClass type = codes.classOf(row.getInt(1));
                    long person = row.getLong(6);
                    if (type != null) {
                        lines.computeIfAbsent(new AggregateRef(type, row.getLong(2)), r -> new ArrayList<>())
                                .add(new StoredLine(sequence, row.getDate(3).toLocalDate(), row.getString(4),
                                        KINDS[row.getInt(5)], found.text(person, row.getString(7)),
                                        found.text(person, row.getString(8))));
                    }
                }
            }
        }
        return lines;
    }
}
