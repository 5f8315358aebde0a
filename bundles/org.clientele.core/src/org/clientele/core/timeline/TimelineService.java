package org.clientele.core.timeline;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Merges the timeline of a customer from all contributors, page by page.
 *
 * @since 1.0
 */
@ProviderType
public interface TimelineService {

    /**
     * The kinds of entries that there are, for a filter. Returns at once.
     *
     * @return sorted by label
     */
    List<TimelineKind> kinds();

    /**
     * Reads a page, the newest first.
     *
     * @param store holds the customer
     * @param actor who asks
     * @param partyId whose timeline
     * @param query which entries
     * @param before where the page before ended, as of {@link TimelinePage#next()}; empty for the first one
     * @param limit the most entries, 1 to 1,000
     * @return the page; with a text filter a page ends after some thousand entries were looked at
     * @throws ClienteleException NOT_FOUND when there is no such party or it is hidden, LOCK_TIMEOUT
     */
    TimelinePage page(Store store, Actor actor, long partyId, TimelineQuery query, Optional<TimelineKey> before,
            int limit) throws ClienteleException;
}
