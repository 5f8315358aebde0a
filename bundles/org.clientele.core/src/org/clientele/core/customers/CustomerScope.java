package org.clientele.core.customers;

import java.util.Set;

/**
 * Which customers a list shows.
 *
 * @since 0.1
 */
public sealed interface CustomerScope {

    /** All. */
    record All() implements CustomerScope {
    }

    /**
     * The members of a segment.
     *
     * @param key the segment's key
     */
    record InSegment(String key) implements CustomerScope {
    }

    /**
     * A tier of the pyramid.
     *
     * @param tier the tier's id
     */
    record InTier(String tier) implements CustomerScope {
    }

    /**
     * A cell of the RFM table.
     *
     * @param recency the recency score
     * @param frequency the frequency score
     */
    record InRfmCell(int recency, int frequency) implements CustomerScope {
    }

    /**
     * Given parties, such as those opened recently.
     *
     * @param parties their ids
     */
    record Given(Set<Long> parties) implements CustomerScope {
        /** Copies the set. */
        public Given {
            parties = Set.copyOf(parties);
        }
    }
}
