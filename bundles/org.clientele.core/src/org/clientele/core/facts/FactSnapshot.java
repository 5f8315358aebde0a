package org.clientele.core.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * All customers at one commit. The same actor gets the same object until there is something new, so that results can be
 * cached by it. A customer is a row, 0 to {@link #rows()} - 1; rows keep their number from snapshot to
 * snapshot of one session, and rows of removed customers are not visible. Immutable, except that columns may be loaded
 * on first use.
 *
 * @since 1.0
 */
@ProviderType
public interface FactSnapshot {

    /**
     * The store behind the facts.
     *
     * @return its id
     */
    UUID storeId();

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
     * The facts as they would be on another day: orders and other events after the day are cut off, {@link #today} is
     * the day, and the columns that are computed of events, or of the day, follow from that. Rows and attributes are as
     * they are now. Returns at once; values are computed when asked for, and kept for the days asked for last.
     *
     * @param day the day, in the store's time zone
     * @return a snapshot of the same commit for the same asker
     */
    FactSnapshot asOf(LocalDate day);

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
     * Whether the value that a column has for a customer depends on the facts of that customer only, so that a change
     * of one customer leaves those of the others.
     *
     * @param id the column's id
     * @return false for shares, quantiles and the like, and for unknown columns
     */
    boolean isLocal(String id);

    /**
     * Whether values of a column depend on {@link #today} and so can change without a commit.
     *
     * @param id the column's id
     * @return false for unknown columns
     */
    boolean isTimed(String id);

    /**
     * All streams of events that there are.
     *
     * @return descriptions, in the order in which they are offered to people
     */
    Collection<EventDescriptor> eventStreams();

    /**
     * A stream of events, loaded on first use.
     *
     * @param stream the stream's id, such as {@code orders}
     * @return the events, or empty when no such stream is installed or it cannot be loaded, for lack of memory or since
     *         its provider failed
     */
    Optional<EventFacts> events(String stream);

    /**
     * The relationships of customers, loaded on first use.
     *
     * @return the relationships, or empty when they cannot be loaded, such as for lack of memory
     */
    Optional<LinkFacts> links();

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
