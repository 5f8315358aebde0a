package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Address;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.Tag;
import org.clientele.store.internal.StoreOpener;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Aggregates as they were known on an instant and as they were on a day; the expected graphs are copies made then. */
abstract class PastContract extends StoreContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final TickingClock clock = new TickingClock();
    private final List<Actor> blind = new ArrayList<>();

    /** A second later each time that it is asked. */
    private static final class TickingClock extends Clock {
        private Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Override
    StoreOpener opener() {
        return engine.opener(() -> actor -> blind.contains(actor) ? new AccessRule.OwnedBy(Set.of())
                : new AccessRule.Everything(), List::of, clock);
    }

    private static AggregateRef ref(Aggregate aggregate) {
        return new AggregateRef(Literals.PARTY, aggregate.getId());
    }

    private Optional<Aggregate> knownOn(Aggregate aggregate, Instant instant) throws Exception {
        return store.changes(ANNA).asKnownOn(ref(aggregate), instant);
    }

    private Optional<Aggregate> on(Aggregate aggregate, LocalDate day) throws Exception {
        return store.changes(ANNA).asOf(ref(aggregate), day);
    }

    private static <T extends Party> T copy(T party) {
        T copy = EcoreUtil.copy(party);
        copy.setVersion(0);
        return copy;
    }

    private static void same(Party expected, Optional<Aggregate> found) {
        assertTrue(found.isPresent(), "is not there");
        assertTrue(EcoreUtil.equals(expected, found.get()), () -> describe(expected) + "\n" + describe(found.get()));
        assertEquals(0, found.get().getVersion());
    }

    private static String describe(Aggregate party) {
        StringBuilder text = new StringBuilder(party.toString());
        party.eAllContents().forEachRemaining(o -> text.append("\n  ").append(o));
        return text.toString();
    }

    static Address address(String city) {
        Address address = ClienteleFactory.eINSTANCE.createAddress();
        address.setCity(city);
        return address;
    }

    static Tag tag(String name) {
        Tag tag = ClienteleFactory.eINSTANCE.createTag();
        tag.setName(name);
        return tag;
    }

    private void save(Aggregate aggregate, LocalDate validFrom) {
        try (UnitOfWork work = store.begin(ANNA, "save")) {
            work.validFrom(validFrom).save(aggregate);
            committed(work.commit(null));
        }
    }

    private void delete(Aggregate aggregate) {
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(aggregate);
            committed(work.commit(null));
        }
    }

    @Test
    void eachStateIsKnownAsItWasWhenItWasTheNewest() throws Exception {
        Instant before = clock.instant();
        Person person = person("Ada", "C1", "anna");
        person.getAddresses().add(address("London"));
        person.getAddresses().add(address("Paris"));
        person.getAddresses().add(address("Rome"));
        add(person);
        List<Instant> instants = new ArrayList<>();
        List<Person> states = new ArrayList<>();
        Runnable note = () -> {
            instants.add(clock.instant());
            states.add(copy(person));
        };
        note.run();
        person.setDisplayName("Ada Lovelace");
        person.getAddresses().remove(1);
        person.getCustomer().getTags().add(tag("vip"));
        person.setBirthDate(LocalDate.of(1815, 12, 10));
        save(person);
        note.run();
        person.getAddresses().remove(0);
        person.getAddresses().getFirst().setCity("Roma");
        person.getAddresses().add(0, address("Berlin"));
        person.getCustomer().getTags().getFirst().setName("VIP");
        save(person);
        note.run();
        person.getAddresses().clear();
        person.setDisplayName(" ");
        save(person);
        note.run();
        assertTrue(knownOn(person, before).isEmpty(), "not there yet");
        for (int i = 0; i < states.size(); i++) {
            same(states.get(i), knownOn(person, instants.get(i)));
        }
        delete(person);
        assertTrue(knownOn(person, clock.instant()).isEmpty(), "gone");
        for (int i = 0; i < states.size(); i++) {
            same(states.get(i), knownOn(person, instants.get(i)));
        }
        assertTrue(knownOn(person, before).isEmpty());
    }

    @Test
    void deletedOrganisationComesBackAsOneAlthoughItHadNoValueThatAPersonHasNot() throws Exception {
        Organisation organisation = ClienteleFactory.eINSTANCE.createOrganisation();
        organisation.setDisplayName("Crown");
        add(organisation);
        Instant then = clock.instant();
        delete(organisation);
        same(copy(organisation), knownOn(organisation, then));
    }

    @Test
    void roleAsACustomerThatCameLaterIsKnownSinceThen() throws Exception {
        Person person = ClienteleFactory.eINSTANCE.createPerson();
        person.setDisplayName("Ada");
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.validFrom(TODAY.minusYears(1)).add(person);
            committed(work.commit(null));
        }
        Person without = copy(person);
        Instant then = clock.instant();
        person.setCustomer(person("x", "C7", "bernd").getCustomer());
        save(person);
        Person with = copy(person);
        same(without, knownOn(person, then));
        same(with, knownOn(person, clock.instant()));
        same(without, on(person, TODAY.minusDays(1)));
    }

    @Test
    void rowOfABatchIsKnownSinceTheBatchWithTheValuesThatItBrought() throws Exception {
        Instant before = clock.instant();
        long id;
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            id = batch.reserve(Literals.PERSON, 1);
            batch.insert(new Rows(Literals.PERSON, List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME),
                    FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER),
                    FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__SINCE)), id, 1,
                    i -> new Object[] { "Ada", "C1", LocalDate.of(2020, 5, 1) }), null);
            committed(batch.complete("1"));
        }
        Person person = (Person) store.records(ANNA).load(Literals.PERSON, id).orElseThrow();
        Person brought = copy(person);
        Instant then = clock.instant();
        person.setDisplayName("Ada L.");
        save(person, LocalDate.of(2026, 1, 15));
        person.setFamilyName("Lovelace");
        save(person);
        assertTrue(knownOn(person, before).isEmpty());
        same(brought, knownOn(person, then));
        assertTrue(on(person, LocalDate.of(2020, 4, 30)).isEmpty(), "before the customer's first day");
        same(brought, on(person, LocalDate.of(2020, 5, 1)));
        assertEquals("Ada L.", ((Person) on(person, LocalDate.of(2026, 1, 15)).orElseThrow()).getDisplayName());
        delete(person);
        same(brought, knownOn(person, then));
    }

    @Test
    void valueHoldsFromTheDayOfItsChangeAndALaterCorrectionWins() throws Exception {
        Person person = person("Ada", "C1", "anna");
        person.getCustomer().setSince(LocalDate.of(2020, 1, 1));
        person.setNote("one");
        add(person);
        person.setNote("two");
        save(person, LocalDate.of(2025, 6, 1));
        person.setNote("three");
        save(person, LocalDate.of(2025, 3, 1));
        person.setNote("four");
        save(person, TODAY.plusDays(5));
        assertTrue(on(person, LocalDate.of(2019, 12, 31)).isEmpty());
        assertEquals("one", note(person, LocalDate.of(2020, 1, 1)));
        assertEquals("one", note(person, LocalDate.of(2025, 2, 28)));
        assertEquals("three", note(person, LocalDate.of(2025, 3, 1)));
        assertEquals("three", note(person, LocalDate.of(2025, 7, 1)), "by what is known now, it was three since March");
        assertEquals("three", note(person, TODAY.plusDays(4)));
        assertEquals("four", note(person, TODAY.plusDays(5)));
    }

    private String note(Person person, LocalDate day) throws Exception {
        return ((Person) on(person, day).orElseThrow()).getNote();
    }

    @Test
    void datedObjectIsThereBetweenItsOwnDaysAndOthersSinceTheyCame() throws Exception {
        Person person = person("Ada", "C1", "anna");
        person.getCustomer().setSince(LocalDate.of(2020, 1, 1));
        Address first = address("London");
        first.setValidTo(LocalDate.of(2023, 12, 31));
        person.getAddresses().add(first);
        add(person);
        Address second = address("Paris");
        second.setValidFrom(LocalDate.of(2024, 1, 1));
        person.getAddresses().add(second);
        person.getAddresses().add(address("Rome"));
        person.getCustomer().getTags().add(tag("vip"));
        save(person);
        assertEquals(List.of("London"), cities(person, LocalDate.of(2020, 1, 1)));
        assertEquals(List.of("London"), cities(person, LocalDate.of(2023, 12, 31)));
        assertEquals(List.of("Paris"), cities(person, LocalDate.of(2024, 1, 1)));
        assertEquals(List.of("Paris"), cities(person, TODAY.minusDays(1)));
        assertEquals(List.of("Paris", "Rome"), cities(person, TODAY));
        assertEquals(List.of(), party(person, TODAY.minusDays(1)).getCustomer().getTags());
        assertEquals("vip", party(person, TODAY).getCustomer().getTags().getFirst().getName());
        person.getAddresses().removeIf(a -> a.getCity().equals("Rome"));
        save(person, TODAY.plusDays(10));
        assertEquals(List.of("Paris", "Rome"), cities(person, TODAY.plusDays(9)));
        assertEquals(List.of("Paris"), cities(person, TODAY.plusDays(10)));
    }

    private Party party(Party party, LocalDate day) throws Exception {
        return (Party) on(party, day).orElseThrow();
    }

    private List<String> cities(Party party, LocalDate day) throws Exception {
        return party(party, day).getAddresses().stream().map(Address::getCity).toList();
    }

    @Test
    void pastStateIsNotTakenByAnyUnitOfWork() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        Aggregate past = knownOn(person, clock.instant()).orElseThrow();
        try (UnitOfWork work = store.begin(ANNA, "cheat")) {
            assertThrows(IllegalArgumentException.class, () -> work.add(past));
            assertThrows(IllegalArgumentException.class, () -> work.save(past));
            assertThrows(IllegalArgumentException.class, () -> work.delete(past));
        }
    }

    @Test
    void hiddenPartyHasNoPast() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        blind.add(BERND);
        assertTrue(store.changes(BERND).asOf(ref(person), TODAY).isEmpty());
        assertTrue(store.changes(BERND).asKnownOn(ref(person), clock.instant()).isEmpty());
        delete(person);
        assertTrue(store.changes(BERND).asKnownOn(ref(person), clock.instant().minusSeconds(30)).isEmpty());
    }

    @Test
    void recordWithThousandsOfChangesIsRebuiltQuickly() throws Exception {
        Person person = person("Ada", "C1", "anna");
        for (int i = 0; i < 20; i++) {
            person.getAddresses().add(address("City " + i));
        }
        add(person);
        Person first = copy(person);
        Instant then = clock.instant();
        for (int i = 0; i < 250; i++) {
            for (Address address : person.getAddresses()) {
                address.setCity("City of change " + i);
            }
            save(person);
        }
        long millis = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long begun = System.nanoTime();
            same(first, knownOn(person, then));
            millis = Math.min(millis, (System.nanoTime() - begun) / 1_000_000);
        }
        long best = millis;
        assertTrue(best < 300, () -> best + " ms for 5,000 changes");
    }
}
