package org.clientele.core.store;

import java.util.Set;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Keeps data of parties outside of the store's tables, such as a search index, and forgets them when they are erased.
 *
 * @since 1.0
 */
@FunctionalInterface
@ConsumerType
public interface ErasureListener {

    /**
     * Forgets parties, so that no byte of them can be read in any file of the listener when it returns. Called
     * after the erasure was committed and before {@link Store#erase} returns, on any thread, and has a minute, for no
     * commit can be made meanwhile. When it failed or was late, health tells, and it is called with the same parties
     * again by the next erasure; who was not subscribed, or was closed in between, finds the erased parties in the
     * journal.
     *
     * @param parties ids of parties that were erased; their interactions, tasks and whatever else belongs to them are
     *        blank in the store by now
     * @throws ClienteleException when traces may be left; it is told, and taken up at the next occasion
     */
    void erased(Set<Long> parties) throws ClienteleException;
}
