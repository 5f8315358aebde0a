package org.clientele.store.internal.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.connection.Connections;

/**
 * Gives ids that are unique in the store and never given twice. It takes them from the database in blocks; what is left
 * of a block when the store closes stays unused.
 */
public final class IdAllocator {

    private static final int BLOCK = 500;

    private final Connections connections;
    private long next;
    private long end;

    /**
     * Creates an allocator.
     *
     * @param connections the store's connections
     */
    public IdAllocator(Connections connections) {
        this.connections = connections;
    }

    /**
     * One id.
     *
     * @return positive
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    public synchronized long next() throws ClienteleException {
        if (next == end) {
            next = reserve(BLOCK);
            end = next + BLOCK;
        }
        return next++;
    }

    /**
     * Ids without gaps.
     *
     * @param count how many, positive
     * @return the first
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    public synchronized long reserve(long count) throws ClienteleException {
        if (count <= 0) {
            throw new IllegalArgumentException("count " + count); //$NON-NLS-1$
        }
        return connections.write(connection -> {
            try (PreparedStatement update = connection
                    .prepareStatement("UPDATE ID_ALLOCATION SET NEXT_ID = NEXT_ID + ?")) { //$NON-NLS-1$
                update.setLong(1, count);
                update.executeUpdate();
            }
            try (PreparedStatement select = connection.prepareStatement("SELECT NEXT_ID FROM ID_ALLOCATION"); //$NON-NLS-1$
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1) - count;
            }
        });
    }
}
