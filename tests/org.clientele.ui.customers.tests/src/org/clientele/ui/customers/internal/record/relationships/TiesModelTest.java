package org.clientele.ui.customers.internal.record.relationships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Organisation;
import org.clientele.model.RelationshipKind;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.MemoryStore;
import org.junit.jupiter.api.Test;

/** What a person does to the relationships of a record. */
class TiesModelTest {

    @Test
    void reasonOfANewRelationshipDoesNotNameTheOtherParty() {
        Organisation party = ClienteleFactory.eINSTANCE.createOrganisation();
        CustomerRecord record = new CustomerRecord(new MemoryStore().store(), new Actor("anne", "Anne"), party);
        TiesModel model = new TiesModel(record, Optional.empty());
        assertTrue(model.add(RelationshipKind.KNOWS, 17, "Jane Doe", LocalDate.of(2026, 3, 1)).isOK());
        assertEquals("Add Relationship", record.reason());
        assertEquals("Jane Doe", model.target(party.getRelationships().getFirst()));
        record.undo();
        assertEquals(0, party.getRelationships().size());
    }
}
