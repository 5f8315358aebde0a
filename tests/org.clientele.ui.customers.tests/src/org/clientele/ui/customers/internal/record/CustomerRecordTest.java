package org.clientele.ui.customers.internal.record;

import static org.clientele.model.ClientelePackage.Literals.ADDRESS__CITY;
import static org.clientele.model.ClientelePackage.Literals.CUSTOMER__TAGS;
import static org.clientele.model.ClientelePackage.Literals.PARTY__ADDRESSES;
import static org.clientele.model.ClientelePackage.Literals.PARTY__DISPLAY_NAME;
import static org.clientele.model.ClientelePackage.Literals.PARTY__NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.model.Address;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.Tag;
import org.clientele.ui.edits.FieldConflict;
import org.clientele.ui.edits.RecordJournal;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The handle of a record, without widgets and without a database. */
class CustomerRecordTest {

    private static final ClienteleFactory MODEL = ClienteleFactory.eINSTANCE;
    private static final Actor ANNE = new Actor("anne", "Anne");
    private static final Actor BOB = new Actor("bob", "Bob");

    private final MemoryStore memory = new MemoryStore();
    private long id;

    @BeforeEach
    void oneCustomerIsStored() {
        Organisation party = MODEL.createOrganisation();
        party.setDisplayName("Acme");
        Customer customer = MODEL.createCustomer();
        customer.setNumber("C-1");
        party.setCustomer(customer);
        Address address = MODEL.createAddress();
        address.setCity("London");
        party.getAddresses().add(address);
        CustomerRecord record = new CustomerRecord(memory.store(), ANNE, party);
        assertTrue(record.isDirty(), "a new record waits to be saved");
        assertTrue(record.save(null).isOK());
        id = record.partyId();
    }

    @Test
    void loadedRecordIsClean() throws ClienteleException {
        assertFalse(open(ANNE).isDirty());
    }

    @Test
    void missingRecordIsNotFound() {
        try {
            CustomerRecord.open(memory.store(), ANNE, 4711);
        } catch (ClienteleException e) {
            assertEquals(StatusCodes.NOT_FOUND, e.code());
            return;
        }
        throw new AssertionError("no failure");
    }

