package org.clientele.identity.internal.query;

import java.util.Set;

import org.apache.lucene.search.Query;
import org.clientele.core.ClienteleException;

/** What the one who searches may see. */
public interface Viewer {

    /**
     * A cheap question that keeps most of what is hidden out.
     *
     * @return the question, or null
     */
    Query filter();

    /**
     * Whether a party may be shown, as far as is known without the store.
     *
     * @param party its id
     * @return false when it is hidden for sure
     */
    boolean mayShow(long party);

    /**
     * Asks the store, which decides.
     *
     * @param parties the ids
     * @return those that exist and may be shown
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Set<Long> shown(Set<Long> parties) throws ClienteleException;
}
