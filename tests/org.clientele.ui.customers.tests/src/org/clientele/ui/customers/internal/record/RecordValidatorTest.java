package org.clientele.ui.customers.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.clientele.model.Address;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;
import org.clientele.model.Customer;
import org.clientele.model.Person;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said about values that cannot be saved. */
class RecordValidatorTest {

    private static final ClienteleFactory MODEL = ClienteleFactory.eINSTANCE;
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final Person person = MODEL.createPerson();

    @BeforeEach
    void personIsComplete() {
        person.setDisplayName("Ada Lovelace");
        Customer customer = MODEL.createCustomer();
        customer.setNumber("C-1");
        person.setCustomer(customer);
        assertEquals(List.of(), check());
    }

    @Test
    void nameAndNumberAreRequired() {
        person.setDisplayName(" ");
        person.getCustomer().setNumber(null);
        assertEquals(List.of(Literals.PARTY__DISPLAY_NAME, Literals.CUSTOMER__NUMBER), features());
    }

    @Test
    void partyThatIsNoCustomerNeedsNoNumber() {
        person.setCustomer(null);
        assertEquals(List.of(), check());
    }

    @Test
    void lengthComesFromTheModelText() {
        person.setNote("x".repeat(4000));
        person.setFamilyName("x".repeat(255));
        assertEquals(List.of(), check());
        person.setNote("x".repeat(4001));
        person.setFamilyName("x".repeat(256));
        assertEquals(List.of(Literals.PARTY__NOTE, Literals.PERSON__FAMILY_NAME), features());
    }

    @Test
    void birthDateLiesNotInTheFuture() {
        person.setBirthDate(LocalDate.of(2026, 11, 22));
        assertEquals(List.of(), check());
        person.setBirthDate(LocalDate.of(2026, 11, 23));
        assertEquals(List.of(Literals.PERSON__BIRTH_DATE), features());
    }

    @Test
    void periodEndsNotBeforeItBegins() {
        Address address = MODEL.createAddress();
        address.setCity("London");
        address.setValidFrom(LocalDate.of(2026, 1, 2));
        address.setValidTo(LocalDate.of(2026, 1, 1));
        person.getAddresses().add(address);
        assertEquals(List.of(Literals.DATED__VALID_TO), features());
    }

    @Test
    void emptyAddressIsNone() {
        person.getAddresses().add(MODEL.createAddress());
        assertEquals(List.of(Literals.ADDRESS__STREET), features());
    }

    @Test
    void implausibleContactPointIsAWarning() {
        assertEquals(List.of(IStatus.WARNING), severities(ContactPointKind.EMAIL, "ada.example.org"));
        assertEquals(List.of(IStatus.WARNING), severities(ContactPointKind.PHONE, "call me"));
        assertEquals(List.of(IStatus.WARNING), severities(ContactPointKind.WEB, "no address"));
    }

    @Test
    void plausibleContactPointsPass() {
        assertEquals(List.of(), severities(ContactPointKind.EMAIL, "ada@mail.example.org"));
        assertEquals(List.of(), severities(ContactPointKind.PHONE, "+44 (0)20 7946-0018"));
        assertEquals(List.of(), severities(ContactPointKind.MOBILE, "138 0013 8000"));
        assertEquals(List.of(), severities(ContactPointKind.WEB, "https://example.org/ada"));
        assertEquals(List.of(), severities(ContactPointKind.WECHAT, "anything"));
    }

    @Test
    void longNonsenseIsCheckedInNoTime() {
        long start = System.nanoTime();
        severities(ContactPointKind.PHONE, "1 ".repeat(120) + "!");
        severities(ContactPointKind.EMAIL, "a.".repeat(120) + "@" + "b.".repeat(120) + " ");
        assertEquals(true, System.nanoTime() - start < 1_000_000_000L);
    }

    private List<Integer> severities(ContactPointKind kind, String value) {
        person.getContactPoints().clear();
        ContactPoint point = MODEL.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        person.getContactPoints().add(point);
        return check().stream().map(i -> i.status().getSeverity()).toList();
    }

    private List<EStructuralFeature> features() {
        return check().stream().map(FieldIssue::feature).toList();
    }

    private List<FieldIssue> check() {
        return RecordValidator.check(person, ModelLabels.registered(), TODAY);
    }
}
