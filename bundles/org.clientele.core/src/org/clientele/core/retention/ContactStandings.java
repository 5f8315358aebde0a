package org.clientele.core.retention;

import org.clientele.core.facts.FactSnapshot;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * How long ago contacts of all customers are, against the limits of their tiers. Immutable.
 *
 * @since 1.0
 */
@ProviderType
public interface ContactStandings {

    /**
     * The facts behind it.
     *
     * @return the snapshot of who asked: rows are its rows
     */
    FactSnapshot facts();

    /**
     * Days since the last contact; of a customer without one, days since the party became a customer.
     *
     * @param row a row
     * @return 0 or more; -1 where neither is known
     */
    int days(int row);

    /**
     * Whether there ever was a contact.
     *
     * @param row a row
     * @return true when there was
     */
    boolean contacted(int row);

    /**
     * The most days from one contact to the next.
     *
     * @param row a row
     * @return the limit of the customer's tier; 0: no limit
     */
    int limit(int row);

    /**
     * The customers with more days than their limit.
     *
     * @return rows that the asker may see; not to be changed
     */
    RoaringBitmap overdue();

    /**
     * The customers with a limit.
     *
     * @return rows that the asker may see; not to be changed
     */
    RoaringBitmap limited();
}
