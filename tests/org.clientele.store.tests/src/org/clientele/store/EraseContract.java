package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.Change;
import org.clientele.core.store.ErasureReport;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Address;
import org.clientele.model.Attachment;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.FieldValue;
import org.clientele.model.Identifier;
import org.clientele.model.Interaction;
import org.clientele.model.Order;
import org.clientele.model.Participant;
import org.clientele.model.PartyName;
import org.clientele.model.Person;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Erasing persons: what goes, what stays, and that no byte of what goes is left in any file of the store. */
abstract class EraseContract extends StoreContract {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;
    /** Everything by which the person of these tests could be known. */
    private static final List<String> TRACES = List.of("Lovelace", "艾达", "Quuxstreet", "QX99ZZ", "07700900123",
            "VAT-7788", "met her at Ockham", "secret note", "first draft of a note", "Augusta", "likes numbers",
            "Invoice of the engine", "Sketch.pdf", "payday is friday", "call her about Babbage", "wife of William",
            "neighbour Byron", "card she signed", "her chaperone");

    private Person ada;
    private Person bob;
    private Interaction visit;
    private Task task;
    private long order;

    private void world() throws Exception {
        ada = person("Ada Lovelace", "C1", "anna");
        ada.setFamilyName("Lovelace");
        ada.setBirthDate(LocalDate.of(1815, 12, 10));
        PartyName name = FACTORY.createPartyName();
        name.setText("艾达·洛夫莱斯");
        ada.getNames().add(name);
        Address address = FACTORY.createAddress();
        address.setStreet("1 Quuxstreet");
        address.setPostalCode("QX99ZZ");
        address.setCountry("United Kingdom");
        ada.getAddresses().add(address);
        ContactPoint phone = FACTORY.createContactPoint();
        phone.setValue("07700900123");
        phone.setLabel("neighbour Byron");
        phone.setConsentEvidence("card she signed");
        ada.getContactPoints().add(phone);
        Identifier vat = FACTORY.createIdentifier();
        vat.setValue("VAT-7788");
        ada.getIdentifiers().add(vat);
        FieldValue field = FACTORY.createFieldValue();
        field.setField("payday");
        field.setText("payday is friday");
        ada.getFields().add(field);
        Classification loyal = FACTORY.createClassification();
        loyal.setScheme("loyalty");
        loyal.setValue("frequent");
        loyal.setEvidence("likes numbers");
        ada.getCustomer().getClassifications().add(loyal);
        ada.setNote("first draft of a note");
        add(ada);
        ada.setNote("secret note");
        ada.getContactPoints().add(FACTORY.createContactPoint());
        save(ada);
        attach("Invoice of the engine");

        bob = person("Bob", "C2", "anna");
        Relationship knows = FACTORY.createRelationship();
        knows.setKind(RelationshipKind.KNOWS);
        knows.setTarget(new PartyId(ada.getId()));
        knows.setNote("wife of William");
        bob.getRelationships().add(knows);
        add(bob);

        visit = FACTORY.createInteraction();
        visit.setCustomer(new PartyId(ada.getId()));
        visit.setAt(LocalDateTime.of(2026, 3, 1, 10, 0));
        visit.setText("met her at Ockham");
        Participant guest = FACTORY.createParticipant();
        guest.setName("Augusta");
        guest.setRole("her chaperone");
        visit.getParticipants().add(guest);
        add(visit);
        task = FACTORY.createTask();
        task.setCustomer(new PartyId(ada.getId()));
        task.setText("call her about Babbage");
        add(task);
        Order sale = FACTORY.createOrder();
        sale.setNumber("O1");
        sale.setCustomer(new PartyId(ada.getId()));
        order = add(sale);
    }

