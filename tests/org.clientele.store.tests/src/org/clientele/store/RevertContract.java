package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.Change;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Conflict;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Address;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Person;
import org.clientele.store.internal.StoreOpener;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Taking back single changes and whole units of work. */
abstract class RevertContract extends StoreContract {

    private final List<Actor> blind = new ArrayList<>();

    @Override
    StoreOpener opener() {
        return engine.opener(() -> actor -> blind.contains(actor) ? new AccessRule.OwnedBy(Set.of(actor.account()))
                : new AccessRule.Everything(), List::of, Clock.systemUTC());
    }

    private static AggregateRef ref(Aggregate aggregate) {
        return new AggregateRef(Literals.PARTY, aggregate.getId());
    }

    private long saved(Aggregate aggregate) {
        try (UnitOfWork work = store.begin(BERND, "edit")) {
            work.save(aggregate);
            return committed(work.commit(null));
        }
    }

    private CommitResult revert(long sequence, Aggregate aggregate, boolean override, String... paths) {
        return store.changes(ANNA).revert(sequence, ref(aggregate), List.of(paths), override, "take back", null);
    }

    private CommitResult unit(long sequence, boolean override) {
        return store.changes(ANNA).revertUnit(sequence, override, "take back", null);
    }

    private Person ada() throws Exception {
        Person person = person("Ada", "C1", "anna");
        person.getAddresses().add(PastContract.address("London"));
        person.getAddresses().add(PastContract.address("Paris"));
        person.getCustomer().getTags().add(PastContract.tag("vip"));
        add(person);
        return person;
    }

