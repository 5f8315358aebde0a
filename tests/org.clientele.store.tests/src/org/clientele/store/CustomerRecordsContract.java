package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.AbsentClass;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Person;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.clientele.store.internal.StoreOpener;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records of a partner that belong to customers: versioned, hidden, erased and kept like our own. */
abstract class CustomerRecordsContract extends StoreContract {

    private static final List<String> TRACES = List.of("corner by the window", "Peking duck without skin");

    private final PartnerModel model = new PartnerModel(
            CustomerRecordsContract.class.getResource("visits.ecore"));
    private final EClass visitClass = model.type("Visit");
    private final EAttribute people = model.attribute("Visit", "people");
    private final List<EPackage> partners = new ArrayList<>();
    private AccessFilter filter;
    private Person ada;
    private Aggregate visit;

    @Override
    StoreOpener opener() {
        return engine.opener(() -> filter, () -> partners, Clock.systemUTC());
    }

    @BeforeEach
    void aGuestWithAVisit() throws Exception {
        partners.add(model.ePackage());
        reopen();
        ada = person("Ada", "C1", "anna");
        add(ada);
        visit = visit(ada.getId(), LocalDate.of(2026, 5, 1), 4);
        PartnerModel.with(visit, "wish", TRACES.get(0));
        EObject dish = model.createPart("Dish");
        PartnerModel.with(dish, "name", TRACES.get(1));
        PartnerModel.parts(visit, "dishes").add(dish);
        add(visit);
    }

    private Aggregate visit(long guest, LocalDate day, int count) {
        Aggregate made = model.create("Visit");
        PartnerModel.with(made, "guest", new PartyId(guest));
        PartnerModel.with(made, "day", day);
        return PartnerModel.with(made, "people", count);
    }

    private void away() throws Exception {
        partners.clear();
        reopen();
    }

    private void back() throws Exception {
        partners.add(model.ePackage());
        reopen();
    }

    private AggregateRef reference() {
        return new AggregateRef(visitClass, visit.getId());
    }

    @Test
    void rowsOfACustomerAreListedByDayTheNewestFirst() throws Exception {
        add(visit(ada.getId(), LocalDate.of(2026, 6, 1), 2));
        add(visit(ada.getId(), LocalDate.of(2025, 6, 1), 3));
        long other = add(person("Bob", "C2", "bernd"));
        add(visit(other, LocalDate.of(2026, 7, 1), 9));
        CustomerClass visits = CustomerClass.of(store).getFirst();
        assertEquals("visits.Visit", visits.id());
        List<RecordRow> rows = store.records(ANNA).page(visits.rowsOf(ada.getId(), List.of(people)), Optional.empty(), 10)
                .rows();
        assertEquals(List.of(2, 4, 3), rows.stream().map(r -> r.values().getFirst()).toList());
    }

    @Test
    void earlierStatesAreReadAndChangesTakenBack() throws Exception {
        Instant before = Instant.now();
        Thread.sleep(20);
        Aggregate edited = load(visit);
        edited.eSet(people, 12);
        save(edited);
        List<Change> history = store.changes(ANNA).history(reference(), OptionalLong.empty(), 10);
        Change change = history.stream().filter(c -> c.path().equals("people") && c.newValue().equals("12")).findFirst()
                .orElseThrow();
        assertEquals("4", change.oldValue());
        assertEquals(4, store.changes(ANNA).asKnownOn(reference(), before).orElseThrow().eGet(people));
        assertEquals(12, store.changes(ANNA).asOf(reference(), LocalDate.now(ZoneOffset.UTC).plusDays(1)).orElseThrow()
                .eGet(people));
        committed(store.changes(ANNA).revert(change.sequence(), reference(), List.of("people"), false, "too many", null));
        assertEquals(4, load(visit).eGet(people));
    }

