package org.clientele.customers.internal.timeline;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;

/** The customer of one page: its record is read when the first contributor asks for it. */
final class PartySource {

    private final Store store;
    private final Actor actor;
    private final long partyId;
    private Party party;

    PartySource(Store store, Actor actor, long partyId) {
        this.store = store;
        this.actor = actor;
        this.partyId = partyId;
    }

    Store store() {
        return store;
    }

    Actor actor() {
        return actor;
    }

    long partyId() {
        return partyId;
    }

    Party party() throws ClienteleException {
        if (party == null) {
            party = store.records(actor).load(Literals.PARTY, partyId).map(Party.class::cast)
                    .orElseThrow(() -> RecordEdit.notFound(partyId));
        }
        return party;
    }
}
