package org.clientele.ui.customers.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.model.Address;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;
import org.clientele.model.Organisation;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.customers.internal.history.RecordThen.Difference;
import org.clientele.ui.customers.internal.history.RecordThen.Field;
import org.clientele.ui.customers.internal.history.RecordThen.Part;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record beside its earlier state. */
class RecordThenTest {

    private static final ClienteleFactory MODEL = ClienteleFactory.eINSTANCE;

    private final ModelLabels labels = ModelLabels.registered();
    private Organisation then;
    private Organisation now;

    @BeforeEach
    void acmeInLondon() {
        then = MODEL.createOrganisation();
        then.setId(7);
        then.setDisplayName("Acme");
        then.setCustomer(MODEL.createCustomer());
        then.getCustomer().setNumber("C-1");
        Address address = MODEL.createAddress();
        address.setId(9);
        address.setCity("London");
        then.getAddresses().add(address);
        now = EcoreUtil.copy(then);
    }

    @Test
    void equalStatesHaveNoDifferenceAndShowAllThatIsSet() {
        List<Part> parts = RecordThen.compare(then, now, labels);
        assertTrue(parts.stream().allMatch(p -> p.difference() == Difference.SAME), parts::toString);
        assertEquals("Acme", field(parts, "Organisation", "Name").then());
        assertEquals("C-1", field(parts, "Customer", "Customer number").now());
    }

    @Test
    void changedValueShowsBothStates() {
        now.setDisplayName("Acme Limited");
        now.setVersion(5);
        Part party = part(RecordThen.compare(then, now, labels), "Organisation");
        assertEquals(Difference.CHANGED, party.difference());
        Field name = party.fields().stream().filter(f -> f.difference() != Difference.SAME).findFirst().orElseThrow();
        assertEquals(new Field("Name", "Acme", "Acme Limited", Difference.CHANGED), name);
    }

    @Test
    void objectsAreMatchedByTheirIdsWhateverTheirPlace() {
        ContactPoint phone = MODEL.createContactPoint();
        phone.setId(11);
        phone.setKind(ContactPointKind.PHONE);
        phone.setValue("020 7946 0000");
        now.getContactPoints().add(phone);
        now.getAddresses().clear();
        Address other = MODEL.createAddress();
        other.setId(10);
        other.setCity("Leeds");
        now.getAddresses().add(other);
        List<Part> parts = RecordThen.compare(then, now, labels);
        assertEquals(List.of(Difference.GONE, Difference.NEW, Difference.NEW),
                parts.stream().map(Part::difference).filter(d -> d != Difference.SAME).toList());
    }

    @Test
    void recordThatIsGoneHasOnlyItsEarlierState() {
        List<Part> parts = RecordThen.compare(then, null, labels);
        assertTrue(parts.stream().allMatch(p -> p.difference() == Difference.GONE), parts::toString);
    }

    private static Part part(List<Part> parts, String title) {
        return parts.stream().filter(p -> p.title().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError(parts.toString()));
    }

    private static Field field(List<Part> parts, String title, String name) {
        return part(parts, title).fields().stream().filter(f -> f.field().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(parts.toString()));
    }
}