    @Test
    void deletedRecordIsBroughtBackWithWhatItContains() throws Exception {
        long sequence;
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(load(visit));
            sequence = committed(work.commit(null));
        }
        assertTrue(store.records(ANNA).load(visitClass, visit.getId()).isEmpty());
        committed(store.changes(ANNA).revertUnit(sequence, false, "after all", null));
        assertEquals(1, PartnerModel.parts(load(visit), "dishes").size());
    }

    @Test
    void customerWhomRecordsOfAPartnerNameIsDeletedOnlyTogetherWithThem() throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(store.records(ANNA).load(ClientelePackage.Literals.PERSON, ada.getId()).orElseThrow());
            CommitResult refused = work.commit(null);
            refused(StatusCodes.INVALID_RECORD, refused);
            assertTrue(refused.problems().getFirst().message().contains("1 records of \"Visit\""),
                    () -> refused.problems().toString());
        }
        assertTrue(store.records(ANNA).load(ClientelePackage.Literals.PERSON, ada.getId()).isPresent());
        try (UnitOfWork work = store.begin(ANNA, "delete both")) {
            work.delete(store.records(ANNA).load(ClientelePackage.Literals.PERSON, ada.getId()).orElseThrow());
            work.delete(load(visit));
            committed(work.commit(null));
        }
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void historyOfTheCustomerHasThatOfItsRecordsInOrderAndPagesNeverCutACommit() throws Exception {
        long bob = add(person("Bob", "C2", "bernd"));
        add(visit(bob, LocalDate.of(2026, 6, 1), 2));
        Aggregate edited = load(visit);
        edited.eSet(people, 12);
        save(edited);
        List<Change> all = store.changes(ANNA).historyWithRecords(ada.getId(), OptionalLong.empty(), 1000);
        assertEquals("people", all.getFirst().path(), "the newest first");
        assertEquals(reference(), all.getFirst().aggregate());
        assertEquals(ClientelePackage.Literals.PARTY, all.getLast().aggregate().type(), "the customer came first");
        assertEquals(Set.of(ada.getId(), visit.getId()), ids(all), "nothing of others");
        List<Change> paged = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        do {
            List<Change> page = store.changes(ANNA).historyWithRecords(ada.getId(), before, 2);
            paged.addAll(page);
            before = page.isEmpty() ? OptionalLong.empty() : OptionalLong.of(page.getLast().sequence());
        } while (before.isPresent());
        assertEquals(all, paged);
    }

    @Test
    void deletedRecordStaysInTheHistoryOfItsCustomerAndComesBackFromThere() throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(load(visit));
            committed(work.commit(null));
        }
        Change gone = store.changes(ANNA).historyWithRecords(ada.getId(), OptionalLong.empty(), 1).getFirst();
        assertEquals(Change.Kind.REMOVED, gone.kind());
        assertEquals(reference(), gone.aggregate());
        committed(store.changes(ANNA).revert(gone.sequence(), gone.aggregate(), List.of(""), false, "after all", null));
        assertEquals(1, PartnerModel.parts(load(visit), "dishes").size());
        List<Change> once = store.changes(ANNA).historyWithRecords(ada.getId(), OptionalLong.empty(), 1000);
        assertEquals(once.size(), once.stream().distinct().count(), "no change is told twice");
    }

    @Test
    void historyOfAHiddenCustomerTellsNothingOfItsRecords() throws Exception {
        filter = (actor) -> actor.equals(BERND) ? new AccessRule.Except(Set.of(ada.getId())) : new AccessRule.Everything();
        reopen();
        assertEquals(List.of(), store.changes(BERND).historyWithRecords(ada.getId(), OptionalLong.empty(), 100));
        assertFalse(store.changes(ANNA).historyWithRecords(ada.getId(), OptionalLong.empty(), 100).isEmpty());
    }

    private static Set<Long> ids(List<Change> changes) {
        return changes.stream().map(c -> c.aggregate().id()).collect(Collectors.toSet());
    }

    @Test
    void secondSaveOfAnOldVersionIsAConflict() throws Exception {
        Aggregate mine = load(visit);
        Aggregate theirs = load(visit);
        theirs.eSet(people, 5);
        save(theirs);
        mine.eSet(people, 6);
        try (UnitOfWork work = store.begin(BERND, "mine")) {
            work.save(mine);
            refused(StatusCodes.CONFLICT, work.commit(null));
        }
        assertEquals(5, load(visit).eGet(people));
    }

    @Test
    void recordsOfAHiddenCustomerAreHidden() throws Exception {
        filter = (actor) -> actor.equals(BERND) ? new AccessRule.Except(Set.of(ada.getId())) : new AccessRule.Everything();
        reopen();
        assertTrue(store.records(BERND).load(visitClass, visit.getId()).isEmpty());
        assertTrue(store.records(ANNA).load(visitClass, visit.getId()).isPresent());
    }

    @Test
    void noByteOfAnErasedGuestIsLeftInTheFiles() throws Exception {
        store.erase(ANNA, Set.of(ada.getId()), "request", null);
        assertErased();
    }

    @Test
    void guestIsErasedWhileTheBundleIsAway() throws Exception {
        long bob = add(person("Bob", "C2", "bernd"));
        Aggregate others = visit(bob, LocalDate.of(2026, 6, 1), 2);
        PartnerModel.with(others, "wish", "high chair");
        add(others);
        away();
        store.erase(ANNA, Set.of(ada.getId()), "request", null);
        store.close();
        assertNoTrace();
        store = opener.open(directory(), null);
        back();
        assertErased();
        assertEquals("high chair", load(others).eGet(model.attribute("Visit", "wish")));
    }

    private void assertErased() throws Exception {
        assertNull(load(visit).eGet(model.attribute("Visit", "wish")));
        assertEquals(4, load(visit).eGet(people), "a figure stays");
        String history = store.changes(ANNA).history(reference(), OptionalLong.empty(), 100).toString();
        TRACES.forEach(trace -> assertFalse(history.contains(trace)));
        store.close();
        assertNoTrace();
        store = opener.open(directory(), null);
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void partyOfAnAbsentClassIsNotErasedByHalves() throws Exception {
        Aggregate hospital = model.create("Hospital");
        PartnerModel.with(hospital, "displayName", "St. Mary");
        long id = add(hospital);
        away();
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> store.erase(ANNA, Set.of(id), "request", null));
        assertTrue(refused.getMessage().contains("not installed"), refused.getMessage());
        back();
        assertEquals("St. Mary", load(hospital).eGet(ClientelePackage.Literals.PARTY__DISPLAY_NAME));
    }

    @Test
    void absentClassesAreToldWithTheirRowsAndComeBackAlsoFromABackup() throws Exception {
        assertEquals(List.of(), store.absent());
        assertEquals(List.of(ClientelePackage.eNS_URI, "urn:test:visits:1"),
                store.models().stream().map(EPackage::getNsURI).toList());
        away();
        assertEquals(List.of(ClientelePackage.eINSTANCE), store.models());
        assertEquals(Set.of(new AbsentClass("urn:test:visits:1", "Dish", 1),
                new AbsentClass("urn:test:visits:1", "Visit", 1)), store.absent().stream().collect(Collectors.toSet()));
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
        Path copy = folder.resolve("copy");
        store.backup(copy, null);
        store.close();
        opener.restore(copy, folder.resolve("restored"), null);
        partners.add(model.ePackage());
        store = opener.open(folder.resolve("restored"), null);
        assertEquals(4, load(visit).eGet(people));
        assertEquals(TRACES.get(1), PartnerModel.value(PartnerModel.parts(load(visit), "dishes").getFirst(), "name"));
    }

    @Test
    void absentRecordsAreExportedAsFilesAndTheAccessLogTells() throws Exception {
        Path out = folder.resolve("out");
        assertEquals(List.of(), store.exportAbsent(ANNA, Set.of(), out, null), "nothing is absent");
        assertFalse(Files.exists(out));
        away();
        assertEquals(List.of(), store.exportAbsent(ANNA, Set.of("urn:other"), out, null));
        List<Path> files = store.exportAbsent(ANNA, Set.of("urn:test:visits:1"), out, null);
        assertEquals(Set.of("urn_test_visits_1.Dish.csv", "urn_test_visits_1.Visit.csv"),
                files.stream().map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
        String visits = Files.readString(out.resolve("urn_test_visits_1.Visit.csv"));
        List<String> lines = visits.lines().toList();
        assertEquals(2, lines.size(), visits);
        assertTrue(lines.get(1).contains("2026-05-01") && lines.get(1).contains(TRACES.get(0)), visits);
        assertTrue(Files.readString(out.resolve("urn_test_visits_1.Dish.csv")).contains(TRACES.get(1)));
        assertTrue(store.accessLog().entries(ANNA, AccessQuery.ALL, OptionalLong.empty(), 10).stream()
                .anyMatch(e -> e.toString().contains("urn:test:visits:1#Visit")));
        ClienteleException twice = assertThrows(ClienteleException.class,
                () -> store.exportAbsent(ANNA, Set.of(), out, null));
        assertEquals(StatusCodes.FILE_NOT_WRITABLE, twice.code());
    }

    @Test
    void whoDoesNotSeeAllCustomersExportsNoAbsentRecords() throws Exception {
        filter = (actor) -> actor.equals(BERND) ? new AccessRule.Except(Set.of(ada.getId())) : new AccessRule.Everything();
        away();
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> store.exportAbsent(BERND, Set.of(), folder.resolve("out"), null));
        assertEquals(StatusCodes.ACCESS_DENIED, refused.code());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    /** H2 keeps old pages; it is an engine of tests alone. */
    private void assertNoTrace() throws Exception {
        if (engine.dialect().id().equals("derby")) {
            ByteSearch.assertNothing(directory(), TRACES);
        }
    }
}