    @Test
    void undoAndRedoGoThroughTheSavePoint() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        record.set(record.party(), PARTY__NOTE, "first");
        assertTrue(record.isDirty());
        record.undo();
        assertFalse(record.isDirty());
        assertEquals(null, record.party().getNote());
        record.redo();
        assertEquals("first", record.party().getNote());
        assertTrue(record.isDirty());
    }

    @Test
    void wordThatWasTypedIsTakenBackAtOnce() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        for (String text : List.of("n", "ne", "new")) {
            record.type(record.party(), PARTY__NOTE, text);
        }
        assertEquals("new", record.party().getNote());
        record.undo();
        assertEquals(null, record.party().getNote());
    }

    @Test
    void typingInAnotherFieldIsAnotherCommand() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        record.type(record.party(), PARTY__NOTE, "n");
        record.type(record.party(), PARTY__DISPLAY_NAME, "Acme Ltd");
        record.undo();
        assertEquals("Acme", record.party().getDisplayName());
        assertEquals("n", record.party().getNote());
    }

    @Test
    void typingAfterASaveIsANewCommand() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        record.type(record.party(), PARTY__NOTE, "one");
        record.save(null);
        record.type(record.party(), PARTY__NOTE, "one two");
        assertTrue(record.isDirty());
        record.undo();
        assertFalse(record.isDirty());
        assertEquals("one", record.party().getNote());
    }

    @Test
    void sameValueIsNoChange() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        record.set(record.party(), PARTY__DISPLAY_NAME, "Acme");
        assertFalse(record.isDirty());
    }

    @Test
    void reasonNamesWhatWasDone() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        record.set(record.party(), PARTY__NOTE, "x");
        record.add(record.party(), PARTY__ADDRESSES, MODEL.createAddress());
        String expected = "Change Note, Add Address";
        assertEquals(expected, record.reason());
        record.save(null);
        assertEquals(expected, memory.journal.getLast().reason());
    }

    @Test
    void undoAfterASaveIsACompensatingUnitOfWork() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        record.set(record.party(), PARTY__NOTE, "x");
        record.save(null);
        record.undo();
        assertTrue(record.isDirty());
        assertEquals("Undo Change Note", record.reason());
        assertTrue(record.save(null).isOK());
        assertEquals(null, memory.stored(id).getNote());
        assertEquals(3, memory.journal.size());
    }

    @Test
    void removedObjectComesBackUnderANewId() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        long old = record.party().getAddresses().getFirst().getId();
        record.remove(record.party().getAddresses().getFirst());
        record.save(null);
        assertTrue(memory.stored(id).getAddresses().isEmpty());
        record.undo();
        record.save(null);
        Address back = memory.stored(id).getAddresses().getFirst();
        assertEquals("London", back.getCity());
        assertNotEquals(old, back.getId());
    }

    @Test
    void addedTagIsTakenBack() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        Tag tag = MODEL.createTag();
        tag.setName("vip");
        Customer customer = record.party().getCustomer();
        record.add(customer, CUSTOMER__TAGS, tag);
        assertEquals(1, customer.getTags().size());
        record.undo();
        assertEquals(0, customer.getTags().size());
    }

    @Test
    void secondWriterMeetsAConflictFieldByField() throws ClienteleException {
        CustomerRecord mine = conflict();
        List<FieldConflict> conflicts = mine.conflicts();
        assertEquals(1, conflicts.size());
        FieldConflict name = conflicts.getFirst();
        assertEquals("displayName", name.path());
        assertEquals(List.of("Acme", "Acme by Anne", "Acme by Bob"), List.of(name.base(), name.mine(), name.theirs()));
    }

    @Test
    void choosingTheirsKeepsMyOtherChanges() throws ClienteleException {
        CustomerRecord mine = conflict();
        mine.resolve(Set.of("displayName"));
        assertTrue(mine.isDirty());
        assertTrue(mine.save(null).isOK());
        Party stored = memory.stored(id);
        assertEquals("Acme by Bob", stored.getDisplayName());
        assertEquals("Paris", stored.getAddresses().getFirst().getCity());
        assertEquals("by Bob", stored.getNote());
    }

    @Test
    void choosingMineOverwritesThatFieldAlone() throws ClienteleException {
        CustomerRecord mine = conflict();
        mine.resolve(Set.of());
        mine.save(null);
        Party stored = memory.stored(id);
        assertEquals("Acme by Anne", stored.getDisplayName());
        assertEquals("by Bob", stored.getNote());
    }

    @Test
    void resolutionCanBeUndone() throws ClienteleException {
        CustomerRecord mine = conflict();
        mine.resolve(Set.of());
        mine.undo();
        assertFalse(mine.isDirty());
        assertEquals("Acme by Bob", mine.party().getDisplayName());
        assertEquals("London", mine.party().getAddresses().getFirst().getCity());
    }

    @Test
    void changeInWhatTheOtherRemovedIsAConflictAndCanBeKept() throws ClienteleException {
        CustomerRecord mine = open(ANNE);
        CustomerRecord theirs = open(BOB);
        theirs.remove(theirs.party().getAddresses().getFirst());
        theirs.save(null);
        mine.set(mine.party().getAddresses().getFirst(), ADDRESS__CITY, "Paris");
        assertEquals(StatusCodes.CONFLICT, mine.save(null).getCode());
        assertEquals(1, mine.conflicts().size());
        assertEquals(null, mine.conflicts().getFirst().theirs());
        mine.resolve(Set.of());
        assertTrue(mine.save(null).isOK());
        assertEquals("Paris", memory.stored(id).getAddresses().getFirst().getCity());
    }

    @Test
    void journalTellsWhoTouchedTheRecord() throws ClienteleException {
        CustomerRecord mine = open(ANNE);
        CustomerRecord theirs = open(BOB);
        theirs.set(theirs.party(), PARTY__NOTE, "by Bob");
        theirs.save(null);
        var news = new RecordJournal(memory.store().journal(), mine.reference()).after(mine.sequence());
        assertEquals("bob", news.change().orElseThrow().account());
        mine.replace(mine.fetch(), news.upTo());
        assertEquals("by Bob", mine.party().getNote());
        assertFalse(mine.isDirty());
        var nothing = new RecordJournal(memory.store().journal(), mine.reference()).after(mine.sequence());
        assertTrue(nothing.change().isEmpty());
    }

    @Test
    void listenersHearEachStep() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        List<Boolean> heard = new ArrayList<>();
        record.onChange(() -> heard.add(record.isDirty()));
        record.set(record.party(), PARTY__NOTE, "x");
        record.save(null);
        assertTrue(heard.contains(true));
        assertEquals(false, heard.getLast());
    }

    @Test
    void recordTakesNoChangesWhileItIsSaved() throws ClienteleException {
        CustomerRecord record = open(ANNE);
        record.set(record.party(), PARTY__NOTE, "kept");
        record.type(record.party(), PARTY__DISPLAY_NAME, "Acme 1");
        record.set(record.party(), PARTY__NOTE, "undone");
        record.undo();
        record.type(record.party(), PARTY__DISPLAY_NAME, "Acme 12");
        List<Boolean> heard = new ArrayList<>();
        record.onChange(() -> heard.add(record.isSaving()));
        record.saving();
        CommitResult result = record.commit(record.reason(), null);
        assertFalse(record.undo().isOK());
        assertFalse(record.redo().isOK());
        assertFalse(record.set(record.party(), PARTY__NOTE, "lost").isOK());
        assertFalse(record.type(record.party(), PARTY__DISPLAY_NAME, "Acme 123").isOK());
        record.saved(result);
        assertEquals(List.of(true, false), heard, "the actions follow");
        assertFalse(record.isDirty());
        assertEquals("kept", record.party().getNote());
        assertEquals("kept", memory.stored(id).getNote());
        assertEquals("Acme 12", record.party().getDisplayName());
        assertEquals("Acme 12", memory.stored(id).getDisplayName());
        assertTrue(record.undo().isOK());
        assertTrue(record.isDirty());
    }

    @Test
    void recordTakesChangesAgainAfterAFailedSave() throws ClienteleException {
        CustomerRecord mine = conflict();
        mine.saving();
        mine.saved(mine.commit(mine.reason(), null));
        assertTrue(mine.isDirty());
        assertTrue(mine.undo().isOK());
        assertEquals("London", mine.party().getAddresses().getFirst().getCity());
    }

    @Test
    void failedSaveLeavesTheRecordDirty() throws ClienteleException {
        CustomerRecord mine = conflict();
        assertTrue(mine.isDirty());
        assertEquals("Acme by Anne", mine.party().getDisplayName());
    }

    private CustomerRecord conflict() throws ClienteleException {
        CustomerRecord mine = open(ANNE);
        CustomerRecord theirs = open(BOB);
        theirs.set(theirs.party(), PARTY__DISPLAY_NAME, "Acme by Bob");
        theirs.set(theirs.party(), PARTY__NOTE, "by Bob");
        assertTrue(theirs.save(null).isOK());
        mine.set(mine.party(), PARTY__DISPLAY_NAME, "Acme by Anne");
        mine.set(mine.party().getAddresses().getFirst(), ADDRESS__CITY, "Paris");
        CommitResult result = mine.commit(mine.reason(), null);
        mine.saved(result);
        assertEquals(StatusCodes.CONFLICT, result.status().getCode());
        assertEquals(IStatus.ERROR, result.status().getSeverity());
        return mine;
    }

    private CustomerRecord open(Actor actor) throws ClienteleException {
        return CustomerRecord.open(memory.store(), actor, id);
    }
}
