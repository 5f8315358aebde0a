package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.IntStream;

import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Conflict;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Address;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Junction;
import org.clientele.model.Operand;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.OrderLine;
import org.clientele.model.Person;
import org.clientele.model.Segment;
import org.clientele.model.Tag;
import org.clientele.model.TypedCondition;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.ProductId;
import org.clientele.store.internal.folder.StoreFolder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Reading and writing records. */
abstract class RecordContract extends StoreContract {

    private static final FeaturePath NAME = FeaturePath.of(Literals.PARTY__DISPLAY_NAME);
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    @Test
    void customerComesBackAsItWasSaved() throws Exception {
        Person person = person("Ada Lovelace", "C1", "anna");
        person.setBirthDate(LocalDate.of(1815, 12, 10));
        Address address = ClienteleFactory.eINSTANCE.createAddress();
        address.setCity("London");
        person.getAddresses().add(address);
        Tag tag = ClienteleFactory.eINSTANCE.createTag();
        tag.setName("vip");
        person.getCustomer().getTags().add(tag);
        add(person);
        Person loaded = load(person);
        assertTrue(EcoreUtil.equals(person, loaded), loaded::toString);
        reopen();
        assertTrue(EcoreUtil.equals(person, load(person)));
        assertEquals(1, loaded.getVersion());
    }

    @Test
    void decimalsAndTimesAreExact() throws Exception {
        Order order = ClienteleFactory.eINSTANCE.createOrder();
        order.setKind(OrderKind.RETURN);
        order.setCustomer(new PartyId(17));
        // 01:30 on this day does not exist in London.
        order.setPlacedAt(LocalDateTime.of(2011, 3, 27, 1, 30, 0, 123_000_000));
        order.setAmount(new BigDecimal("8911407.904"));
        OrderLine line = ClienteleFactory.eINSTANCE.createOrderLine();
        line.setUnitPrice(new BigDecimal("0.001"));
        line.setQuantity(new BigDecimal("-74215"));
        line.setProduct(new ProductId(4));
        order.getLines().add(line);
        add(order);
        Order loaded = load(order);
        assertTrue(EcoreUtil.equals(order, loaded), loaded::toString);
    }

    @Test
    void conditionTreeKeepsItsShape() throws Exception {
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey("s");
        CompositeCondition any = composite(Junction.ANY);
        CompositeCondition inner = composite(Junction.ALL);
        inner.getChildren().add(typed("b"));
        inner.getChildren().add(typed("c"));
        any.getChildren().add(typed("a"));
        any.getChildren().add(inner);
        var not = ClienteleFactory.eINSTANCE.createNegation();
        not.setChild(typed("d"));
        any.getChildren().add(not);
        segment.setCondition(any);
        add(segment);
        Segment loaded = load(segment);
        assertTrue(EcoreUtil.equals(segment, loaded));
        ((CompositeCondition) loaded.getCondition()).getChildren().move(0, 2);
        save(loaded);
        assertTrue(EcoreUtil.equals(loaded, load(segment)));
        loaded.setCondition(typed("e"));
        save(loaded);
        assertTrue(EcoreUtil.equals(loaded, load(segment)));
    }

    private static CompositeCondition composite(Junction junction) {
        CompositeCondition condition = ClienteleFactory.eINSTANCE.createCompositeCondition();
        condition.setJunction(junction);
        return condition;
    }

