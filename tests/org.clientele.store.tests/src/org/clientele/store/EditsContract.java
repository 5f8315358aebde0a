package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldValue;
import org.clientele.model.Person;
import org.clientele.model.Tag;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.StoreOpener.Parts;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.record.LoadedState;
import org.clientele.store.internal.record.RowState;
import org.clientele.store.internal.schema.Migration;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Bulk edits: many commits under one id, taken back as one to exactly the state before. */
abstract class EditsContract extends StoreContract {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;

    private final List<Long> people = new ArrayList<>();

    private void people(int count) throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "people")) {
            for (int i = 0; i < count; i++) {
                Person person = person("Person " + i, "C" + i, "anna");
                for (String name : List.of("a", "b", "c")) {
                    person.getCustomer().getTags().add(tag(name));
                }
                person.setNote("note " + i);
                work.add(person);
                people.add(person.getId());
            }
            committed(work.commit(null));
        }
    }

    private static Tag tag(String name) {
        Tag tag = FACTORY.createTag();
        tag.setName(name);
        return tag;
    }

    private Person load(long id) throws Exception {
        return (Person) store.records(ANNA).load(Literals.PARTY, id).orElseThrow();
    }

    /** Every value of every record, as the store has it, besides versions. */
    private List<String> everything() throws Exception {
        List<String> all = new ArrayList<>();
        for (Aggregate aggregate : store.records(ANNA).loadAll(Literals.PARTY,
                people.stream().mapToLong(Long::longValue).toArray())) {
            for (RowState row : LoadedState.get(aggregate).values()) {
                all.add(row.path() + '#' + row.id() + ' ' + row.type().getName() + ' ' + row.position() + ' '
                        + Arrays.toString(row.values()));
            }
        }
        return all;
    }

    private interface Change {
        void at(Person person);
    }

    private void edit(EditBatch batch, List<Long> ids, Change change) throws Exception {
        try (UnitOfWork work = batch.begin()) {
            for (long id : ids) {
                Person person = load(id);
                change.at(person);
                work.save(person);
            }
            committed(work.commit(null));
        }
    }

    private EditBatch edited(Change change) throws Exception {
        EditBatch batch = store.beginEdits(ANNA, "bulk");
        for (int from = 0; from < people.size(); from += 3) {
            edit(batch, people.subList(from, Math.min(people.size(), from + 3)), change);
        }
        return batch;
    }

    private long complete(Change change) throws Exception {
        try (EditBatch batch = edited(change)) {
            committed(batch.complete("done"));
            return batch.id();
        }
    }

    @Test
    void loadingManyGivesWhatLoadingOneGives() throws Exception {
        people(25);
        long[] ids = { people.get(7), 999_999, people.get(3), people.get(24) };
        List<Aggregate> loaded = store.records(ANNA).loadAll(Literals.PARTY, ids);
        assertEquals(List.of(people.get(7), people.get(3), people.get(24)),
                loaded.stream().map(Aggregate::getId).toList());
        for (Aggregate aggregate : loaded) {
            assertTrue(EcoreUtil.equals(aggregate, load(aggregate.getId())));
        }
        loaded.getFirst().eSet(Literals.PARTY__NOTE, "changed");
        save(loaded.getFirst());
        assertEquals("changed", load(people.get(7)).getNote());
    }

    @Test
    void completeBulkEditIsListedAndUndoneAsOne() throws Exception {
        people(10);
        List<String> before = everything();
        long batch = complete(person -> person.getCustomer().setOwner("bernd"));
        BatchInfo info = store.changes(ANNA).batches(10).getFirst();
        assertEquals(batch, info.id());
        assertEquals(10, info.rows());
        assertEquals("bulk", info.reason());
        assertEquals("bernd", load(people.get(9)).getCustomer().getOwner());
        reopen();
        assertEquals("bernd", load(people.get(9)).getCustomer().getOwner(), "a complete one stays");
        committed(store.changes(ANNA).undoBatch(batch, true, "wrong", null));
        assertEquals(before, everything());
        assertTrue(store.changes(ANNA).batches(10).isEmpty());
        refused(StatusCodes.NOT_FOUND, store.changes(ANNA).undoBatch(batch, true, "again", null));
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void historyTellsEachRecordWhoAndWhy() throws Exception {
        people(4);
        complete(person -> person.getCustomer().setOwner("bernd"));
        var change = store.changes(ANNA).history(new AggregateRef(Literals.PARTY, people.get(3)),
                OptionalLong.empty(), 1).getFirst();
        assertEquals("customer.owner", change.path());
        assertEquals("anna", change.oldValue());
        assertEquals("bernd", change.newValue());
        assertEquals("bulk", change.reason());
        assertEquals("anna", change.account());
    }

    @Test
    void recordsThatWereEditedSinceAreKeptUnlessToldOtherwise() throws Exception {
        people(6);
        long batch = complete(person -> person.getCustomer().setOwner("bernd"));
        Person edited = load(people.get(2));
        edited.setNote("newer");
        save(edited);
        assertEquals(List.of(new AggregateRef(Literals.PARTY, people.get(2))), store.changes(ANNA).editedSince(batch));
        committed(store.changes(ANNA).undoBatch(batch, true, "undo", null));
        assertEquals("bernd", load(people.get(2)).getCustomer().getOwner());
        assertEquals("anna", load(people.get(1)).getCustomer().getOwner());

        long second = complete(person -> person.getCustomer().setOwner("carl"));
        edited = load(people.get(2));
        edited.setNote("newest");
        save(edited);
        committed(store.changes(ANNA).undoBatch(second, false, "undo", null));
        assertEquals("bernd", load(people.get(2)).getCustomer().getOwner());
        assertEquals("newest", load(people.get(2)).getNote(), "what was not of the bulk edit stays");
    }

    @Test
    void closedWithoutCompletingIsRolledBack() throws Exception {
        people(8);
        List<String> before = everything();
        edited(person -> person.getCustomer().getTags().add(1, tag("new"))).close();
        assertEquals(before, everything());
        assertTrue(store.changes(ANNA).batches(10).isEmpty());
    }

    @Test
    void whatACrashLeftIsRolledBackAtTheNextOpening() throws Exception {
        people(8);
        List<String> before = everything();
        EditBatch batch = edited(person -> person.setNote("half"));
        assertEquals("half", load(people.get(0)).getNote());
        // Nobody closes the batch: as if the process had ended here.
        assertTrue(batch.id() > 0);
        reopen();
        assertEquals(before, everything());
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void randomBulkEditsAreUndoneToExactlyTheStateBefore() throws Exception {
        people(12);
        long seed = 20260301;
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            List<String> before = everything();
            List<Long> batches = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                int kind = random.nextInt(7);
                int value = random.nextInt(1000);
                int place = random.nextInt(100);
                batches.add(complete(person -> change(person, kind, value, place)));
            }
            for (long batch : batches.reversed()) {
                committed(store.changes(ANNA).undoBatch(batch, true, "undo", null));
            }
            assertEquals(before, everything(), "seed " + seed + " round " + round);
            complete(person -> change(person, random.nextInt(7), random.nextInt(1000), random.nextInt(100)));
        }
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    private static void change(Person person, int kind, int value, int place) {
        List<Tag> tags = person.getCustomer().getTags();
        switch (kind) {
        case 0 -> person.getCustomer().setOwner(value % 2 == 0 ? null : "owner " + value);
        case 1 -> person.setBirthDate(LocalDate.of(1900 + value % 100, 1, 1));
        case 2 -> tags.add(place % (tags.size() + 1), tag("t" + value));
        case 3 -> {
            if (!tags.isEmpty()) {
                tags.remove(place % tags.size());
            }
        }
        case 4 -> {
            tags.clear();
            person.setNote(null);
        }
        case 5 -> {
            Classification entered = FACTORY.createClassification();
            entered.setScheme("loyalty");
            entered.setValue("v" + value);
            entered.setEvidence("because " + value);
            entered.setValidFrom(LocalDate.of(2026, 1, 1));
            person.getCustomer().getClassifications().add(0, entered);
        }
        default -> {
            FieldValue field = FACTORY.createFieldValue();
            field.setField("f" + value);
            field.setNumber(new BigDecimal(value).movePointLeft(3));
            field.setText("多行\n" + value);
            person.getFields().clear();
            person.getFields().add(field);
        }
        }
    }

    @Test
    void erasedAndDeletedRecordsAreNotBroughtBack() throws Exception {
        people(6);
        long batch = complete(person -> person.setNote("bulk note"));
        assertTrue(store.erase(ANNA, Set.of(people.get(0)), "request", null).pending().isEmpty());
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(load(people.get(1)));
            committed(work.commit(null));
        }
        committed(store.changes(ANNA).undoBatch(batch, false, "undo", null));
        assertNull(load(people.get(0)).getNote());
        assertTrue(store.records(ANNA).load(Literals.PARTY, people.get(1)).isEmpty());
        assertEquals("note 2", load(people.get(2)).getNote());
    }

    @Test
    void whoGaveRecordsAwayMayTakeThemBack() throws Exception {
        people(3);
        store.close();
        store = engine.opener(() -> actor -> new AccessRule.OwnedBy(Set.of(actor.account())), List::of,
                Clock.systemUTC()).open(directory(), null);
        long batch = complete(person -> person.getCustomer().setOwner("bernd"));
        assertTrue(store.records(ANNA).load(Literals.PARTY, people.get(0)).isEmpty());
        CommitResult denied = store.changes(BERND).undoBatch(batch, true, "no", null);
        refused(StatusCodes.ACCESS_DENIED, denied);
        committed(store.changes(ANNA).undoBatch(batch, true, "back", null));
        assertEquals("anna", load(people.get(0)).getCustomer().getOwner());
    }

    @Test
    void endedBatchTakesNoMore() throws Exception {
        people(1);
        try (EditBatch batch = store.beginEdits(ANNA, "bulk")) {
            committed(batch.complete(""));
            assertThrows(IllegalStateException.class, batch::begin);
            assertFalse(store.changes(ANNA).batches(1).isEmpty());
        }
    }

    @Test
    void bulkEditOnlySavesWhatIsThere() throws Exception {
        people(1);
        try (EditBatch batch = store.beginEdits(ANNA, "bulk"); UnitOfWork work = batch.begin()) {
            Person there = load(people.getFirst());
            assertThrows(IllegalStateException.class, () -> work.add(person("New", "N1", "anna")));
            assertThrows(IllegalStateException.class, () -> work.delete(there));
            there.setNote("saved");
            work.save(there);
            committed(work.commit(null));
            committed(batch.complete(""));
        }
        assertEquals("saved", load(people.getFirst()).getNote());
    }

    @Test
    void undoChecksOnlyWhatWasEditedSinceAndKeepsWhatIsRefused() throws Exception {
        people(3);
        store.close();
        boolean[] refusing = { false };
        CommitCheck check = (commit, report) -> {
            for (PendingChange change : commit.changes()) {
                if (refusing[0]) {
                    report.problem(change.aggregate(), "", "a mixture");
                }
            }
        };
        store = new StoreOpener(new Parts(engine.dialect(), engine.driver(), () -> null, () -> List.of(check), List::of,
                StoredBulkWork::open, Migration.ALL, Clock.systemUTC(), opened -> () -> {
                })).open(directory(), null);
        long batch = complete(person -> person.setNote("bulk note"));
        Person edited = load(people.get(1));
        edited.getCustomer().setOwner("bernd");
        save(edited);
        refusing[0] = true;
        CommitResult undone = store.changes(ANNA).undoBatch(batch, false, "undo", null);
        committed(undone);
        assertEquals(List.of("a mixture"), undone.problems().stream().map(CommitProblem::message).toList());
        assertEquals(List.of("note 0", "bulk note", "note 2"),
                List.of(load(people.get(0)).getNote(), load(people.get(1)).getNote(), load(people.get(2)).getNote()));
        assertTrue(store.changes(ANNA).batches(10).isEmpty());
    }
}
