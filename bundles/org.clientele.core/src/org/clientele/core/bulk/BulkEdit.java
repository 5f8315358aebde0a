package org.clientele.core.bulk;

import java.util.List;

import org.clientele.core.customers.CustomerListing;

/**
 * A change to many customers.
 *
 * @param parties ids of parties, in any order, without null; not to be changed
 * @param changes what to change at each, in this order
 * @param reason why, in the user's words; kept in history and audit
 * @since 1.0
 */
public record BulkEdit(long[] parties, List<BulkChange> changes, String reason) {

    /** Copies the list. */
    public BulkEdit {
        changes = List.copyOf(changes);
    }

    /**
     * All customers of a list.
     *
     * @param listing the list
     * @param changes what to change at each
     * @param reason why
     * @return the edit
     */
    public static BulkEdit of(CustomerListing listing, List<BulkChange> changes, String reason) {
        long[] parties = new long[listing.size()];
        for (int i = 0; i < parties.length; i++) {
            parties[i] = listing.partyId(i);
        }
        return new BulkEdit(parties, changes, reason);
    }
}