    private static TypedCondition typed(String id) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(id);
        Operand operand = ClienteleFactory.eINSTANCE.createOperand();
        operand.setText("text of " + id);
        condition.getOperands().add(operand);
        return condition;
    }

    @Test
    void absentCustomerRoleStaysAbsentAndCanBeTakenAway() throws Exception {
        Person contact = ClienteleFactory.eINSTANCE.createPerson();
        contact.setDisplayName("Contact");
        add(contact);
        assertNull(load(contact).getCustomer());
        Person customer = person("Customer", "C9", "anna");
        add(customer);
        Person loaded = load(customer);
        loaded.setCustomer(null);
        save(loaded);
        assertNull(load(customer).getCustomer());
    }

    @Test
    void secondSaveOfTheSameVersionIsAConflictWithBaseMineAndTheirs() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        Person mine = load(person);
        Person theirs = load(person);
        theirs.setDisplayName("Ada L.");
        try (UnitOfWork work = store.begin(BERND, "rename")) {
            work.save(theirs);
            committed(work.commit(null));
        }
        mine.setDisplayName("Ada K.");
        try (UnitOfWork work = store.begin(ANNA, "rename")) {
            work.save(mine);
            CommitResult result = work.commit(null);
            refused(StatusCodes.CONFLICT, result);
            assertEquals(1, result.conflicts().size());
            Conflict conflict = result.conflicts().getFirst();
            assertEquals(List.of("displayName", "Ada", "Ada K.", "Ada L.", "bernd"), List.of(conflict.path(),
                    conflict.base(), conflict.mine(), conflict.theirs(), conflict.account()));
        }
        assertEquals("Ada L.", load(person).getDisplayName());
    }

    @Test
    void rowsHeldByAnotherTransactionAreALockTimeoutAndNothingIsWritten() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        Person mine = load(person);
        mine.setNote("mine");
        Properties properties = engine.dialect()
                .connectionProperties(new StoreFolder(directory()).database(), false);
        try (Connection other = engine.driver().createDataSource(properties).getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.executeUpdate("UPDATE \"PARTY\" SET \"NOTE\" = 'theirs'");
            }
            try (UnitOfWork work = store.begin(ANNA, "save")) {
                work.save(mine);
                refused(StatusCodes.LOCK_TIMEOUT, work.commit(null));
                other.rollback();
                committed(work.commit(null));
            }
        }
        assertEquals("mine", load(person).getNote());
    }

    @Test
    void savedGraphCanBeSavedAgain() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        person.setNote("one");
        save(person);
        person.setNote("two");
        save(person);
        assertEquals(3, person.getVersion());
        assertEquals("two", load(person).getNote());
    }

    @Test
    void takenKeyIsRefusedAndNamesTheHolder() throws Exception {
        long first = add(person("Ada", "C1", "anna"));
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.add(person("Grace", "C1", "anna"));
            CommitResult result = work.commit(null);
            refused(StatusCodes.INVALID_RECORD, result);
            assertTrue(result.status().getMessage().contains("customer.number"), result.status().getMessage());
            assertTrue(result.status().getMessage().contains(Long.toString(first)), result.status().getMessage());
        }
        assertEquals(1, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
    }

    @Test
    void tooLongTextIsRefusedBeforeAnythingIsWritten() throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.add(person("Ada", "C1", "anna"));
            work.add(person("x".repeat(256), "C2", "anna"));
            refused(StatusCodes.INVALID_RECORD, work.commit(null));
        }
        assertEquals(0, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertEquals(0, store.journal().lastSequence());
    }

    @Test
    void deletedAggregateIsGoneAndItsHistoryStays() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(load(person));
            committed(work.commit(null));
        }
        assertTrue(store.records(ANNA).load(Literals.PARTY, person.getId()).isEmpty());
        List<Change> history = store.changes(ANNA).history(new AggregateRef(Literals.PARTY, person.getId()),
                OptionalLong.empty(), 100);
        assertEquals(Change.Kind.REMOVED, history.getFirst().kind());
    }

    @Test
    void historyTellsWhoWhyOldAndNew() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        Person loaded = load(person);
        loaded.setDisplayName("Ada L.");
        try (UnitOfWork work = store.begin(BERND, "wedding")) {
            work.validFrom(LocalDate.of(1835, 7, 8)).save(loaded);
            committed(work.commit(null));
        }
        Change change = store.changes(ANNA)
                .history(new AggregateRef(Literals.PARTY, person.getId()), OptionalLong.empty(), 1).getFirst();
        assertEquals(List.of("displayName", "Ada", "Ada L.", "bernd", "wedding", LocalDate.of(1835, 7, 8)),
                List.of(change.path(), change.oldValue(), change.newValue(), change.account(), change.reason(),
                        change.validFrom()));
    }

    @Test
    void journalNumbersCommitsWithoutGaps() throws Exception {
        Person person = person("Ada", "C1", "anna");
        long[] heard = { 0 };
        try (AutoCloseable listening = store.onCommit(sequence -> heard[0] = sequence)) {
            add(person);
            person.setNote("n");
            save(person);
        }
        assertEquals(2, heard[0]);
        var entries = store.journal().read(0, 10);
        assertEquals(List.of(1L, 2L), entries.stream().map(e -> e.sequence()).toList());
        assertEquals(new AggregateRef(Literals.PARTY, person.getId()),
                entries.getFirst().touched().getFirst().aggregate());
        reopen();
        assertEquals(2, store.journal().lastSequence());
    }

    @Test
    void pagesFollowTheKeyThroughEqualValuesAndNulls() throws Exception {
        List<String> names = new ArrayList<>(List.of("b", "a", "c", "b", "b"));
        for (int i = 0; i < names.size(); i++) {
            add(person(names.get(i), "C" + i, "anna"));
        }
        add(person(null, "C8", "anna"));
        add(person(null, "C9", "anna"));
        for (boolean descending : new boolean[] { false, true }) {
            RecordQuery query = new RecordQuery(Literals.PARTY, List.of(NAME), List.of(), Optional.of(NAME),
                    descending);
            List<Object> seen = new ArrayList<>();
            Optional<PageKey> key = Optional.empty();
            do {
                Page page = store.records(ANNA).page(query, key, 2);
                page.rows().forEach(row -> seen.add(row.values().getFirst()));
                key = page.next();
            } while (key.isPresent());
            List<String> expected = new ArrayList<>(
                    descending ? List.of("c", "b", "b", "b", "a") : List.of("a", "b", "b", "b", "c"));
            expected.add(null);
            expected.add(null);
            assertEquals(expected, seen);
        }
    }

    @Test
    void queriesNarrowByClassEmbeddedValuesAndPrefix() throws Exception {
        add(person("Ada", "C1", "anna"));
        add(person("Adam", "C2", "bernd"));
        var firm = ClienteleFactory.eINSTANCE.createOrganisation();
        firm.setDisplayName("Adamant 100%");
        add(firm);
        var records = store.records(ANNA);
        assertEquals(3, records.count(RecordQuery.all(Literals.PARTY, List.of())));
        assertEquals(2, records.count(RecordQuery.all(Literals.PERSON, List.of())));
        assertEquals(1, records.count(RecordQuery.all(Literals.PARTY, List.of()).and(Criterion.eq(NUMBER, "C2"))));
        assertEquals(2, records.count(RecordQuery.all(Literals.PARTY, List.of())
                .and(new Criterion(NAME, Criterion.Operator.STARTS_WITH, "Adam"))));
        assertEquals(1, records.count(RecordQuery.all(Literals.PARTY, List.of())
                .and(new Criterion(NUMBER, Criterion.Operator.IS_NULL, null))));
        assertEquals(2, records.count(RecordQuery.all(Literals.PARTY, List.of())
                .and(new Criterion(NUMBER, Criterion.Operator.IN, List.of("C1", "C2", "C3")))));
        List<String> thousand = IntStream.range(1, 1001).mapToObj(i -> "C" + i).toList();
        assertEquals(2, records.count(RecordQuery.all(Literals.PARTY, List.of())
                .and(new Criterion(NUMBER, Criterion.Operator.IN, thousand))));
        assertEquals("Ada", records.load(Literals.PARTY,
                records.find(Literals.PARTY, NUMBER, "C1").orElseThrow().id()).map(p -> ((Person) p).getDisplayName())
                .orElseThrow());
        assertTrue(records.find(Literals.PARTY, NUMBER, "C7").isEmpty());
    }

    @Test
    void rowsComeInTheOrderOfTheIds() throws Exception {
        long one = add(person("one", "C1", "anna"));
        long two = add(person("two", "C2", "anna"));
        long three = add(person("three", "C3", "anna"));
        var rows = store.records(ANNA).rows(Literals.PARTY, List.of(NAME, NUMBER),
                new long[] { three, 999_999, one, two });
        assertEquals(List.of(List.of("three", "C3"), List.of("one", "C1"), List.of("two", "C2")),
                rows.stream().map(r -> r.values()).toList());
        assertEquals(Literals.PERSON, rows.getFirst().type());
    }

    @Test
    void scanStreamsByIdWithoutBoxes() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ids.add(add(person("p" + i, "C" + i, "anna")));
        }
        List<Long> seen = new ArrayList<>();
        store.records(ANNA).scan(RecordQuery.all(Literals.PARTY, List.of(NAME, NUMBER,
                FeaturePath.of(Literals.PARTY__EXTERNAL), FeaturePath.of(Literals.PERSON__BIRTH_DATE))), row -> {
                    seen.add(row.id());
                    assertEquals("C" + row.getString(0).substring(1), row.getString(1));
                    assertEquals(1, row.getLong(2));
                    assertTrue(row.isNull(3));
                    assertFalse(row.isNull(0));
                    return seen.size() < 20;
                }, null);
        assertEquals(ids.subList(0, 20), seen);
        seen.clear();
        store.records(ANNA).scanUnordered(RecordQuery.all(Literals.PARTY, List.of(NAME)), row -> seen.add(row.id()),
                null);
        assertEquals(ids, seen.stream().sorted().toList());
        seen.clear();
        store.records(ANNA).scan(RecordQuery.all(Literals.PARTY, List.of()).and(Criterion.eq(NUMBER, "C7")),
                row -> seen.add(row.id()), null);
        assertEquals(ids.subList(7, 8), seen);
    }

    @Test
    void searchFindsTheBeginningOfNumberAndWords() throws Exception {
        long ada = add(person("Ada Lovelace", "C1", "anna"));
        long grace = add(person("Grace Hopper", "C2", "anna"));
        add(person("Nobody", "X3", "anna"));
        var records = store.records(ANNA);
        assertEquals(List.of(ada), records.search("love", 10).stream().map(r -> r.id()).toList());
        assertEquals(List.of(grace), records.search("c2", 10).stream().map(r -> r.id()).toList());
        assertEquals(2, records.search("c", 10).size());
        assertEquals(0, records.search("%", 10).size());
        assertEquals(List.of("Ada Lovelace", "C1"), records.search("ADA", 1).getFirst().values());
    }

    @Test
    void settingsOutliveTheProcess() throws Exception {
        store.putSetting(ANNA, "rfm", "{}");
        reopen();
        assertEquals(Optional.of("{}"), store.setting("rfm"));
        store.putSetting(ANNA, "rfm", null);
        assertEquals(Optional.empty(), store.setting("rfm"));
    }

    @Test
    void idsAreNeverUsedAgain() throws Exception {
        long first = add(person("a", "C1", "anna"));
        reopen();
        assertNotEquals(first, add(person("b", "C2", "anna")));
    }

    @Test
    void pagesOfAHistoryNeverCutACommitInTwo() throws Exception {
        Person person = person("Ada", "C1", "anna");
        long id = add(person);
        person.setNote("two");
        person.getCustomer().setOwner("bernd");
        person.setGivenName("Ada");
        save(person);
        AggregateRef ref = new AggregateRef(Literals.PARTY, id);
        List<Change> all = store.changes(ANNA).history(ref, OptionalLong.empty(), 1000);
        List<Change> paged = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        for (int page = 0; page < 2; page++) {
            List<Change> read = store.changes(ANNA).history(ref, before, 1);
            assertEquals(1, read.stream().map(Change::sequence).distinct().count());
            paged.addAll(read);
            before = OptionalLong.of(read.getLast().sequence());
        }
        assertEquals(all, paged);
        assertEquals(3, all.stream().filter(c -> c.sequence() == all.getFirst().sequence()).count());
        assertEquals(List.of(), store.changes(ANNA).history(ref, before, 1));
    }
}
