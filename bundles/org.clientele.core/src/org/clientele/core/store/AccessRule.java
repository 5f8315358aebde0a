package org.clientele.core.store;

import java.util.Set;

/**
 * What somebody may see, as data.
 *
 * @since 1.0
 */
public sealed interface AccessRule {

    /** Everything. */
    record Everything() implements AccessRule {
    }

    /**
     * Customers that one of these accounts owns, with their orders, interactions and tasks.
     * <ul>
     * <li>Parties that are no customers, such as contact persons and suppliers, belong to nobody: everybody sees them, for
     * a colleague's contact person must be usable. What names such a party is seen too.</li>
     * <li>A task or an interaction without a customer is seen by who owns it; an order without one by nobody.</li>
     * <li>Customers without an owner are seen by nobody.</li>
     * </ul>
     *
     * @param accounts the owners' accounts; without any, no party is seen, nor what hangs on one
     */
    record OwnedBy(Set<String> accounts) implements AccessRule {
        /** Copies the set. */
        public OwnedBy {
            accounts = Set.copyOf(accounts);
        }
    }

    /**
     * Everything but these parties and their orders.
     *
     * @param parties the ids of the hidden parties
     */
    record Except(Set<Long> parties) implements AccessRule {
        /** Copies the set. */
        public Except {
            parties = Set.copyOf(parties);
        }
    }
}
