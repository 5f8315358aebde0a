package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.LeftOut;
import org.clientele.core.store.LeftOut.Why;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoredContent;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.Attachment;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Organisation;
import org.clientele.model.Person;
import org.clientele.model.value.PartyId;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.FileTrees;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an older model to a newer one, work there, and back. */
abstract class RollbackContract extends StoreContract {

    final List<EPackage> partners = new ArrayList<>();
    final NewerModel older = NewerModel.older();
    final NewerModel newer = NewerModel.newer();
    Person ada;
    Aggregate visit;

    @Override
    StoreOpener opener() {
        return engine.opener(() -> null, () -> partners, Clock.systemUTC());
    }

    @BeforeEach
    void begin() throws Exception {
        partners.add(older.model.ePackage);
        reopen();
        ada = person("Ada", "C1", "anna");
        add(ada);
        visit = older.model.create(older.model.visit, Map.of(older.model.report, "old", older.model.customer,
                new PartyId(ada.getId()), older.felt, older.mood("BAD")));
        add(visit);
        partners.set(0, newer.model.ePackage);
        reopen();
    }

    /** Whether the engine gets rid of what was in its files. */
    boolean rewritesFiles() {
        return false;
    }

    Path rest() {
        return folder.resolve("rest");
    }

    StoreBackup backup() throws ClienteleException {
        return opener.backups(directory()).getFirst();
    }

    RollbackReport rollBack() throws Exception {
        StoreBackup backup = backup();
        store.close();
        return opener.rollBack(new RollbackRequest(directory(), backup.directory(), rest(), BERND), null);
    }

