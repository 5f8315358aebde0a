package org.clientele.core.store;

import java.util.Set;

/**
 * What somebody may see, as data.
 *
 * @since 0.1
 */
public sealed interface AccessRule {

    /** Everything. */
    record Everything() implements AccessRule {
    }

    /**
     * Customers that one of these accounts owns, and orders of these.
     *
     * @param accounts the owners' accounts
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
