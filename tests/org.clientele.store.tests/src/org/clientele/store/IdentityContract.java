package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Person;
import org.clientele.store.internal.StoreOpener;
import org.junit.jupiter.api.Test;

/** A customer's number and id never change and are never used again. */
abstract class IdentityContract extends StoreContract {

    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME),
            FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER));

    private final List<Actor> blind = new ArrayList<>();

    @Override
    StoreOpener opener() {
        return engine.opener(() -> actor -> blind.contains(actor) ? new AccessRule.OwnedBy(Set.of(actor.account()))
                : new AccessRule.Everything(), List::of, Clock.systemUTC());
    }

    private CommitResult commit(Actor actor, Step step) throws Exception {
        try (UnitOfWork work = store.begin(actor, "step")) {
            step.in(work);
            return work.commit(null);
        }
    }

    @FunctionalInterface
    private interface Step {
        void in(UnitOfWork work) throws Exception;
    }

    private long imported(String... numbers) throws Exception {
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            CommitResult result = load(batch, numbers);
            committed(result);
            return batch.id();
        }
    }

    private CommitResult load(Batch batch, String... numbers) throws Exception {
        long first = batch.reserve(Literals.PERSON, numbers.length);
        batch.insert(new Rows(Literals.PERSON, COLUMNS, first, numbers.length,
                i -> new Object[] { "Name", numbers[(int) i] }), null);
        return batch.complete("rows");
    }

    private void importRefused(String... numbers) throws Exception {
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            CommitResult result = load(batch, numbers);
            refused(StatusCodes.INVALID_RECORD, result);
        }
    }

    private Person find(String number) throws Exception {
        AggregateRef ref = store.records(ANNA).find(Literals.PARTY, COLUMNS.get(1), number).orElseThrow();
        return (Person) store.records(ANNA).load(ref.type(), ref.id()).orElseThrow();
    }

    @Test
    void numberOfAStoredCustomerCannotBeChanged() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        person.getCustomer().setNumber("C2");
        CommitResult result = commit(ANNA, work -> work.save(person));
        refused(StatusCodes.INVALID_RECORD, result);
        assertEquals("customer.number", result.problems().getFirst().path());
        assertTrue(result.status().getMessage().contains("C1"), result.status().getMessage());
        person.getCustomer().setNumber("C1");
        person.setNote("same number");
        save(person);
    }

    @Test
    void partyThatWasACustomerOnceKeepsTheNumberForAlways() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        person.setCustomer(null);
        save(person);
        refused(StatusCodes.INVALID_RECORD, commit(ANNA, work -> work.add(person("Bob", "C1", "anna"))));
        person.setCustomer(person("x", "C2", "anna").getCustomer());
        refused(StatusCodes.INVALID_RECORD, commit(ANNA, work -> work.save(person)));
        person.getCustomer().setNumber("C1");
        save(person);
    }

    @Test
    void numberOfADeletedCustomerIsGivenToNobodyElse() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        long deletion = committed(commit(ANNA, work -> work.delete(person)));
        refused(StatusCodes.INVALID_RECORD, commit(ANNA, work -> work.add(person("Bob", "C1", "anna"))));
        importRefused("C5", "C1");
        importRefused("C1");
        committed(store.changes(ANNA).revertUnit(deletion, false, "back", null));
        assertEquals(person.getId(), find("C1").getId());
        reopen();
        committed(commit(ANNA, work -> work.delete(find("C1"))));
        refused(StatusCodes.INVALID_RECORD, commit(ANNA, work -> work.add(person("Bob", "C1", "anna"))));
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void sameFileCanBeImportedAgainAfterItsImportWasUndone() throws Exception {
        long batch = imported("C1", "C2", "C3");
        committed(commit(ANNA, work -> work.delete(find("C2"))));
        importRefused("C2");
        committed(store.changes(ANNA).undoBatch(batch, false, "undo", null));
        imported("C1", "C2", "C3");
    }

    @Test
    void numberThatSomebodyGaveByHandStaysUsedAfterTheImportWasUndone() throws Exception {
        long batch = imported(null, "C2", null);
        Person edited = (Person) store.records(ANNA).load(Literals.PARTY, find("C2").getId() - 1).orElseThrow();
        edited.setCustomer(person("x", "C9", "anna").getCustomer());
        save(edited);
        Person deleted = (Person) store.records(ANNA).load(Literals.PARTY, find("C2").getId() + 1).orElseThrow();
        deleted.setCustomer(person("x", "C8", "anna").getCustomer());
        save(deleted);
        committed(commit(ANNA, work -> work.delete(deleted)));
        committed(store.changes(ANNA).undoBatch(batch, false, "undo", null));
        imported("C2");
        importRefused("C9");
        importRefused("C8");
    }

    @Test
    void keptCustomerOfAnUndoneImportKeepsTheNumber() throws Exception {
        long batch = imported("C1", "C2");
        Person edited = find("C1");
        edited.setNote("mine");
        save(edited);
        committed(store.changes(ANNA).undoBatch(batch, true, "undo", null));
        importRefused("C1");
        imported("C2");
    }

    @Test
    void hiddenHolderOfANumberIsNotNamedToAnImporter() throws Exception {
        long holder = add(person("Ada", "C1", "anna"));
        blind.add(BERND);
        for (Actor actor : List.of(ANNA, BERND)) {
            try (Batch batch = store.beginBatch(actor, "import")) {
                CommitResult result = load(batch, "C1");
                refused(StatusCodes.INVALID_RECORD, result);
                boolean named = result.status().getMessage().contains("Party " + holder);
                assertEquals(actor == ANNA, named, result.status().getMessage());
            }
        }
    }

    @Test
    void idThatTheCallerChangedIsNotStored() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        long id = person.getId();
        person.setId(id + 1);
        assertThrows(IllegalArgumentException.class, () -> commit(ANNA, work -> work.save(person)));
        assertTrue(store.records(ANNA).load(Literals.PARTY, id).isPresent());
        assertFalse(store.records(ANNA).load(Literals.PARTY, id + 1).map(Aggregate::getId).isPresent());
    }

    @Test
    void importerLearnsOfARetiredNumberBeforeTheBatch() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        committed(commit(ANNA, work -> work.delete(person)));
        Rows rows = new Rows(Literals.PERSON, COLUMNS, 1, 3,
                i -> new Object[] { "Name" + (i == 2 ? "\u0000" : ""), i == 0 ? "C1" : "C" + (5 + i) });
        List<String> paths = new ArrayList<>();
        var check = store.rowCheck(Literals.PERSON, COLUMNS);
        while (rows.next()) {
            paths.add(check.check(rows).stream().map(p -> p.path()).findFirst().orElse(""));
        }
        assertEquals(List.of("customer.number", "", "displayName"), paths);
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            long first = batch.reserve(Literals.PERSON, 1);
            ClienteleException refused = assertThrows(ClienteleException.class,
                    () -> batch.insert(new Rows(Literals.PERSON, COLUMNS, first, 1,
                            i -> new Object[] { "bell\u0007", "C7" }), null));
            assertEquals(StatusCodes.INVALID_RECORD, refused.code());
        }
    }
}
