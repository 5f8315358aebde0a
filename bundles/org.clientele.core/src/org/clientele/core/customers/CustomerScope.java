package org.clientele.core.customers;

import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which customers a list shows.
 *
 * @since 1.0
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

    /**
     * Whoever something finds in the newest columns: for all that can be counted and has no scope of its own, such as one
     * node of a condition. The list asks again after each commit.
     *
     * @param finder finds them; two scopes are equal when their finders are
     */
    record Found(Finder finder) implements CustomerScope {
    }

    /** Finds customers in the columns. */
    @ConsumerType
    @FunctionalInterface
    interface Finder {

        /**
         * Finds the customers. Called on a background thread, once for each new snapshot.
         *
         * @param facts the columns
         * @param monitor cancel, or null
         * @return rows, which the caller does not change; those that are not visible are left out
         * @throws ClienteleException an expected failure, which the list shows instead of customers; CANCELLED
         */
        RoaringBitmap rows(FactSnapshot facts, IProgressMonitor monitor) throws ClienteleException;
    }
}
