package org.clientele.customers.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.profile.Completeness;
import org.clientele.core.profile.Confirmation;
import org.clientele.core.profile.ProfileGap;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.profile.ProfileValue.Basis;
import org.clientele.core.profile.StaleCustomer;
import org.clientele.core.profile.StalePage;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;
import org.clientele.model.EvidenceSource;
import org.clientele.model.Identifier;
import org.clientele.model.Lamp;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.model.Person;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.SingleLoads;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles by the shipped definition of individuals: 3 required and 9 desired values, 5 forbidden ones. */
class ProfileServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    private static Path folder;

    private static final DefinitionServiceImpl DEFINITIONS = new DefinitionServiceImpl();
    private static final Locale BEFORE = Locale.getDefault();
    private static Store store;
    private static Definitions definitions;

    private final ProfileServiceImpl service = new ProfileServiceImpl(DEFINITIONS);

    @BeforeAll
    static void open() throws Exception {
        Locale.setDefault(Locale.UK);
        store = TestStores.create(folder.resolve("store"));
        DEFINITIONS.ensureDefaults(store, ANN);
        definitions = DEFINITIONS.definitions(store);
    }

    @AfterAll
    static void close() {
        Locale.setDefault(BEFORE);
        if (store != null) {
            store.close();
        }
    }

    /** By hand: name, mobile and owner are required; of the nine desired only the birth date is there: 4 of 12 = 33 %. */
    @Test
    void completenessIsFilledOverAllRoundedDown() {
        Person person = person("P-1", "ann");
        mobile(person, null);
        person.setBirthDate(LocalDate.of(1990, 1, 1));
        Completeness complete = service.completeness(person, definitions, TODAY);
        assertEquals(3, complete.required());
        assertEquals(9, complete.desired());
        assertEquals(OptionalInt.of(33), complete.percent());
        assertEquals(OptionalInt.of(100), complete.requiredPercent());
        assertEquals(8, complete.missing().size());
        assertTrue(labelOf(complete.missing(), "contactPoints.EMAIL").toLowerCase(Locale.ROOT).endsWith("mail"));
    }

    @Test
    void requiredValuesAreMissingFirstAndEndedOnesDoNotCount() {
        Person person = person("P-2", null);
        mobile(person, TODAY.minusDays(1));
        Completeness complete = service.completeness(person, definitions, TODAY);
        assertEquals(List.of("contactPoints.MOBILE", "customer.owner"),
                complete.missing().subList(0, 2).stream().map(ProfileGap::path).toList());
        assertEquals(OptionalInt.of(33), complete.requiredPercent());
    }

    @Test
    void forbiddenValueThatIsThereIsToldWithItsPurposeAndDoesNotCount() {
        Person person = person("P-3", "ann");
        Identifier card = ClienteleFactory.eINSTANCE.createIdentifier();
        card.setScheme("identity-card");
        card.setValue("110101199003070038");
        person.getIdentifiers().add(card);
        Completeness complete = service.completeness(person, definitions, TODAY);
        assertEquals(List.of("identifiers.identity-card"),
                complete.forbidden().stream().map(ProfileGap::path).toList());
        assertTrue(complete.forbidden().getFirst().purpose().startsWith("not needed for selling"));
        assertEquals(12, complete.required() + complete.desired());
    }

    @Test
    void unknownLampIsNoValue() {
        Person person = person("P-4", "ann");
        Lamp lamp = ClienteleFactory.eINSTANCE.createLamp();
        lamp.setKind(LampKind.NEED);
        person.getCustomer().getLamps().add(lamp);
        int missing = service.completeness(person, definitions, TODAY).missing().size();
        lamp.setState(LampState.NO);
        assertEquals(missing - 1, service.completeness(person, definitions, TODAY).missing().size());
    }

    @Test
    void sourceAndAgeComeFromWhatWasStatedOtherwiseFromTheHistory() throws Exception {
        Person person = person("P-5", "ann");
        mobile(person, null);
        Shop.add(store, person);
        ProfileValue entered = value(person, "contactPoints.MOBILE", TODAY);
        assertEquals(Basis.ENTERED, entered.basis());
        assertEquals(OptionalInt.of(0), entered.age());
        assertEquals("138 0013 8000", entered.text());
        // a year and a day later it has to be confirmed: 365 days are allowed
        assertTrue(value(person, "contactPoints.MOBILE", TODAY.plusDays(366)).stale());
        assertEquals(false, value(person, "contactPoints.MOBILE", TODAY.plusDays(365)).stale());
        Confirmation visit = new Confirmation("bob", TODAY.plusDays(366), EvidenceSource.KEY_CUSTOMER_VISIT,
                OptionalInt.of(90));
        assertTrue(service.confirm(store, ANN, person.getId(), List.of("contactPoints.MOBILE", "birthDate"), visit)
                .isCommitted());
        Person stored = (Person) store.records(ANN).load(Literals.PARTY, person.getId()).orElseThrow();
        assertEquals(1, stored.getOrigins().size());
        ProfileValue confirmed = value(stored, "contactPoints.MOBILE", TODAY.plusDays(400));
        assertEquals(Basis.STATED, confirmed.basis());
        assertEquals("bob", confirmed.by());
        assertEquals(OptionalInt.of(34), confirmed.age());
        assertEquals(OptionalInt.of(90), confirmed.confidence());
        assertEquals(false, confirmed.stale());
    }

    @Test
    void valueThatChangedAfterItWasConfirmedIsAsOldAsTheChange() throws Exception {
        Person person = person("P-6", "ann");
        mobile(person, null);
        service.confirm(person, List.of("contactPoints.MOBILE"),
                new Confirmation("bob", LocalDate.of(2020, 1, 1), EvidenceSource.PHONE, OptionalInt.empty()));
        Shop.add(store, person);
        try (UnitOfWork work = store.begin(ANN, "another number")) {
            Person stored = (Person) store.records(ANN).load(Literals.PARTY, person.getId()).orElseThrow();
            stored.getContactPoints().getFirst().setValue("139 0013 9000");
            work.save(stored);
            assertTrue(work.commit(null).isCommitted());
            ProfileValue changed = value(stored, "contactPoints.MOBILE", TODAY);
            assertEquals(Basis.ENTERED, changed.basis());
            assertEquals(OptionalInt.of(0), changed.age());
            assertEquals(EvidenceSource.PHONE, changed.source());
        }
    }

    @Test
    void statementThatCameWithTheValueTellsItsAge() throws Exception {
        Person person = person("P-7", "ann");
        mobile(person, null);
        service.confirm(person, List.of("contactPoints.MOBILE"),
                new Confirmation("bob", TODAY.minusDays(500), EvidenceSource.PHONE, OptionalInt.empty()));
        Shop.add(store, person);
        ProfileValue typedFromPaper = value(person, "contactPoints.MOBILE", TODAY);
        assertEquals(OptionalInt.of(500), typedFromPaper.age());
        assertTrue(typedFromPaper.stale(), "entered today, yet last confirmed more than a year ago");
    }

    @Test
    void customersWithOldValuesAreFoundPageByPage() throws Exception {
        for (int i = 0; i < 3; i++) {
            Person person = person("S-" + i, "zoe");
            mobile(person, null);
            Shop.add(store, person);
        }
        LocalDate later = TODAY.plusDays(400);
        StalePage first = service.stale(store, ANN, Optional.of("zoe"), later, OptionalLong.empty(), 2, null);
        StalePage second = service.stale(store, ANN, Optional.of("zoe"), later, first.next(), 2, null);
        assertEquals(List.of("S-0", "S-1"), first.customers().stream().map(StaleCustomer::number).toList());
        assertEquals(List.of("S-2"), second.customers().stream().map(StaleCustomer::number).toList());
        assertEquals(OptionalLong.empty(), second.next());
        assertEquals(List.of("contactPoints.MOBILE"),
                first.customers().getFirst().values().stream().map(ProfileValue::path).toList());
        SingleLoads loads = new SingleLoads(store);
        assertEquals(3, service.stale(loads.store(), ANN, Optional.of("zoe"), later, OptionalLong.empty(), 9, null)
                .customers().size());
        assertEquals(0, loads.count(), "they are loaded together");
        assertEquals(List.of(), service.stale(store, ANN, Optional.of("zoe"), TODAY, OptionalLong.empty(), 2, null)
                .customers());
    }

    private ProfileValue value(Person person, String path, LocalDate day) throws Exception {
        return service.values(store, ANN, person, definitions, day).stream().filter(v -> v.path().equals(path))
                .findFirst().orElseThrow();
    }

    private static String labelOf(List<ProfileGap> gaps, String path) {
        return gaps.stream().filter(g -> g.path().equals(path)).findFirst().orElseThrow().label();
    }

    private static Person person(String number, String owner) {
        return (Person) Shop.customer(number, "Ada", owner, null);
    }

    private static void mobile(Person person, LocalDate until) {
        ContactPoint mobile = ClienteleFactory.eINSTANCE.createContactPoint();
        mobile.setKind(ContactPointKind.MOBILE);
        mobile.setValue("138 0013 8000");
        mobile.setValidTo(until);
        person.getContactPoints().add(mobile);
    }
}
