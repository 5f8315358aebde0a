package org.clientele.store.internal.access;

import java.lang.ref.WeakReference;
import java.sql.PreparedStatement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.connection.Connections;

/**
 * Large sets of hidden parties, kept in a table for as long as the store is open, since an engine takes only so many
 * values in one statement. A set is written once and then named by a number; it stays for as long as somebody holds
 * that. A set whose mark is missing is not there, and whoever asks with it is to see nothing.
 */
public final class HiddenParties {

    /** No party has this id: the row tells that the set is there. */
    static final long MARK = -1;
    private static final int MOST_SETS = 32;

    private final Connections connections;
    private final Map<Set<Long>, Kept> sets = new LinkedHashMap<>();
    private long next = 1;

    /**
     * A set in the table; its rows stay while this is in use.
     *
     * @param number the value of SET_ID in the table HIDDEN_PARTY
     */
    record HiddenSet(long number) {
    }

    private record Kept(long number, WeakReference<HiddenSet> user) {
        Kept(HiddenSet set) {
            this(set.number(), new WeakReference<>(set));
        }
    }

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
     * Writes a set, unless it is there.
     *
     * @param parties the parties
     * @return the set, to be held for as long as its number is used
     * @throws ClienteleException LOCK_TIMEOUT, STORE_NOT_WRITABLE
     */
    synchronized HiddenSet set(Set<Long> parties) throws ClienteleException {
        Kept known = sets.get(parties);
        if (known != null) {
            HiddenSet used = known.user().get();
            if (used == null) {
                used = new HiddenSet(known.number());
                sets.put(Set.copyOf(parties), new Kept(used));
            }
            return used;
        }
        if (sets.size() >= MOST_SETS) {
            removeUnused();
        }
        Set<Long> copy = Set.copyOf(parties);
        long number = next++;
        connections.write(connection -> {
            try (PreparedStatement insert = connection
                    .prepareStatement("INSERT INTO HIDDEN_PARTY (SET_ID, PARTY_ID) VALUES (?, ?)")) { //$NON-NLS-1$
                insert.setLong(1, number);
                insert.setLong(2, MARK);
                insert.addBatch();
                for (long party : copy) {
                    insert.setLong(1, number);
                    insert.setLong(2, party);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
        HiddenSet set = new HiddenSet(number);
        sets.put(copy, new Kept(set));
        return set;
    }

    private void removeUnused() throws ClienteleException {
        for (Iterator<Kept> all = sets.values().iterator(); all.hasNext();) {
            Kept kept = all.next();
            if (kept.user().get() == null) {
                delete("DELETE FROM HIDDEN_PARTY WHERE SET_ID = ?", kept.number()); //$NON-NLS-1$
                all.remove();
            }
        }
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
