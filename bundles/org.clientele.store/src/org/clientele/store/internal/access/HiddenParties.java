package org.clientele.store.internal.access;

import java.sql.PreparedStatement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.connection.Connections;

/**
 * Large sets of hidden parties, kept in a table for as long as the store is open, since an engine takes only so many
 * values in one statement. A set is written once and then named by a number.
 */
public final class HiddenParties {

    private static final int MOST_SETS = 32;

    private final Connections connections;
    private final Map<Set<Long>, Long> numbers = new LinkedHashMap<>();
    private long next = 1;

    /**
     * Creates it for a store that is being opened.
     *
     * @param connections the store's connections
     * @throws ClienteleException when the sets of the last time cannot be removed
     */
    public HiddenParties(Connections connections) throws ClienteleException {
        this.connections = connections;
        delete("DELETE FROM HIDDEN_PARTY WHERE SET_ID > ?", 0); //$NON-NLS-1$
    }

    /**
     * The number of a set.
     *
     * @param parties the parties
     * @return the value of SET_ID in the table HIDDEN_PARTY
     * @throws ClienteleException LOCK_TIMEOUT, STORE_NOT_WRITABLE
     */
    synchronized long number(Set<Long> parties) throws ClienteleException {
        Long known = numbers.get(parties);
        if (known != null) {
            return known;
        }
        if (numbers.size() >= MOST_SETS) {
            Set<Long> oldest = numbers.keySet().iterator().next();
            delete("DELETE FROM HIDDEN_PARTY WHERE SET_ID = ?", numbers.remove(oldest)); //$NON-NLS-1$
        }
        long number = next++;
        connections.write(connection -> {
            try (PreparedStatement insert = connection
                    .prepareStatement("INSERT INTO HIDDEN_PARTY (SET_ID, PARTY_ID) VALUES (?, ?)")) { //$NON-NLS-1$
                for (long party : parties) {
                    insert.setLong(1, number);
                    insert.setLong(2, party);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
        numbers.put(parties, number);
        return number;
    }

    private void delete(String sql, long number) throws ClienteleException {
        connections.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setLong(1, number);
                return delete.executeUpdate();
            }
        });
    }
}