    private void attach(String content) throws Exception {
        Attachment attachment = FACTORY.createAttachment();
        attachment.setName("Sketch.pdf");
        store.contents().put(ANNA, ada.getId(),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), null).applyTo(attachment);
        ada.getAttachments().add(attachment);
        save(ada);
    }

    private ErasureReport erase(long... parties) throws Exception {
        Set<Long> set = new HashSet<>();
        for (long party : parties) {
            set.add(party);
        }
        ErasureReport report = store.erase(ANNA, set, "request of 1 March", new NullProgressMonitor());
        assertTrue(report.pending().isEmpty(), () -> report.pending().toString());
        return report;
    }

    private boolean isDerby() {
        return engine.dialect().id().equals("derby");
    }

    @Test
    void noByteOfAnErasedPersonIsLeftInAnyFileOfTheStore() throws Exception {
        assumeTrue(isDerby(), "H2 keeps old pages; it is an engine of tests alone");
        world();
        store.close();
        store = opener.open(directory(), null);
        assertFalse(ByteSearch.find(directory(), List.of("Lovelace", "艾达", "first draft of a note")).isEmpty(),
                "before, they are there");
        ada = load(ada);
        // What was changed and deleted long before lies in free space.
        ada.getContactPoints().clear();
        save(ada);
        ErasureReport report = erase(ada.getId());
        assertEquals(1, report.parties());
        assertEquals(1, report.contents());
        ByteSearch.assertNothing(directory(), TRACES);
        reopen();
        ByteSearch.assertNothing(directory(), TRACES);
        store.close();
        ByteSearch.assertNothing(directory(), TRACES);
        store = opener.open(directory(), null);
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void figuresOrdersAndClassificationsStay() throws Exception {
        world();
        erase(ada.getId());
        Person erased = load(ada);
        assertTrue(erased.getDisplayName().contains(Long.toString(ada.getId())), erased.getDisplayName());
        assertEquals("C1", erased.getCustomer().getNumber());
        assertEquals("anna", erased.getCustomer().getOwner());
        assertEquals("frequent", erased.getCustomer().getClassifications().getFirst().getValue());
        assertNull(erased.getCustomer().getClassifications().getFirst().getEvidence());
        assertEquals("United Kingdom", erased.getAddresses().getFirst().getCountry());
        assertNull(erased.getAddresses().getFirst().getStreet());
        assertNull(erased.getFamilyName());
        assertNull(erased.getBirthDate());
        assertNull(erased.getNote());
        assertTrue(erased.getNames().isEmpty());
        assertTrue(erased.getContactPoints().isEmpty());
        assertTrue(erased.getIdentifiers().isEmpty());
        assertTrue(erased.getFields().isEmpty());
        assertTrue(erased.getAttachments().isEmpty());
        assertEquals(new PartyId(ada.getId()),
                ((Order) store.records(ANNA).load(Literals.ORDER, order).orElseThrow()).getCustomer());
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void interactionsTasksAndOthersRelationshipsAreBlanked() throws Exception {
        world();
        erase(ada.getId());
        Interaction met = load(visit);
        assertNull(met.getText());
        assertEquals(LocalDateTime.of(2026, 3, 1, 10, 0), met.getAt());
        assertNull(met.getParticipants().getFirst().getName());
        assertNull(met.getParticipants().getFirst().getRole());
        assertNull(load(task).getText());
        Relationship knows = load(bob).getRelationships().getFirst();
        assertEquals(new PartyId(ada.getId()), knows.getTarget());
        assertNull(knows.getNote());
        assertEquals("Bob", load(bob).getDisplayName());
    }

    @Test
    void historyTellsThatValuesWentAndNotWhatTheyWere() throws Exception {
        world();
        long sequence = erase(ada.getId()).sequence();
        List<Change> history = store.changes(ANNA).history(new AggregateRef(Literals.PARTY, ada.getId()),
                OptionalLong.empty(), 500);
        assertTrue(history.stream().anyMatch(c -> c.sequence() == sequence && c.path().equals("note")
                && c.reason().equals("request of 1 March")));
        for (Change change : history) {
            for (String trace : TRACES) {
                assertFalse((change.oldValue() + change.newValue()).contains(trace), change::toString);
            }
        }
        JournalEntry entry = store.journal().read(sequence - 1, 1).getFirst();
        assertTrue(entry.touched().stream().anyMatch(
                t -> t.erased() && t.aggregate().equals(new AggregateRef(Literals.PARTY, ada.getId()))));
        assertTrue(entry.touched().stream().anyMatch(
                t -> t.erased() && t.aggregate().equals(new AggregateRef(Literals.INTERACTION, visit.getId()))));
    }

    @Test
    void nothingBringsAnErasedPersonBack() throws Exception {
        world();
        long before = store.journal().lastSequence();
        erase(ada.getId());
        assertTrue(store.isErased(ada.getId()));
        assertFalse(store.isErased(bob.getId()));
        Person erased = load(ada);
        erased.setNote("again");
        try (UnitOfWork work = store.begin(ANNA, "edit")) {
            work.save(erased);
            refused(StatusCodes.INVALID_RECORD, work.commit(null));
        }
        // What is not personal can still be changed.
        erased = load(ada);
        erased.getCustomer().setOwner("bernd");
        save(erased);
        Task next = FACTORY.createTask();
        next.setCustomer(new PartyId(ada.getId()));
        next.setText("call again");
        try (UnitOfWork work = store.begin(ANNA, "task")) {
            work.add(next);
            refused(StatusCodes.INVALID_RECORD, work.commit(null));
        }
        for (long sequence = 1; sequence <= before; sequence++) {
            store.changes(ANNA).revertUnit(sequence, true, "back", null);
            assertNoTrace();
        }
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void anErasureIsNotReverted() throws Exception {
        world();
        long sequence = erase(ada.getId()).sequence();
        assertFalse(store.changes(ANNA).revertUnit(sequence, true, "back", null).isCommitted());
        assertFalse(store.changes(ANNA)
                .revert(sequence, new AggregateRef(Literals.PARTY, ada.getId()), List.of(), true, "back", null)
                .isCommitted());
    }

    private List<String> history(AggregateRef ref) throws Exception {
        return store.changes(ANNA).history(ref, OptionalLong.empty(), 500).stream()
                .map(c -> c.oldValue() + "|" + c.newValue()).toList();
    }

    private AggregateRef bobRef() {
        return new AggregateRef(Literals.PARTY, bob.getId());
    }

    private static boolean tells(List<String> history, String text) {
        return history.stream().anyMatch(line -> line.contains(text));
    }

    @Test
    void whatOthersRecordsSaidOfAnErasedPersonCannotBeReadOrBroughtBack() throws Exception {
        world();
        bob.getRelationships().getFirst().setNote("friend of William");
        save(bob);
        long changed = store.journal().lastSequence();
        var instant = store.journal().read(changed - 1, 1).getFirst().recordedAt();
        bob = load(bob);
        FieldValue field = FACTORY.createFieldValue();
        field.setField("godmother");
        field.setParty(new PartyId(ada.getId()));
        field.setText("godmother since 1830");
        bob.getFields().add(field);
        save(bob);
        assertTrue(tells(history(bobRef()), "wife of William"), "before, it is told");
        assertTrue(tells(history(bobRef()), "godmother since 1830"), "before, it is told");
        erase(ada.getId());
        assertFalse(tells(history(bobRef()), "William"), "the note of a relationship");
        assertFalse(tells(history(bobRef()), "since 1830"), "a custom field that names the person");
        assertTrue(tells(history(bobRef()), "Bob"), "what tells of Bob alone stays");
        Person then = (Person) store.changes(ANNA).asKnownOn(bobRef(), instant).orElseThrow();
        assertEquals("Bob", then.getDisplayName());
        assertNull(then.getRelationships().getFirst().getNote());
        assertFalse(store.changes(ANNA).revert(changed, bobRef(), List.of(), true, "back", null).isCommitted());
        assertNull(load(bob).getRelationships().getFirst().getNote());
        if (isDerby()) {
            ByteSearch.assertNothing(directory(), List.of("of William", "since 1830"));
        }
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void whatAPersonsRecordSaidOfAnotherGoesWithThePersonToo() throws Exception {
        world();
        erase(bob.getId());
        assertFalse(tells(history(bobRef()), "wife of William"));
    }

    @Test
    void anOldNoteGoesWithWhomTheRelationshipNamedThen() throws Exception {
        world();
        Person eve = person("Eve", "C3", "anna");
        add(eve);
        Relationship knows = bob.getRelationships().getFirst();
        knows.setTarget(new PartyId(eve.getId()));
        knows.setNote("sister of Adam");
        save(bob);
        erase(ada.getId());
        assertFalse(tells(history(bobRef()), "wife of William"));
        assertTrue(tells(history(bobRef()), "sister of Adam"));
        erase(eve.getId());
        assertFalse(tells(history(bobRef()), "sister of Adam"));
    }

    @Test
    void whatWasWrittenOfATaskGoesWithWhomItBelongedToThen() throws Exception {
        world();
        task.setCustomer(new PartyId(bob.getId()));
        task.setText("call Bob about Turing");
        save(task);
        AggregateRef ref = new AggregateRef(Literals.TASK, task.getId());
        assertTrue(tells(history(ref), "call her about Babbage|call Bob about Turing"), "before, both are told");
        erase(ada.getId());
        assertFalse(tells(history(ref), "call her about Babbage"));
        assertTrue(tells(history(ref), "call Bob about Turing"));
        assertEquals("call Bob about Turing", load(task).getText());
    }

    @Test
    void whatWasWrittenBeforeATaskHadItsCustomerGoesWithTheCustomer() throws Exception {
        world();
        Task nobodys = FACTORY.createTask();
        nobodys.setText("find who asked for the engine");
        Task others = FACTORY.createTask();
        others.setCustomer(new PartyId(bob.getId()));
        others.setText("ask for the plan of the engine");
        Task without = FACTORY.createTask();
        without.setText("buy an engine");
        for (Task one : List.of(nobodys, others, without)) {
            add(one);
        }
        nobodys.setCustomer(new PartyId(ada.getId()));
        others.setCustomer(new PartyId(ada.getId()));
        save(nobodys);
        save(others);
        assertTrue(tells(history(new AggregateRef(Literals.TASK, nobodys.getId())), "engine"), "before, it is told");
        erase(ada.getId());
        assertFalse(tells(history(new AggregateRef(Literals.TASK, nobodys.getId())), "engine"));
        assertFalse(tells(history(new AggregateRef(Literals.TASK, others.getId())), "engine"));
        assertTrue(tells(history(new AggregateRef(Literals.TASK, without.getId())), "engine"));
        nobodys = load(nobodys);
        nobodys.setCustomer(new PartyId(bob.getId()));
        nobodys.setText("again");
        try (UnitOfWork work = store.begin(ANNA, "edit")) {
            work.save(nobodys);
            refused(StatusCodes.INVALID_RECORD, work.commit(null));
        }
    }

    private void assertNoTrace() throws Exception {
        List<String> texts = new ArrayList<>();
        store.records(ANNA).load(Literals.PARTY, ada.getId())
                .ifPresent(p -> texts.add(((Person) p).getDisplayName() + ((Person) p).getNote()));
        store.records(ANNA).load(Literals.TASK, task.getId()).ifPresent(t -> texts.add(((Task) t).getText()));
        for (String text : texts) {
            assertTrue(text == null || TRACES.stream().noneMatch(text::contains), text);
        }
    }

    @Test
    void knownStateBeforeTheErasureHasNoPersonalValues() throws Exception {
        world();
        var instant = store.journal().read(store.journal().lastSequence() - 1, 1).getFirst().recordedAt();
        erase(ada.getId());
        var past = store.changes(ANNA).asKnownOn(new AggregateRef(Literals.PARTY, ada.getId()), instant);
        Person then = (Person) past.orElseThrow();
        assertNull(then.getNote());
        assertNull(then.getFamilyName());
        assertEquals("C1", then.getCustomer().getNumber());
    }

    @Test
    void manyAreErasedAtOnceAlsoThoseThatABatchBrought() throws Exception {
        int rows = 250;
        long first;
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            first = batch.reserve(Literals.PARTY, rows);
            batch.insert(BatchContract.persons(first, rows, "Z"), null);
            committed(batch.complete(""));
        }
        long[] parties = new long[rows];
        for (int i = 0; i < rows; i++) {
            parties[i] = first + i;
        }
        ErasureReport report = erase(parties);
        assertEquals(rows, report.parties());
        assertEquals(0, erase(parties).parties(), "who was erased is passed over");
        assertEquals(rows, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
    }

    @Test
    void whoIsHiddenOrNotThereCannotBeErased() throws Exception {
        world();
        ClienteleException none = assertThrows(ClienteleException.class,
                () -> store.erase(ANNA, Set.of(ada.getId(), 999_999L), "r", null));
        assertEquals(StatusCodes.NOT_FOUND, none.code());
        assertFalse(store.isErased(ada.getId()));
        store.close();
        store = engine.opener(() -> a -> new AccessRule.OwnedBy(Set.of("bernd")), List::of,
                Clock.systemUTC()).open(directory(), null);
        ClienteleException hidden = assertThrows(ClienteleException.class,
                () -> store.erase(BERND, Set.of(ada.getId()), "r", null));
        assertEquals(StatusCodes.NOT_FOUND, hidden.code());
        assertFalse(store.isErased(ada.getId()));
    }

    @Test
    void cancelledBeforeTheFirstCommitErasesNobody() throws Exception {
        world();
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ClienteleException cancelled = assertThrows(ClienteleException.class,
                () -> store.erase(ANNA, Set.of(ada.getId()), "r", monitor));
        assertEquals(StatusCodes.CANCELLED, cancelled.code());
        assertEquals("secret note", load(ada).getNote());
    }

    @Test
    void nobodyIsErasedWhileAnImportGoesOn() throws Exception {
        world();
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            assertNotNull(batch);
            ClienteleException busy = assertThrows(ClienteleException.class,
                    () -> store.erase(ANNA, Set.of(ada.getId()), "r", null));
            assertEquals(StatusCodes.LOCK_TIMEOUT, busy.code());
        }
        assertEquals("secret note", load(ada).getNote());
    }

    @Test
    void deletedPersonIsErasedFromHistory() throws Exception {
        world();
        AggregateRef ref = new AggregateRef(Literals.PARTY, bob.getId());
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(bob);
            committed(work.commit(null));
        }
        erase(bob.getId());
        assertTrue(store.changes(ANNA).history(ref, OptionalLong.empty(), 99).stream()
                .noneMatch(c -> "Bob".equals(c.oldValue()) || "Bob".equals(c.newValue())));
    }

    @Test
    void listenersForgetAndAreAskedAgainWhenTheyFailed() throws Exception {
        world();
        List<Set<Long>> asked = new ArrayList<>();
        boolean[] broken = { true };
        try (AutoCloseable subscription = store.onErase(parties -> {
            asked.add(parties);
            if (broken[0]) {
                throw new ClienteleException(StatusCodes.FAILED, "disk");
            }
        })) {
            assertNotNull(subscription);
            ErasureReport report = store.erase(ANNA, Set.of(ada.getId()), "r", null);
            assertTrue(report.pending().isPresent());
            broken[0] = false;
            erase(bob.getId());
        }
        assertEquals(List.of(Set.of(ada.getId()), Set.of(ada.getId(), bob.getId())), asked);
    }

    @Test
    void oneListenerThatFailsDoesNotKeepTheNextFromForgetting() throws Exception {
        world();
        List<Set<Long>> asked = new ArrayList<>();
        try (AutoCloseable broken = store.onErase(parties -> {
            throw new IllegalStateException("index");
        }); AutoCloseable subscription = store.onErase(asked::add)) {
            assertNotNull(broken);
            assertNotNull(subscription);
            assertTrue(store.erase(ANNA, Set.of(ada.getId()), "r", null).pending().isPresent());
            assertEquals(List.of(Set.of(ada.getId())), asked);
            assertFalse(store.verify(null).isOK(), "it is told until somebody took it up");
        }
        reopen();
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void listenersForgetAlsoWhenAFileCannotBeRemoved() throws Exception {
        world();
        Path held = held();
        List<Set<Long>> asked = new ArrayList<>();
        try (AutoCloseable subscription = store.onErase(asked::add)) {
            assertNotNull(subscription);
            assertTrue(store.erase(ANNA, Set.of(ada.getId()), "r", null).pending().isPresent());
        }
        assertEquals(List.of(Set.of(ada.getId())), asked);
        Files.delete(held);
        reopen();
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void storeOpensThoughAContentCannotBeRemoved() throws Exception {
        world();
        Path held = held();
        reopen();
        assertEquals("secret note", load(ada).getNote());
        assertTrue(Files.exists(held));
    }

    /** What is in the way of removing a content that nobody has. */
    private Path held() throws Exception {
        return Files.createFile(Files.createDirectories(
                directory().resolve("files").resolve("ab").resolve("ab".repeat(32))).resolve("held"));
    }

    @Test
    void whatBelongsToNobodyIsNotErased() throws Exception {
        world();
        Task own = FACTORY.createTask();
        own.setText("order paper");
        add(own);
        ClienteleException none = assertThrows(ClienteleException.class,
                () -> store.erase(ANNA, Set.of(0L), "r", null));
        assertEquals(StatusCodes.NOT_FOUND, none.code());
        own.setText("order ink");
        save(own);
    }

    @Test
    void copiesThatTheProgramMadeInTheFolderGoToo() throws Exception {
        world();
        Path copy = Files.createDirectories(directory().resolve("backups").resolve("before-migration-1"));
        Files.writeString(copy.resolve("data"), "Lovelace");
        erase(ada.getId());
        try (Stream<Path> files = Files.walk(directory())) {
            assertTrue(files.noneMatch(f -> f.endsWith("data")));
        }
    }
}
