package org.clientele.customers.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.clientele.core.validation.RecordIssue;
import org.clientele.model.Address;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;
import org.clientele.model.Interaction;
import org.clientele.model.Need;
import org.clientele.model.Person;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordCheckServiceTest {

    private static final ClienteleFactory MODEL = ClienteleFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RecordCheckServiceImpl service = new RecordCheckServiceImpl();
    private final Person person = (Person) Shop.customer("C-1", "Ada Lovelace", "ann", null);

    @BeforeEach
    void personIsComplete() {
        assertEquals(List.of(), features(person));
    }

    @Test
    void nameAndNumberAreRequired() {
        person.setDisplayName(" ");
        person.getCustomer().setNumber(null);
        assertEquals(List.of(Literals.PARTY__DISPLAY_NAME, Literals.CUSTOMER__NUMBER), features(person));
    }

    @Test
    void partyThatIsNoCustomerNeedsNoNumber() {
        person.setCustomer(null);
        assertEquals(List.of(), features(person));
    }

    @Test
    void lengthComesFromTheModelText() {
        person.setNote("x".repeat(4000));
        person.setFamilyName("x".repeat(255));
        assertEquals(List.of(), features(person));
        person.setNote("x".repeat(4001));
        person.setFamilyName("x".repeat(256));
        person.setDisplayName("x".repeat(10_000));
        assertEquals(List.of(Literals.PARTY__DISPLAY_NAME, Literals.PARTY__NOTE, Literals.PERSON__FAMILY_NAME),
                features(person));
    }

    @Test
    void emojiAndRightToLeftTextPassButControlCharactersDoNot() {
        person.setDisplayName("\uD83D\uDE00 \u0639\u0644\u064A 王永庆");
        person.setNote("first line\nsecond\tline");
        assertEquals(List.of(), features(person));
        person.setDisplayName("Ada\u0007");
        person.setNote("bell\u0007");
        assertEquals(List.of(Literals.PARTY__DISPLAY_NAME, Literals.PARTY__NOTE), features(person));
    }

    @Test
    void languageIsATagOfBcp47() {
        for (String tag : List.of("zh", "zh-CN", "zh-Hant-TW", "pt-BR", "es-419", "sr-Latn")) {
            person.getCustomer().setLanguage(tag);
            assertEquals(List.of(), features(person), tag);
        }
        for (String word : List.of("Chinese language", "zh_CN", "中文", "e", "en-")) {
            person.getCustomer().setLanguage(word);
            assertEquals(List.of(Literals.CUSTOMER__LANGUAGE), features(person), word);
        }
    }

    @Test
    void birthDateLiesNotInTheFuture() {
        person.setBirthDate(TODAY);
        assertEquals(List.of(), features(person));
        person.setBirthDate(TODAY.plusDays(1));
        assertEquals(List.of(Literals.PERSON__BIRTH_DATE), features(person));
    }

    @Test
    void periodEndsNotBeforeItBegins() {
        Address address = MODEL.createAddress();
        address.setCity("London");
        address.setValidFrom(LocalDate.of(2026, 1, 2));
        address.setValidTo(LocalDate.of(2026, 1, 1));
        person.getAddresses().add(address);
        assertEquals(List.of(Literals.DATED__VALID_TO), features(person));
    }

    @Test
    void emptyAddressIsNone() {
        person.getAddresses().add(MODEL.createAddress());
        assertEquals(List.of(Literals.ADDRESS__STREET), features(person));
    }

    @Test
    void implausibleContactPointsAreRefused() {
        assertFalse(accepted(ContactPointKind.EMAIL, "ada.example.org"));
        assertFalse(accepted(ContactPointKind.EMAIL, "ada@example"));
        assertFalse(accepted(ContactPointKind.EMAIL, "ada lovelace@example.org"));
        assertFalse(accepted(ContactPointKind.PHONE, "call me"));
        assertFalse(accepted(ContactPointKind.MOBILE, "12"));
        assertFalse(accepted(ContactPointKind.WEB, "no address"));
    }

    @Test
    void plausibleContactPointsPass() {
        assertTrue(accepted(ContactPointKind.EMAIL, "ada@mail.example.org"));
        assertTrue(accepted(ContactPointKind.EMAIL, "王@例子.公司"));
        assertTrue(accepted(ContactPointKind.PHONE, "+44 (0)20 7946-0018"));
        assertTrue(accepted(ContactPointKind.PHONE, "0731-88880000转803"));
        assertTrue(accepted(ContactPointKind.MOBILE, "138 0013 8000"));
        assertTrue(accepted(ContactPointKind.WEB, "https://example.org/ada"));
        assertTrue(accepted(ContactPointKind.WECHAT, "anything"));
    }

    @Test
    void longNonsenseIsCheckedInNoTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean(); // others may crowd the machine
        long start = threads.getCurrentThreadCpuTime();
        accepted(ContactPointKind.PHONE, "1 ".repeat(120) + "!");
        accepted(ContactPointKind.EMAIL, "a.".repeat(120) + "@" + "b.".repeat(120) + " ");
        assertTrue(threads.getCurrentThreadCpuTime() - start < 1_000_000_000L);
    }

    @Test
    void whatWasWrongWhenItWasLoadedIsOnlyAWarning() {
        ContactPoint point = contactPoint(ContactPointKind.EMAIL, "ada.example.org");
        person.setId(1);
        point.setId(2);
        Person stored = EcoreUtil.copy(person);
        person.setNote("edited");
        assertEquals(List.of(IStatus.WARNING), severities(Optional.of(stored)));
        point.setValue("ada.example.com");
        assertEquals(List.of(IStatus.ERROR), severities(Optional.of(stored)));
    }

    @Test
    void sharesAreAboveZeroUpToAHundredAndOnlyForControl() {
        Relationship control = MODEL.createRelationship();
        control.setKind(RelationshipKind.CONTROLS);
        control.setTarget(new PartyId(7));
        person.getRelationships().add(control);
        for (String share : List.of("0.01", "50", "100", "100.00")) {
            control.setShare(new BigDecimal(share));
            assertEquals(List.of(), features(person), share);
        }
        for (String share : List.of("0", "-1", "100.01")) {
            control.setShare(new BigDecimal(share));
            assertEquals(List.of(Literals.RELATIONSHIP__SHARE), features(person), share);
        }
        control.setShare(BigDecimal.TEN);
        control.setKind(RelationshipKind.KNOWS);
        assertEquals(List.of(Literals.RELATIONSHIP__SHARE), features(person));
    }

    @Test
    void nobodyIsRelatedToHimself() {
        person.setId(7);
        Relationship knows = MODEL.createRelationship();
        knows.setKind(RelationshipKind.KNOWS);
        knows.setTarget(new PartyId(7));
        person.getRelationships().add(knows);
        assertEquals(List.of(Literals.RELATIONSHIP__TARGET), features(person));
        knows.setTarget(null);
        assertEquals(List.of(Literals.RELATIONSHIP__TARGET), features(person));
    }

    @Test
    void levelsAndAmountsOfNeedsHaveLimits() {
        Need need = MODEL.createNeed();
        need.setLevel(5);
        need.setAmount(BigDecimal.ZERO);
        person.getCustomer().getNeeds().add(need);
        assertEquals(List.of(), features(person));
        need.setLevel(6);
        need.setAmount(BigDecimal.ONE.negate());
        assertEquals(List.of(Literals.NEED__LEVEL, Literals.NEED__AMOUNT), features(person));
    }

    @Test
    void decisionToStopNeedsAReason() {
        RecordedDecision stop = MODEL.createRecordedDecision();
        stop.setTable("man");
        stop.setOutcome("stop");
        stop.setReason(" ");
        person.getCustomer().getDecisions().add(stop);
        assertEquals(List.of(Literals.RECORDED_DECISION__REASON), features(person));
        stop.setReason("no use");
        assertEquals(List.of(), features(person));
    }

    @Test
    void taskIsEitherDoneOrCancelledWithAReasonAndHasAText() {
        Task task = MODEL.createTask();
        assertEquals(List.of(Literals.TASK__TEXT), features(task));
        task.setText("Call back");
        task.setDoneAt(LocalDateTime.of(2026, 1, 1, 9, 0));
        assertEquals(List.of(), features(task));
        task.setCancelledAt(LocalDateTime.of(2026, 1, 2, 9, 0));
        assertEquals(List.of(Literals.TASK__CANCELLED_AT, Literals.TASK__CANCEL_REASON), features(task));
    }

    @Test
    void interactionNeedsACustomerATimeAndSomeText() {
        Interaction call = MODEL.createInteraction();
        assertEquals(List.of(Literals.INTERACTION__CUSTOMER, Literals.INTERACTION__AT, Literals.INTERACTION__SUBJECT),
                features(call));
    }

    private boolean accepted(ContactPointKind kind, String value) {
        person.getContactPoints().clear();
        contactPoint(kind, value);
        List<EStructuralFeature> found = features(person);
        assertEquals(found.isEmpty(), service.checkContactPoint(kind, value).isOK());
        return found.isEmpty();
    }

    private ContactPoint contactPoint(ContactPointKind kind, String value) {
        ContactPoint point = MODEL.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        person.getContactPoints().add(point);
        return point;
    }

    private List<Integer> severities(Optional<Person> stored) {
        return service.check(person, stored, TODAY).stream().map(i -> i.status().getSeverity()).toList();
    }

    private List<EStructuralFeature> features(Aggregate aggregate) {
        return service.check(aggregate, Optional.empty(), TODAY).stream().map(RecordIssue::feature).toList();
    }
}
