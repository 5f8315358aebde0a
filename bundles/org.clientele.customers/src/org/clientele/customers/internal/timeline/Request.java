package org.clientele.customers.internal.timeline;

import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.model.Party;

/**
 * What a contributor is asked for.
 *
 * @param source the customer of the page
 * @param before where to go on
 * @param limit the most entries
 * @param kinds the wanted kinds
 */
record Request(PartySource source, Optional<TimelineKey> before, int limit, Set<String> kinds)
        implements TimelineRequest {

    @Override
    public Store store() {
        return source.store();
    }

    @Override
    public Actor actor() {
        return source.actor();
    }

    @Override
    public long partyId() {
        return source.partyId();
    }

    @Override
    public Party party() throws ClienteleException {
        return source.party();
    }
}
