package org.clientele.core.profile;

import java.util.List;

/**
 * A customer with values that have grown old.
 *
 * @param partyId the party
 * @param name its name
 * @param number its customer number
 * @param owner the account of who looks after it; may be empty
 * @param values what to confirm at the next visit, the oldest first
 * @since 1.0
 */
public record StaleCustomer(long partyId, String name, String number, String owner, List<ProfileValue> values) {

    /** Copies the list. */
    public StaleCustomer {
        values = List.copyOf(values);
    }
}
