package org.clientele.ui.customers.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.model.Attachment;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Organisation;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.MemoryStore;
import org.junit.jupiter.api.Test;

/** Files become attachments of a record. */
class AttachingTest {

    @Test
    void filesAreAttachedByOneCommandWhoseReasonDoesNotNameThem() {
        Organisation party = ClienteleFactory.eINSTANCE.createOrganisation();
        CustomerRecord record = new CustomerRecord(new MemoryStore().store(), new Actor("anne", "Anne"), party);
        assertTrue(Attaching.add(record, List.of(named("CV Jane Doe.pdf"), named("b.pdf"))).isOK());
        assertEquals("Attach files", record.reason());
        assertEquals(2, party.getAttachments().size());
        record.undo();
        assertEquals(0, party.getAttachments().size());
    }

    private static Attachment named(String name) {
        Attachment attachment = ClienteleFactory.eINSTANCE.createAttachment();
        attachment.setName(name);
        return attachment;
    }
}