    void openOlder() throws Exception {
        partners.set(0, older.model.ePackage);
        store = opener.open(directory(), null);
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    EObject loadVisit(NewerModel as, long id) throws Exception {
        return store.records(ANNA).load(as.model.visit, id).orElseThrow();
    }

    long addBy(Actor actor, String reason, Aggregate aggregate) {
        try (UnitOfWork work = store.begin(actor, reason)) {
            work.add(aggregate);
            committed(work.commit(null));
        } catch (ClienteleException e) {
            throw new AssertionError(e);
        }
        return aggregate.getId();
    }

    @Test
    void whatTheOlderModelHoldsIsReplayedWithItsPersonTimeAndReason() throws Exception {
        long grace = addBy(BERND, "met at the fair", person("Grace", "C2", "bernd"));
        ada = load(ada);
        ada.setDisplayName("Ada Lovelace");
        save(ada);
        EObject edited = loadVisit(newer, visit.getId());
        edited.eSet(newer.model.report, "edited");
        edited.eSet(newer.felt, newer.mood("GOOD"));
        save((Aggregate) edited);
        List<JournalEntry> before = store.journal().read(0, 1000);
        long last = store.journal().lastSequence();
        assertEquals(3, opener.sinceBackup(store, backup().directory(), 100, null).count());
        assertEquals(List.of(), opener.sinceBackup(store, backup().directory(), 100, null).rest());

        RollbackReport report = rollBack();
        assertEquals(3, report.units());
        assertEquals(List.of(), report.rest());
        assertFalse(Files.exists(rest()));
        assertEquals(Map.of("Person", 2L, "Visit", 1L), report.records());
        openOlder();
        List<JournalEntry> after = store.journal().read(0, 1000);
        assertEquals(last + 1, store.journal().lastSequence(), "and one that tells of the rollback");
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).recordedAt(), after.get(i).recordedAt());
            assertEquals(before.get(i).account(), after.get(i).account());
            assertEquals(before.get(i).reason(), after.get(i).reason());
            assertEquals(before.get(i).touched().stream().map(t -> t.aggregate().id()).toList(),
                    after.get(i).touched().stream().map(t -> t.aggregate().id()).toList());
        }
        assertEquals("bernd", after.getLast().account());
        assertEquals("Ada Lovelace", load(ada).getDisplayName());
        assertTrue(store.records(ANNA).load(Literals.PARTY, grace).isPresent());
        EObject back = loadVisit(older, visit.getId());
        assertEquals("edited", back.eGet(older.model.report));
        assertEquals(older.mood("GOOD"), back.eGet(older.felt));
        assertEquals(List.of("old"), store.changes(ANNA).history(new AggregateRef(
                older.model.visit, visit.getId()), OptionalLong.empty(), 100).stream()
                .filter(c -> c.path().equals("report") && c.oldValue() != null).map(c -> c.oldValue()).toList());
        // And work goes on: new ids, undo of what was replayed.
        add(person("New", "C9", "anna"));
        assertTrue(store.changes(ANNA).revertUnit(last, false, "undo", null).isCommitted());
        assertEquals("old", loadVisit(older, visit.getId()).eGet(older.model.report));
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void whatTheOlderModelCannotHoldIsExportedAndTold() throws Exception {
        EObject edited = loadVisit(newer, visit.getId());
        edited.eSet(newer.minutes, 45);
        edited.eSet(newer.felt, newer.mood("UGLY"));
        edited.eSet(newer.model.report, "a report, longer than twenty");
        save((Aggregate) edited);
        Organisation clinic = newer.model.create(newer.clinic, Map.of(newer.rooms, 7));
        clinic.setDisplayName("The \"Clinic\"");
        add(clinic);
        Aggregate there = newer.model.create(newer.model.visit,
                Map.of(newer.model.report, "there", newer.model.customer, new PartyId(clinic.getId())));
        add(there);
        Aggregate call = newer.model.create(newer.call, Map.of(newer.number, "112"));
        add(call);
        EnteredSince since = opener.sinceBackup(store, backup().directory(), 2, null);
        assertEquals(4, since.count());
        assertEquals(List.of(Map.of("Call", 1L), Map.of("Visit", 1L)),
                since.units().stream().map(u -> u.records()).toList());
        Set<LeftOut> expected = Set.of(new LeftOut("Visit", "minutes", Why.FEATURE, 1),
                new LeftOut("Visit", "felt", Why.LITERAL, 1), new LeftOut("Visit", "report", Why.LENGTH, 1),
                new LeftOut("Visit", "customer", Why.REFERENCE, 1), new LeftOut("Clinic", "", Why.CLASS, 1),
                new LeftOut("Call", "", Why.CLASS, 1));
        assertEquals(expected, Set.copyOf(since.rest()));

        RollbackReport report = rollBack();
        assertEquals(expected, Set.copyOf(report.rest()));
        assertEquals(Set.of("values.csv", "changes.csv", "Clinic.csv", "Call.csv"),
                Set.copyOf(report.files().stream().map(f -> f.getFileName().toString()).toList()));
        String values = Files.readString(rest().resolve("values.csv"));
        assertTrue(values.contains("Visit," + visit.getId() + ",minutes,45,FEATURE"), values);
        assertTrue(values.contains(",report,\"a report, longer than twenty\",LENGTH"), values);
        assertTrue(Files.readString(rest().resolve("Clinic.csv")).contains("\"The \"\"Clinic\"\"\""));
        assertTrue(Files.readString(rest().resolve("Call.csv")).contains("112"));
        openOlder();
        EObject back = loadVisit(older, visit.getId());
        assertEquals("a report, longer than twenty".substring(0, NewerModel.OLD_LENGTH), back.eGet(older.model.report));
        assertEquals(older.mood("GOOD"), back.eGet(older.felt), "the default, since it is unset");
        assertTrue(store.records(ANNA).load(Literals.PARTY, clinic.getId()).isEmpty());
        assertNull(loadVisit(older, there.getId()).eGet(older.model.customer));
        assertEquals(1, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        store.close();
        partners.set(0, newer.model.ePackage);
        store = opener.open(report.newer(), null);
        assertEquals(45, loadVisit(newer, visit.getId()).eGet(newer.minutes), "the newer store is as it was");
        assertTrue(store.records(ANNA).load(newer.call, call.getId()).isPresent());
    }

    @Test
    void batchesUndoneOnesDeletionsAndKeysThatChangedHandsComeThrough() throws Exception {
        Person second = person("Second", "C2", "anna");
        add(second);
        long kept = batch("kept", 300, "K");
        long undone = batch("undone", 300, "U");
        committed(store.changes(ANNA).undoBatch(undone, false, "wrong file", null));
        try (UnitOfWork work = store.begin(ANNA, "gone")) {
            work.delete(second);
            work.delete((Aggregate) loadVisit(newer, visit.getId()));
            committed(work.commit(null));
        }
        store.putSetting(ANNA, "colour", "blue");
        rollBack();
        openOlder();
        assertEquals(301, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertEquals(List.of(kept), store.changes(ANNA).batches(10).stream().map(b -> b.id()).toList());
        assertEquals("blue", store.setting("colour").orElseThrow());
        try (UnitOfWork work = store.begin(ANNA, "again")) {
            work.add(person("Third", "C2", "anna"));
            refused(StatusCodes.INVALID_RECORD, work.commit(null));
        }
        committed(store.changes(ANNA).undoBatch(kept, false, "that one too", null));
        assertEquals(1, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    private long batch(String reason, int rows, String prefix) throws Exception {
        try (Batch batch = store.beginBatch(ANNA, reason)) {
            long first = batch.reserve(Literals.PARTY, rows);
            batch.insert(BatchContract.persons(first, rows, prefix), null);
            committed(batch.complete("rows"));
            return batch.id();
        }
    }

    @Test
    void recordsOfAnAddOnThatIsNotInstalledAreCarriedOverAsTheyLie() throws Exception {
        EObject edited = loadVisit(newer, visit.getId());
        edited.eSet(newer.model.report, "edited since");
        save((Aggregate) edited);
        Aggregate another = newer.model.create(newer.model.visit,
                Map.of(newer.model.report, "new", newer.model.customer, new PartyId(ada.getId())));
        add(another);
        addBy(BERND, "later", person("Grace", "C2", "bernd"));
        partners.clear();

        RollbackReport report = rollBack();
        assertEquals(3, report.units());
        partners.add(older.model.ePackage);
        openOlder();
        assertEquals("edited since", loadVisit(older, visit.getId()).eGet(older.model.report));
        EObject back = loadVisit(older, another.getId());
        assertEquals("new", back.eGet(older.model.report));
        assertEquals(new PartyId(ada.getId()), back.eGet(older.model.customer));
        assertEquals(2, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertTrue(store.changes(ANNA).history(new AggregateRef(older.model.visit, visit.getId()), OptionalLong.empty(), 100)
                .stream().anyMatch(c -> "edited since".equals(c.newValue())));
    }

    @Test
    void attachmentsAreReadInTheOlderStore() throws Exception {
        Person with = person("With", "C2", "anna");
        add(with);
        byte[] text = "the letter".getBytes(StandardCharsets.UTF_8);
        StoredContent content = store.contents().put(ANNA, with.getId(), new ByteArrayInputStream(text), null);
        Attachment attachment = ClienteleFactory.eINSTANCE.createAttachment();
        attachment.setName("letter.txt");
        attachment.setDigest(content.digest());
        attachment.setSealedKey(content.sealedKey());
        with.getAttachments().add(attachment);
        save(with);
        rollBack();
        openOlder();
        Person back = load(with);
        try (var in = store.contents().open(ANNA, back.getId(), back.getAttachments().getFirst())) {
            assertEquals("the letter", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whoWasErasedSinceStaysErased() throws Exception {
        StoreBackup before = backup();
        Path aside = folder.resolve("aside");
        FileTrees.copy(before.directory(), aside);
        Aggregate later = newer.model.create(newer.model.visit, Map.of(newer.model.report, "later"));
        add(later);
        store.erase(ANNA, Set.of(ada.getId()), "asked for it", null);
        store.close();
        opener.rollBack(new RollbackRequest(directory(), aside, rest(), BERND), null);
        openOlder();
        assertTrue(store.isErased(ada.getId()));
        assertFalse(load(ada).getDisplayName().contains("Ada"));
        assertEquals("later", loadVisit(older, later.getId()).eGet(older.model.report));
        assertTrue(store.changes(ANNA)
                .history(new AggregateRef(Literals.PARTY, ada.getId()),
                        OptionalLong.empty(), 100)
                .stream().noneMatch(c -> "Ada".equals(c.oldValue()) || "Ada".equals(c.newValue())));
    }

    @Test
    void copiesLoseTheirRecordsWhenSomebodyIsErasedAndStillLeadBack() throws Exception {
        Person traced = person("Zaphod Beeblebrox", "C42", "anna");
        partners.set(0, older.model.ePackage);
        store.close();
        Path fresh = directory();
        FileTrees.delete(fresh, false);
        store = opener.create(fresh, SETTINGS, null);
        add(traced);
        add(ada = person("Ada", "C1", "anna"));
        partners.set(0, newer.model.ePackage);
        reopen();
        Aggregate later = newer.model.create(newer.model.visit, Map.of(newer.model.report, "later"));
        add(later);
        assertFalse(ByteSearch.find(backup().directory(), List.of("Beeblebrox")).isEmpty(), "the search can find it");
        store.erase(ANNA, Set.of(traced.getId()), "asked for it", null);
        assertTrue(backup().emptied());
        if (rewritesFiles()) {
            ByteSearch.assertNothing(directory(), List.of("Beeblebrox"));
        }
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class,
                () -> opener.restore(backup().directory(), folder.resolve("restored"), null)).code());
        List<String> before = store.journal().read(0, 100).stream().map(e -> e.account() + e.recordedAt()).toList();
        RollbackReport report = rollBack();
        openOlder();
        if (rewritesFiles()) {
            ByteSearch.assertNothing(directory(), List.of("Beeblebrox"));
        }
        assertTrue(store.isErased(traced.getId()));
        assertEquals("Ada", load(ada).getDisplayName());
        assertEquals("later", loadVisit(older, later.getId()).eGet(older.model.report));
        assertEquals(before, store.journal().read(0, before.size()).stream().map(e -> e.account() + e.recordedAt())
                .toList());
        assertEquals(2L, report.records().get("Person"));
    }

    @Test
    void refusalsSayWhyAndChangeNothing() throws Exception {
        add(person("Later", "C2", "anna"));
        StoreBackup backup = backup();
        ClienteleException open = assertThrows(ClienteleException.class, () -> opener
                .rollBack(new RollbackRequest(directory(), backup.directory(), rest(), BERND), null));
        assertEquals(StatusCodes.STORE_IN_USE, open.code());
        store.close();
        Files.createDirectory(rest());
        assertEquals(StatusCodes.FILE_NOT_WRITABLE, assertThrows(ClienteleException.class, () -> opener
                .rollBack(new RollbackRequest(directory(), backup.directory(), rest(), BERND), null)).code());
        Files.delete(rest());
        assertEquals(StatusCodes.STORE_MISSING, assertThrows(ClienteleException.class, () -> opener
                .rollBack(new RollbackRequest(directory(), folder.resolve("none"), rest(), BERND), null)).code());
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertEquals(StatusCodes.CANCELLED, assertThrows(ClienteleException.class, () -> opener
                .rollBack(new RollbackRequest(directory(), backup.directory(), rest(), BERND), cancelled)).code());
        Path damaged = folder.resolve("damaged");
        FileTrees.copy(backup.directory(), damaged);
        Files.writeString(damaged.resolve("model.tsv"), "x");
        assertEquals(StatusCodes.STORE_DAMAGED, assertThrows(ClienteleException.class, () -> opener
                .rollBack(new RollbackRequest(directory(), damaged, rest(), BERND), null)).code());
        store = opener.open(directory(), null);
        assertEquals(2, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of("damaged", "store"), all.map(f -> f.getFileName().toString()).sorted().toList());
        }
        Path second = folder.resolve("second");
        try (Store another = opener.create(second, SETTINGS, null)) {
            another.backup(folder.resolve("other"), null);
        }
        store.close();
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class, () -> opener
                .rollBack(new RollbackRequest(directory(), folder.resolve("other"), rest(), BERND), null)).code());
        store = opener.open(directory(), null);
    }

    /** Cancels once it was asked so often whether somebody did. */
    private static final class PatientMonitor extends NullProgressMonitor {
        private int left;

        PatientMonitor(int patience) {
            left = patience;
        }

        @Override
        public boolean isCanceled() {
            return --left < 0;
        }
    }

    @Test
    void cancelInTheMiddleLeavesBothStoresAsTheyWere() throws Exception {
        add(newer.model.create(newer.call, Map.of(newer.number, "112")));
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            batch.insert(BatchContract.persons(batch.reserve(Literals.PERSON, 30), 30, "B"), null);
            committed(batch.complete("rows"));
        }
        StoreBackup backup = backup();
        long last = store.journal().lastSequence();
        store.close();
        for (int patience : new int[] { 3, 60 }) {
            assertEquals(StatusCodes.CANCELLED, assertThrows(ClienteleException.class, () -> opener.rollBack(
                    new RollbackRequest(directory(), backup.directory(), rest(), BERND), new PatientMonitor(patience)))
                    .code());
            try (Stream<Path> all = Files.list(folder)) {
                assertEquals(List.of("store"), all.map(f -> f.getFileName().toString()).toList());
            }
            assertEquals(List.of(), Backups.damages(backup.directory()));
        }
        store = opener.open(directory(), null);
        assertEquals(last, store.journal().lastSequence());
        assertEquals(31, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertEquals(1, store.records(ANNA).count(RecordQuery.all(newer.call, List.of())));
    }
}