    private void same(Person expected) throws Exception {
        Person stored = load(expected);
        int version = stored.getVersion();
        stored.setVersion(expected.getVersion());
        assertTrue(EcoreUtil.equals(expected, stored), () -> expected + "\n" + stored);
        assertTrue(version > 0);
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void oneOfManyChangesIsTakenBackWithReasonAndTheOthersStay() throws Exception {
        Person person = ada();
        person.setDisplayName("Ada Lovelace");
        person.setNote("countess");
        long sequence = saved(person);
        committed(revert(sequence, person, false, "displayName"));
        Person stored = load(person);
        assertEquals("Ada", stored.getDisplayName());
        assertEquals("countess", stored.getNote());
        Change change = store.changes(ANNA).history(ref(person), OptionalLong.empty(), 1).getFirst();
        assertEquals(List.of("displayName", "Ada Lovelace", "Ada", "anna", "take back"), List.of(change.path(),
                change.oldValue(), change.newValue(), change.account(), change.reason()));
        assertEquals(0, revert(sequence, person, false, "displayName").sequence(), "it is as it was already");
        assertEquals(StatusCodes.NOT_FOUND, revert(sequence, person, false, "familyName").status().getCode());
        assertEquals(StatusCodes.NOT_FOUND, revert(sequence + 99, person, false).status().getCode());
    }

    @Test
    void takenBackChangeIsAsIfItHadNeverHeld() throws Exception {
        Person person = person("Ada", "C1", "anna");
        person.getCustomer().setSince(LocalDate.of(2020, 1, 1));
        add(person);
        person.setNote("wrong");
        long sequence;
        try (UnitOfWork work = store.begin(BERND, "edit")) {
            work.validFrom(LocalDate.of(2024, 1, 1)).save(person);
            sequence = committed(work.commit(null));
        }
        committed(revert(sequence, person, false));
        Person then = (Person) store.changes(ANNA).asOf(ref(person), LocalDate.of(2024, 6, 1)).orElseThrow();
        assertEquals(null, then.getNote());
    }

    @Test
    void valueChangedAgainSinceIsAConflictUnlessTheCallerInsists() throws Exception {
        Person person = ada();
        person.setNote("one");
        saved(person);
        person.setNote("two");
        long sequence = saved(person);
        person.setNote("three");
        saved(person);
        CommitResult refused = revert(sequence, person, false);
        refused(StatusCodes.CONFLICT, refused);
        Conflict conflict = refused.conflicts().getFirst();
        assertEquals(List.of("note", "two", "one", "three", "bernd"), List.of(conflict.path(), conflict.base(),
                conflict.mine(), conflict.theirs(), conflict.account()));
        assertEquals("three", load(person).getNote());
        committed(revert(sequence, person, true));
        assertEquals("one", load(person).getNote());
    }

    @Test
    void removedObjectsComeBackAtTheirPlacesWithTheirIdsAndAddedOnesGo() throws Exception {
        Person person = ada();
        Person before = EcoreUtil.copy(person);
        person.getAddresses().remove(0);
        person.getCustomer().getTags().clear();
        person.getAddresses().add(PastContract.address("Rome"));
        long sequence = saved(person);
        committed(unit(sequence, false));
        same(before);
    }

    @Test
    void addedObjectThatWasChangedSinceIsAConflict() throws Exception {
        Person person = ada();
        Address rome = PastContract.address("Rome");
        person.getAddresses().add(rome);
        long sequence = saved(person);
        rome.setStreet("Via Appia");
        saved(person);
        CommitResult refused = revert(sequence, person, false, "addresses[" + rome.getId() + "].city");
        refused(StatusCodes.CONFLICT, refused);
        assertEquals("addresses[" + rome.getId() + "].street", refused.conflicts().getFirst().path());
        assertEquals("Via Appia", refused.conflicts().getFirst().theirs());
        committed(revert(sequence, person, true, "addresses[" + rome.getId() + "].city"));
        assertEquals(List.of("London", "Paris"), load(person).getAddresses().stream().map(Address::getCity).toList());
    }

    @Test
    void changeOfARemovedObjectCannotComeBackEvenIfTheCallerInsists() throws Exception {
        Person person = ada();
        person.getAddresses().getFirst().setCity("Londinium");
        long sequence = saved(person);
        person.getAddresses().removeFirst();
        saved(person);
        refused(StatusCodes.CONFLICT, revert(sequence, person, true));
    }

    @Test
    void deletedRecordComesBackWithItsIdAndAnOldVersionIsNotTakenForIt() throws Exception {
        Person person = ada();
        Person stale = load(person);
        person.setNote("two");
        saved(person);
        Person before = EcoreUtil.copy(person);
        long sequence;
        try (UnitOfWork work = store.begin(BERND, "delete")) {
            work.delete(person);
            sequence = committed(work.commit(null));
        }
        committed(unit(sequence, false));
        same(before);
        stale.setNote("stale");
        try (UnitOfWork work = store.begin(BERND, "stale")) {
            work.save(stale);
            refused(StatusCodes.CONFLICT, work.commit(null));
        }
        assertEquals(0, unit(sequence, false).sequence(), "it is back already");
    }

    @Test
    void unitThatAddedAndChangedSeveralRecordsGoesAsAWholeOrNotAtAll() throws Exception {
        Person ada = ada();
        Person added = person("Bob", "C2", "anna");
        long sequence;
        try (UnitOfWork work = store.begin(BERND, "two")) {
            ada.setNote("friend of Bob");
            work.save(ada);
            work.add(added);
            sequence = committed(work.commit(null));
        }
        added.setNote("mine");
        saved(added);
        refused(StatusCodes.CONFLICT, unit(sequence, false));
        assertEquals("friend of Bob", load(ada).getNote());
        committed(unit(sequence, true));
        assertEquals(null, load(ada).getNote());
        assertTrue(store.records(ANNA).load(Literals.PARTY, added.getId()).isEmpty());
    }

    @Test
    void roleAsACustomerGoesWithAllThatItBrought() throws Exception {
        Person person = ClienteleFactory.eINSTANCE.createPerson();
        person.setDisplayName("Ada");
        add(person);
        Person before = EcoreUtil.copy(person);
        person.setCustomer(person("x", "C1", "anna").getCustomer());
        person.getCustomer().getTags().add(PastContract.tag("new"));
        long sequence = saved(person);
        person.getCustomer().getTags().add(PastContract.tag("later"));
        saved(person);
        refused(StatusCodes.CONFLICT, revert(sequence, person, false, "customer.owner"));
        committed(revert(sequence, person, true, "customer.owner"));
        same(before);
    }

    @Test
    void hiddenRecordIsNeitherRevertedNorBroughtBack() throws Exception {
        Person person = ada();
        person.setNote("two");
        long change = saved(person);
        blind.add(BERND);
        refused(StatusCodes.NOT_FOUND,
                store.changes(BERND).revert(change, ref(person), List.of(), false, "pry", null));
        refused(StatusCodes.ACCESS_DENIED, store.changes(BERND).revertUnit(change, false, "pry", null));
        long deletion;
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(person);
            deletion = committed(work.commit(null));
        }
        refused(StatusCodes.ACCESS_DENIED, store.changes(BERND).revertUnit(deletion, false, "pry", null));
        Person own = person("Bob", "C2", "bernd");
        add(own);
        try (UnitOfWork work = store.begin(BERND, "delete")) {
            work.delete(own);
            deletion = committed(work.commit(null));
        }
        committed(store.changes(BERND).revertUnit(deletion, false, "mine again", null));
    }

    @Test
    void importIsNotRevertedAsAUnit() throws Exception {
        long sequence;
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            long id = batch.reserve(Literals.PERSON, 1);
            batch.insert(new Rows(Literals.PERSON, List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)), id, 1,
                    i -> new Object[] { "Ada" }), null);
            sequence = committed(batch.complete("1"));
        }
        refused(StatusCodes.NOT_FOUND, unit(sequence, false));
    }
}
