package org.clientele.core.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * All customers at one commit. The same actor gets the same object until there is something new, so that results can be
 * cached by it. A customer is a row, 0 to {@link #rows()} - 1; rows keep their number from snapshot to
 * snapshot of one session, and rows of removed customers are not visible. Immutable, except that columns may be loaded
 * on first use.
 *
 * @since 0.1
 */
@ProviderType
public interface FactSnapshot {

    /**
     * The commit that the snapshot shows.
     *
     * @return a journal number
     */
    long sequence();

    /**
     * The day that counts as today: the clock is an input.
     *
     * @return in the store's time zone
     */
    LocalDate today();

    /**
     * How many rows there are, removed and hidden ones included.
     *
     * @return at least the number of visible customers
     */
    int rows();

    /**
     * The rows that exist and that the asker may see.
     *
     * @return a bitmap that the caller must not change
     */
    RoaringBitmap visible();

    /**
     * The party behind a row.
     *
     * @param row a row
     * @return the id
     */
    long partyId(int row);

    /**
     * The row of a party.
     *
     * @param partyId an id
     * @return the row, or -1 when the party is no customer or is unknown
     */
    int rowOf(long partyId);

    /**
     * All columns that there are.
     *
     * @return descriptions, in the order in which they are offered to people
     */
    Collection<ColumnDescriptor> columns();

    /**
     * A column, loaded on first use.
     *
     * @param id the column's id, such as {@code country} or {@code orders.count}
     * @return the column, or empty when no such column is installed
     */
    Optional<FactColumn> column(String id);

    /**
     * The orders of all customers.
     *
     * @return order headers, grouped by customer row
     */
    OrderFacts orders();

    /**
     * How much memory the snapshot takes, by part.
     *
     * @return one entry for each part
     */
    Collection<MemoryUse> memory();

    /**
     * Memory of one part.
     *
     * @param part the column's id, or {@code orders}
     * @param bytes how many bytes it takes
     */
    record MemoryUse(String part, long bytes) {
    }
}
