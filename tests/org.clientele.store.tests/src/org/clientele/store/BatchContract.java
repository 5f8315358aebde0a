package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.Change;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.Page;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Address;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.ReturnMatch;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Batches: seen by nobody before they are complete, gone when they are not, undone as one. */
abstract class BatchContract extends StoreContract {

    static final FeaturePath NAME = FeaturePath.of(Literals.PARTY__DISPLAY_NAME);
    static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
    private static final FeaturePath SINCE = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__SINCE);
    private static final FeaturePath ORDER_NUMBER = FeaturePath.of(Literals.ORDER__NUMBER);
    private static final FeaturePath CUSTOMER = FeaturePath.of(Literals.ORDER__CUSTOMER);
    private static final FeaturePath PLACED_AT = FeaturePath.of(Literals.ORDER__PLACED_AT);
    private static final FeaturePath AMOUNT = FeaturePath.of(Literals.ORDER__AMOUNT);
    private static final FeaturePath LINE_PRICE = FeaturePath.of(Literals.ORDER_LINE__UNIT_PRICE);
    private static final FeaturePath LINE_PRODUCT = FeaturePath.of(Literals.ORDER_LINE__PRODUCT);
    /** More than one chunk, so that an empty table is filled by way of a staging where the engine has one. */
    static final int MANY = 4800;

    private long firstParty;
    private long firstOrder;
    private long firstLine;
    private long firstProduct;

    /** Persons with number and name, two orders each with one line of the one product. */
    private void fill(Batch batch, int persons, String prefix) throws ClienteleException {
        firstProduct = batch.reserve(Literals.PRODUCT, 1);
        batch.insert(new Rows(Literals.PRODUCT, List.of(FeaturePath.of(Literals.PRODUCT__CODE)), firstProduct, 1,
                i -> new Object[] { prefix + "-PRODUCT" }), null);
        firstParty = batch.reserve(Literals.PARTY, persons);
        batch.insert(persons(firstParty, persons, prefix), null);
        firstOrder = batch.reserve(Literals.ORDER, 2L * persons);
        batch.insert(new Rows(Literals.ORDER, List.of(ORDER_NUMBER, CUSTOMER, PLACED_AT, AMOUNT), firstOrder,
                2L * persons,
                i -> new Object[] { prefix + 'O' + i, firstParty + i / 2, LocalDateTime.of(2011, 3, 27, 1, 30),
                        new BigDecimal("12.345") }),
                null);
        firstLine = batch.reserve(Literals.ORDER_LINE, 2L * persons);
        batch.insert(new Rows(Literals.ORDER_LINE, Literals.ORDER__LINES, List.of(LINE_PRICE, LINE_PRODUCT), firstLine,
                2L * persons, i -> new Object[] { new BigDecimal("0.001"), firstProduct })
                .within(i -> firstOrder + i),
                null);
    }

    static Rows persons(long first, int count, String prefix) {
        return new Rows(Literals.PERSON, List.of(NAME, NUMBER, SINCE), first, count,
                i -> new Object[] { prefix + " Name " + i, prefix + i, LocalDate.of(2010, 12, 1) });
    }

    private Batch begin() throws ClienteleException {
        return store.beginBatch(ANNA, "import test.csv");
    }

    private long count(EClass type) throws ClienteleException {
        return store.records(ANNA).count(RecordQuery.all(type, List.of()));
    }

    private Order order(long id) throws ClienteleException {
        return (Order) store.records(ANNA).load(Literals.ORDER, id).orElseThrow();
    }

    private Party party(long id) throws ClienteleException {
        return (Party) store.records(ANNA).load(Literals.PARTY, id).orElseThrow();
    }

    @Test
    void batchIsSeenWhenItIsComplete() throws Exception {
        try (Batch batch = begin()) {
            fill(batch, MANY, "C");
            assertEquals(0, count(Literals.PARTY));
            committed(batch.complete("9000 customers"));
        }
        assertBatchIsThere();
        reopen();
        assertBatchIsThere();
    }

    private void assertBatchIsThere() throws ClienteleException {
        assertEquals(MANY, count(Literals.PARTY));
        assertEquals(2 * MANY, count(Literals.ORDER));
        assertEquals(2 * MANY, count(Literals.ORDER_LINE));
        AggregateRef found = store.records(ANNA).find(Literals.PARTY, NUMBER, "C4799").orElseThrow();
        assertEquals(firstParty + 4799, found.id());
        Person person = (Person) party(found.id());
        assertEquals("C Name 4799", person.getDisplayName());
        assertEquals(LocalDate.of(2010, 12, 1), person.getCustomer().getSince());
        assertTrue(person.isExternal(), "the model's default");
        Order order = order(firstOrder + 7);
        assertEquals(new PartyId(firstParty + 3), order.getCustomer());
        assertEquals(OrderKind.SALE, order.getKind());
        assertEquals(LocalDateTime.of(2011, 3, 27, 1, 30), order.getPlacedAt(), "an hour that London skipped");
        assertEquals(0, new BigDecimal("12.345").compareTo(order.getAmount()));
        assertEquals(1, order.getLines().size());
        assertEquals(0, new BigDecimal("0.001").compareTo(order.getLines().getFirst().getUnitPrice()));
        assertEquals(ReturnMatch.NOT_APPLICABLE, order.getLines().getFirst().getReturnMatch());
        Page page = store.records(ANNA).page(RecordQuery.all(Literals.PARTY, List.of(NAME)), Optional.empty(), 10);
        assertEquals(firstParty, page.rows().getFirst().id());
        assertEquals(1, store.records(ANNA).search("C Name 4711", 10).size());
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void rowsOfAnUnfinishedBatchAreNowhere() throws Exception {
        long own = add(person("Ada", "A1", "anna"));
        try (Batch batch = begin()) {
            // The table is not empty: rows go into it chunk by chunk.
            fill(batch, MANY, "C");
            for (int i = 0; i < 50 && store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())) == 1; i++) {
                Thread.sleep(10);
            }
            assertEquals(1, count(Literals.PARTY));
            assertTrue(store.records(ANNA).load(Literals.PARTY, firstParty).isEmpty());
            assertTrue(store.records(ANNA).find(Literals.PARTY, NUMBER, "C0").isEmpty());
            assertEquals(1, store.records(ANNA)
                    .page(RecordQuery.all(Literals.PARTY, List.of(NAME)), Optional.empty(), 100).rows().size());
            assertTrue(store.records(ANNA).search("C Name", 10).isEmpty());
            assertTrue(store.records(ANNA).rows(Literals.PARTY, List.of(NAME), new long[] { firstParty }).isEmpty());
            assertTrue(store.changes(ANNA).batches(10).isEmpty());
        }
        assertEquals(1, count(Literals.PARTY));
        assertEquals("Ada", party(own).getDisplayName());
        assertEquals(0, count(Literals.ORDER));
        // The numbers are free again.
        try (Batch batch = begin()) {
            fill(batch, 10, "C");
            committed(batch.complete(""));
        }
        assertEquals(11, count(Literals.PARTY));
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void recordsSavedDuringABatchAreKept() throws Exception {
        try (Batch batch = begin()) {
            fill(batch, MANY, "C");
            add(person("Ada", "A1", "anna"));
            committed(batch.complete(""));
        }
        assertEquals(MANY + 1, count(Literals.PARTY));
        assertTrue(store.records(ANNA).find(Literals.PARTY, NUMBER, "A1").isPresent());
        add(person("Eve", "E1", "anna"));
        try (UnitOfWork work = store.begin(ANNA, "double")) {
            work.add(person("Eve", "C17", "anna"));
            refused(StatusCodes.INVALID_RECORD, work.commit(null));
        }
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void completeBatchHasOneEntryInJournalAndHistory() throws Exception {
        long sequence;
        long id;
        try (Batch batch = begin()) {
            id = batch.id();
            fill(batch, 10, "C");
            sequence = committed(batch.complete("10 customers"));
        }
        List<JournalEntry> entries = store.journal().read(0, 100);
        assertEquals(1, entries.size());
        JournalEntry entry = entries.getFirst();
        assertEquals(sequence, entry.sequence());
        assertEquals("anna", entry.account());
        assertEquals("import test.csv", entry.reason());
        assertEquals(OptionalLong.of(id), entry.batch());
        assertTrue(entry.touched().isEmpty());
        assertEquals(List.of(new TouchedRange(Literals.PRODUCT, firstProduct, firstProduct, false),
                new TouchedRange(Literals.PARTY, firstParty, firstParty + 9, false),
                new TouchedRange(Literals.ORDER, firstOrder, firstOrder + 19, false)), entry.ranges());
        List<Change> history = store.changes(ANNA).history(new AggregateRef(Literals.PARTY, firstParty + 5),
                OptionalLong.empty(), 10);
        assertEquals(1, history.size());
        assertEquals(Change.Kind.IMPORTED, history.getFirst().kind());
        BatchInfo info = store.changes(ANNA).batches(10).getFirst();
        assertEquals(new BatchInfo(id, sequence, "anna", "import test.csv", entry.recordedAt(), 51), info);
    }

    @Test
    void takenNumberIsNamedAndTheStoreStaysAsItWas() throws Exception {
        long own = add(person("Ada", "C7", "anna"));
        try (Batch batch = begin()) {
            fill(batch, 10, "C");
            var result = batch.complete("");
            refused(StatusCodes.INVALID_RECORD, result);
            String message = result.status().getMessage();
            assertTrue(message.contains("C7") && message.contains("customer.number")
                    && message.contains(Long.toString(own)), message);
            assertThrows(IllegalStateException.class, () -> batch.complete(""));
        }
        assertEquals(1, count(Literals.PARTY));
        assertEquals(0, count(Literals.ORDER));
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void numberThatComesTwiceInTheBatchIsNamed() throws Exception {
        for (int count : new int[] { 100, MANY }) {
            try (Batch batch = begin()) {
                long first = batch.reserve(Literals.PERSON, count);
                batch.insert(new Rows(Literals.PERSON, List.of(NUMBER), first, count,
                        i -> new Object[] { "C" + (i == count - 1 ? 3 : i) }), null);
                var result = batch.complete("");
                refused(StatusCodes.INVALID_RECORD, result);
                String message = result.status().getMessage();
                assertTrue(message.contains("\"C3\"") && message.contains(Long.toString(first + 3)), message);
            }
            assertEquals(0, count(Literals.PARTY));
        }
    }

    @Test
    void valueThatDoesNotFitIsNamed() throws Exception {
        refusesName(new BigDecimal("1e22"), AMOUNT, "amount");
        refusesName("x".repeat(256), ORDER_NUMBER, "number");
        refusesName(LocalDateTime.of(12345, 1, 1, 0, 0), PLACED_AT, "placedAt");
        refusesName(77, FeaturePath.of(Literals.ORDER__KIND), "kind");
    }

    private void refusesName(Object value, FeaturePath path, String name) throws Exception {
        try (Batch batch = begin()) {
            long first = batch.reserve(Literals.ORDER, 3);
            ClienteleException refusal = assertThrows(ClienteleException.class,
                    () -> batch.insert(new Rows(Literals.ORDER, List.of(path), first, 3,
                            i -> new Object[] { i == 1 ? value : null }), null));
            assertEquals(StatusCodes.INVALID_RECORD, refusal.code());
            assertTrue(refusal.getMessage().contains(name) && refusal.getMessage().contains("row 2"),
                    refusal.getMessage());
            assertThrows(IllegalStateException.class, () -> batch.complete(""));
        }
        assertEquals(0, count(Literals.ORDER));
    }

    @Test
    void cancelLeavesNothing() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (Batch batch = begin()) {
            long first = batch.reserve(Literals.PERSON, 3 * MANY);
            ClienteleException refusal = assertThrows(ClienteleException.class,
                    () -> batch.insert(new Rows(Literals.PERSON, List.of(NAME), first, 3 * MANY, i -> {
                        monitor.setCanceled(i > 2 * MANY);
                        return new Object[] { "x" };
                    }), monitor));
            assertEquals(StatusCodes.CANCELLED, refusal.code());
        }
        assertEquals(0, count(Literals.PARTY));
        assertTrue(store.journal().read(0, 10).isEmpty());
    }

    @Test
    void idsThatWereNotReservedAreAnError() throws Exception {
        try (Batch batch = begin()) {
            batch.reserve(Literals.PERSON, 10);
            assertThrows(IllegalArgumentException.class,
                    () -> batch.insert(new Rows(Literals.PERSON, List.of(), 1_000_000, 1, i -> new Object[0]), null));
        }
    }

    @Test
    void manySmallReservationsGiveFewRanges() throws Exception {
        try (Batch batch = begin()) {
            long last = 0;
            for (int i = 0; i < 600; i++) {
                long first = batch.reserve(Literals.PERSON, 3);
                assertTrue(first > last);
                last = first + 2;
                batch.insert(persons(first, 3, "P" + i + '-'), null);
            }
            committed(batch.complete(""));
        }
        assertEquals(1800, count(Literals.PARTY));
        assertTrue(store.journal().read(0, 1).getFirst().ranges().size() < 10);
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void undoTakesTheWholeBatchAway() throws Exception {
        long own = add(person("Ada", "A1", "anna"));
        long id;
        try (Batch batch = begin()) {
            id = batch.id();
            fill(batch, MANY, "C");
            committed(batch.complete(""));
        }
        long sequence = committed(store.changes(BERND).undoBatch(id, true, "wrong file", null));
        assertEquals(1, count(Literals.PARTY));
        assertEquals("Ada", party(own).getDisplayName());
        assertEquals(0, count(Literals.ORDER));
        assertEquals(0, count(Literals.ORDER_LINE));
        assertTrue(store.changes(ANNA).batches(10).isEmpty());
        JournalEntry entry = store.journal().read(sequence - 1, 1).getFirst();
        assertEquals("bernd", entry.account());
        assertEquals("wrong file", entry.reason());
        assertTrue(entry.ranges().contains(new TouchedRange(Literals.PARTY, firstParty, firstParty + MANY - 1, true)));
        refused(StatusCodes.NOT_FOUND, store.changes(ANNA).undoBatch(id, true, "again", null));
        assertTrue(store.verify(null).isOK());
        reopen();
        assertEquals(1, count(Literals.PARTY));
        // The numbers are free again.
        try (Batch batch = begin()) {
            fill(batch, MANY, "C");
            committed(batch.complete(""));
        }
        assertEquals(MANY + 1, count(Literals.PARTY));
    }

    @Test
    void undoKeepsWhatWasEditedAndWhatItNeeds() throws Exception {
        long id;
        try (Batch batch = begin()) {
            id = batch.id();
            fill(batch, MANY, "C");
            committed(batch.complete(""));
        }
        Party edited = party(firstParty + 10);
        Address address = ClienteleFactory.eINSTANCE.createAddress();
        address.setCity("London");
        edited.getAddresses().add(address);
        save(edited);
        Order editedOrder = order(firstOrder + 2 * 20);
        editedOrder.setCountry("Ireland");
        save(editedOrder);
        Order later = ClienteleFactory.eINSTANCE.createOrder();
        later.setNumber("later");
        later.setCustomer(new PartyId(firstParty + 30));
        add(later);
        assertEquals(List.of(new AggregateRef(Literals.PARTY, edited.getId()),
                new AggregateRef(Literals.ORDER, editedOrder.getId())), store.changes(ANNA).editedSince(id));

        committed(store.changes(ANNA).undoBatch(id, true, "wrong file", null));

        assertEquals("London", party(firstParty + 10).getAddresses().getFirst().getCity());
        assertEquals("Ireland", order(editedOrder.getId()).getCountry());
        assertEquals(1, order(editedOrder.getId()).getLines().size());
        assertEquals("C20", party(firstParty + 20).getCustomer().getNumber(), "the kept order's customer");
        assertEquals("C30", party(firstParty + 30).getCustomer().getNumber(), "the later order's customer");
        assertEquals(1, count(Literals.PRODUCT), "the kept line's product");
        assertEquals(3, count(Literals.PARTY));
        assertEquals(2, count(Literals.ORDER));
        assertEquals(1, count(Literals.ORDER_LINE));
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
        reopen();
        assertEquals(3, count(Literals.PARTY));
    }

    @Test
    void undoOfEverythingTakesEditedRowsWithTheirParts() throws Exception {
        long id;
        try (Batch batch = begin()) {
            id = batch.id();
            fill(batch, 10, "C");
            committed(batch.complete(""));
        }
        Party edited = party(firstParty);
        edited.getAddresses().add(ClienteleFactory.eINSTANCE.createAddress());
        save(edited);
        committed(store.changes(ANNA).undoBatch(id, false, "wrong file", null));
        assertEquals(0, count(Literals.PARTY));
        assertEquals(0, count(Literals.ADDRESS));
        assertEquals(0, count(Literals.ORDER));
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void undoThatKeepsManyRowsIsOneTransaction() throws Exception {
        long id;
        try (Batch batch = begin()) {
            id = batch.id();
            fill(batch, 1000, "C");
            committed(batch.complete(""));
        }
        try (UnitOfWork work = store.begin(ANNA, "edit")) {
            for (int i = 0; i < 1000; i += 3) {
                Party party = party(firstParty + i);
                party.setNote("edited");
                work.save(party);
            }
            committed(work.commit(null));
        }
        committed(store.changes(ANNA).undoBatch(id, true, "wrong file", null));
        assertEquals(334, count(Literals.PARTY));
        assertEquals(0, count(Literals.ORDER));
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void batchIsNotUndoneWhileAnotherIsWritten() throws Exception {
        long id;
        try (Batch batch = begin()) {
            id = batch.id();
            fill(batch, 10, "C");
            committed(batch.complete(""));
        }
        try (Batch orders = begin()) {
            refused(StatusCodes.LOCK_TIMEOUT, store.changes(ANNA).undoBatch(id, true, "wrong file", null));
            insertOrders(orders, firstParty, 10);
            committed(orders.complete(""));
        }
        committed(store.changes(ANNA).undoBatch(id, true, "wrong file", null));
        assertEquals(1, count(Literals.PARTY), "the later orders' customer");
        assertEquals(10, count(Literals.ORDER));
    }

    @Test
    void batchThatRefersToWhatWasDeletedMeanwhileIsRefused() throws Exception {
        for (int orders : new int[] { 10, MANY }) {
            long gone = add(person("Ada", "A" + orders, "anna"));
            long stays = add(person("Eve", "E" + orders, "anna"));
            try (Batch batch = begin()) {
                insertOrders(batch, gone, 1);
                insertOrders(batch, stays, orders);
                delete(gone);
                var result = batch.complete("");
                refused(StatusCodes.CONFLICT, result);
                String message = result.status().getMessage();
                assertTrue(message.contains("Party " + gone), message);
                assertThrows(IllegalStateException.class, () -> batch.complete(""));
            }
            assertEquals(0, count(Literals.ORDER));
            delete(stays);
        }
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void batchThatNeedsNothingOfWhatWasDeletedMeanwhileIsTaken() throws Exception {
        long gone = add(person("Ada", "A1", "anna"));
        long stays = add(person("Eve", "E1", "anna"));
        try (Batch batch = begin()) {
            fill(batch, MANY, "C");
            insertOrders(batch, stays, 10);
            delete(gone);
            committed(batch.complete(""));
        }
        assertEquals(2 * MANY + 10, count(Literals.ORDER));
    }

    private void delete(long party) throws ClienteleException {
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(party(party));
            committed(work.commit(null));
        }
    }

    private static void insertOrders(Batch batch, long customer, int count) throws ClienteleException {
        long first = batch.reserve(Literals.ORDER, count);
        batch.insert(new Rows(Literals.ORDER, List.of(ORDER_NUMBER, CUSTOMER), first, count,
                i -> new Object[] { "L" + (first + i), customer }), null);
    }

    @Test
    void closedBatchCanBeClosedAgain() throws Exception {
        Batch batch = begin();
        fill(batch, 10, "C");
        batch.close();
        batch.close();
        assertFalse(store.records(ANNA).find(Literals.PARTY, NUMBER, "C1").isPresent());
        assertThrows(IllegalStateException.class, () -> batch.reserve(Literals.PARTY, 1));
    }
}
