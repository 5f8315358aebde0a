package org.clientele.core.timeline;

import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.model.Party;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a contributor is asked for. Valid during the call.
 *
 * @since 1.0
 */
@ProviderType
public interface TimelineRequest {

    /**
     * The store.
     *
     * @return never null
     */
    Store store();

    /**
     * Who asks: read on behalf of this person only.
     *
     * @return never null
     */
    Actor actor();

    /**
     * Whose timeline it is.
     *
     * @return the party's id
     */
    long partyId();

    /**
     * The party's record, read once for all contributors that ask for it.
     *
     * @return not to be changed
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED, NOT_FOUND
     */
    Party party() throws ClienteleException;

    /**
     * Only entries behind this place are wanted.
     *
     * @return empty: from the newest on
     */
    Optional<TimelineKey> before();

    /**
     * The most entries that are wanted.
     *
     * @return 1 to 1,000
     */
    int limit();

    /**
     * The kinds that are wanted, out of {@link TimelineContributor#kinds()}; entries of others are left out anyway.
     *
     * @return never empty
     */
    Set<String> kinds();
}
