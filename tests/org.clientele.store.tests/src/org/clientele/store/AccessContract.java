package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldValue;
import org.clientele.model.Interaction;
import org.clientele.model.Order;
import org.clientele.model.Participant;
import org.clientele.model.PartyName;
import org.clientele.model.Person;
import org.clientele.model.Relationship;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusing filter hides a customer, and what hangs on it, on every path. */
abstract class AccessContract extends StoreContract {

    private static final FeaturePath NAME = FeaturePath.of(Literals.PARTY__DISPLAY_NAME);
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    private volatile AccessRule bernds = new AccessRule.Everything();
    private volatile AccessFilter filter = this::rule;
    private StoreContext context;
    private long annas;
    private long bernd;
    private Order annasOrder;
    private Order anonymousOrder;

    @Override
    StoreOpener opener() {
        return new StoreOpener(engine.dialect(), engine.driver(), () -> filter, List::of, opened -> {
            context = opened;
            return StoredBulkWork.open(opened);
        }, Clock.systemUTC(), opened -> () -> {
        });
    }

    private AccessRule rule(Actor actor) {
        return actor.account().equals("bernd") ? bernds : new AccessRule.Everything();
    }

    @BeforeEach
    void fill() throws Exception {
        annas = add(withName(person("Ada", "C1", "anna")));
        bernd = add(withName(person("Bertha", "C2", "bernd")));
        annasOrder = order(new PartyId(annas));
        add(annasOrder);
        add(order(new PartyId(bernd)));
        anonymousOrder = order(null);
        add(anonymousOrder);
    }

    private static Person withName(Person person) {
        PartyName name = ClienteleFactory.eINSTANCE.createPartyName();
        name.setText(person.getDisplayName());
        person.getNames().add(name);
        return person;
    }

    private static Order order(PartyId customer) {
        Order order = ClienteleFactory.eINSTANCE.createOrder();
        order.setCustomer(customer);
        order.setNumber("N");
        order.getLines().add(ClienteleFactory.eINSTANCE.createOrderLine());
        return order;
    }

    @Test
    void ownerSeesOnlyOwnCustomersAndTheirOrders() throws Exception {
        bernds = new AccessRule.OwnedBy(Set.of("bernd"));
        seesOnly(1, 1);
    }

    @Test
    void exceptionsAreHiddenAndAnonymousOrdersAreNot() throws Exception {
        bernds = new AccessRule.Except(Set.of(annas));
        seesOnly(1, 2);
    }

    @Test
    void manyExceptionsAreCompiledToo() throws Exception {
        Set<Long> many = new HashSet<>(Set.of(annas));
        for (long id = 1_000_000; id < 1_001_800; id++) {
            many.add(id);
        }
        bernds = new AccessRule.Except(many);
        seesOnly(1, 2);
    }

    @Test
    void largeSetHidesForAsLongAsItIsUsedAndEverythingOnceItIsGone() throws Exception {
        TableMapping parties = context.mapping().table(Literals.PARTY);
        bernds = new AccessRule.Except(many(0));
        Visibility first = new Visibility(context, table -> List.of(), BERND);
        for (int set = 1; set <= 40; set++) {
            bernds = new AccessRule.Except(many(set));
            assertEquals(1, store.records(BERND).count(RecordQuery.all(Literals.PARTY, List.of())));
        }
        assertFalse(sees(first, parties, annas));
        assertTrue(sees(first, parties, bernd));
        context.connections().write(connection -> {
            try (Statement delete = connection.createStatement()) {
                return delete.executeUpdate("DELETE FROM HIDDEN_PARTY");
            }
        });
        assertFalse(sees(first, parties, annas));
        assertFalse(sees(first, parties, bernd));
    }

    private boolean sees(Visibility visibility, TableMapping table, long id) throws Exception {
        return context.connections().read(connection -> visibility.sees(connection, table, id));
    }

    /** Anna's customer and others that are not there, different ones for each number. */
    private Set<Long> many(int number) {
        Set<Long> many = new HashSet<>(Set.of(annas));
        for (long id = 0; id < 150; id++) {
            many.add(1_000_000 + 1000L * number + id);
        }
        return many;
    }

    @Test
    void hiddenCustomerWithTheSameNumberIsNotNamed() throws Exception {
        bernds = new AccessRule.OwnedBy(Set.of("bernd"));
        for (Actor actor : List.of(ANNA, BERND)) {
            try (UnitOfWork work = store.begin(actor, "add")) {
                work.add(person("Other", "C1", "bernd"));
                CommitResult result = work.commit(null);
                refused(StatusCodes.INVALID_RECORD, result);
                assertEquals(actor == ANNA, result.status().getMessage().contains(" " + annas + "."),
                        result.status().getMessage());
            }
        }
    }

    @Test
    void nobodyIsSeenWithoutAccounts() throws Exception {
        bernds = new AccessRule.OwnedBy(Set.of());
        assertEquals(0, store.records(BERND).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertEquals(0, store.records(BERND).count(RecordQuery.all(Literals.ORDER, List.of())));
    }

    @Test
    void nobodySeesAnythingWhileTheFilterIsAway() throws Exception {
        RecordQuery parties = RecordQuery.all(Literals.PARTY, List.of());
        Aggregate known = store.records(ANNA).load(Literals.PARTY, annas).orElseThrow();
        filter = null;
        for (Actor actor : List.of(ANNA, BERND)) {
            assertEquals(0, store.records(actor).count(parties));
            assertEquals(0, store.records(actor).count(RecordQuery.all(Literals.ORDER, List.of())));
            assertTrue(store.records(actor).load(Literals.PARTY, annas).isEmpty());
            assertEquals(new AccessRule.OwnedBy(Set.of()), store.accessRule(actor));
        }
        ((Person) known).setNote("changed");
        try (UnitOfWork work = store.begin(ANNA, "change")) {
            work.save(known);
            refused(StatusCodes.ACCESS_DENIED, work.commit(null));
        }
        assertEquals(2, store.records(Actor.SYSTEM).count(parties));
        filter = this::rule;
        assertEquals(2, store.records(ANNA).count(parties));
    }

    @Test
    void filterThatFailsClosesUntilItAnswersAgain() throws Exception {
        RecordQuery parties = RecordQuery.all(Literals.PARTY, List.of());
        List<AccessFilter> failing = List.of(actor -> {
            throw new IllegalStateException("directory away");
        }, actor -> {
            throw new NoClassDefFoundError("gone/Type");
        }, actor -> null);
        for (AccessFilter each : failing) {
            filter = each;
            assertEquals(0, store.records(ANNA).count(parties));
            assertTrue(store.records(ANNA).load(Literals.PARTY, annas).isEmpty());
            assertEquals(new AccessRule.OwnedBy(Set.of()), store.accessRule(ANNA));
            assertEquals(2, store.records(Actor.SYSTEM).count(parties));
        }
        filter = this::rule;
        assertEquals(2, store.records(ANNA).count(parties));
    }

    @Test
    void filterThatComesAndGoesLeavesNothingToBeSeenUntilTheStoreIsOpenedAgain() throws Exception {
        RecordQuery parties = RecordQuery.all(Literals.PARTY, List.of());
        filter = null;
        reopen();
        assertEquals(2, store.records(BERND).count(parties), "there was no filter yet");
        filter = this::rule;
        bernds = new AccessRule.OwnedBy(Set.of("bernd"));
        assertEquals(1, store.records(BERND).count(parties));
        filter = null;
        assertEquals(0, store.records(BERND).count(parties));
        reopen();
        assertEquals(2, store.records(BERND).count(parties));
    }

    @Test
    void taskAndInteractionWithoutACustomerAreSeenByTheirOwner() throws Exception {
        bernds = new AccessRule.OwnedBy(Set.of("bernd"));
        Task own = task("bernd");
        Interaction call = ClienteleFactory.eINSTANCE.createInteraction();
        call.setOwner("bernd");
        call.getParticipants().add(ClienteleFactory.eINSTANCE.createParticipant());
        Task others = task("anna");
        try (UnitOfWork work = store.begin(BERND, "plan")) {
            work.add(own);
            work.add(call);
            work.add(others);
            committed(work.commit(null));
        }
        FeaturePath text = FeaturePath.of(Literals.TASK__TEXT);
        assertEquals(List.of(own.getId()), visible(BERND, Literals.TASK, text));
        assertEquals(2, visible(ANNA, Literals.TASK, text).size());
        assertEquals(1, visible(BERND, Literals.INTERACTION, FeaturePath.of(Literals.INTERACTION__OWNER)).size());
        assertEquals(1, visible(BERND, Literals.PARTICIPANT, FeaturePath.of(Literals.PARTICIPANT__ROLE)).size());
        Task loaded = (Task) store.records(BERND).load(Literals.TASK, own.getId()).orElseThrow();
        loaded.setDoneBy("bernd");
        try (UnitOfWork work = store.begin(BERND, "done")) {
            work.save(loaded);
            committed(work.commit(null));
        }
        Task hers = task("bernd");
        hers.setCustomer(new PartyId(annas));
        add(hers);
        assertEquals(List.of(own.getId()), visible(BERND, Literals.TASK, text), "follows the customer where there is one");
        bernds = new AccessRule.OwnedBy(Set.of());
        assertEquals(List.of(), visible(BERND, Literals.TASK, text));
    }

    private static Task task(String owner) {
        Task task = ClienteleFactory.eINSTANCE.createTask();
        task.setText("call");
        task.setOwner(owner);
        return task;
    }

    @Test
    void contactPersonWhoIsNoCustomerIsUsedByAllAndSeenByNobodyWithoutAccounts() throws Exception {
        Person contact = ClienteleFactory.eINSTANCE.createPerson();
        contact.setDisplayName("Contact");
        add(withName(contact));
        long nobodys = add(person("Nobody's", "C3", null));
        bernds = new AccessRule.OwnedBy(Set.of("bernd"));
        assertEquals(List.of(bernd, contact.getId()), visible(BERND, Literals.PARTY, NAME));
        assertTrue(store.records(BERND).load(Literals.PARTY, nobodys).isEmpty());
        Task visit = task("anna");
        visit.setCustomer(new PartyId(contact.getId()));
        try (UnitOfWork work = store.begin(BERND, "visit")) {
            work.add(visit);
            committed(work.commit(null));
        }
        assertEquals(List.of(visit.getId()), visible(BERND, Literals.TASK, FeaturePath.of(Literals.TASK__TEXT)));
        bernds = new AccessRule.OwnedBy(Set.of());
        assertEquals(List.of(), visible(BERND, Literals.PARTY, NAME));
    }

    private void seesOnly(int parties, int orders) throws Exception {
        assertEquals(2, visible(ANNA, Literals.PARTY, NAME).size());
        assertEquals(3, visible(ANNA, Literals.ORDER, FeaturePath.of(Literals.ORDER__NUMBER)).size());
        assertEquals(parties, visible(BERND, Literals.PARTY, NAME).size());
        assertEquals(parties, visible(BERND, Literals.PARTY_NAME, FeaturePath.of(Literals.PARTY_NAME__TEXT)).size());
        assertEquals(orders, visible(BERND, Literals.ORDER, FeaturePath.of(Literals.ORDER__NUMBER)).size());
        assertEquals(orders,
                visible(BERND, Literals.ORDER_LINE, FeaturePath.of(Literals.ORDER_LINE__POSITION)).size());
        Records records = store.records(BERND);
        assertTrue(records.load(Literals.PARTY, annas).isEmpty());
        assertTrue(records.load(Literals.PARTY, bernd).isPresent());
        assertTrue(records.load(Literals.ORDER, annasOrder.getId()).isEmpty());
        assertTrue(records.find(Literals.PARTY, NUMBER, "C1").isEmpty());
        assertTrue(records.find(Literals.PARTY, NUMBER, "C2").isPresent());
        assertEquals(0, records.search("ada", 10).size());
        assertEquals(0, records.search("C1", 10).size());
        assertEquals(1, records.search("C", 10).size());
        for (AggregateRef hidden : List.of(new AggregateRef(Literals.PARTY, annas),
                new AggregateRef(Literals.ORDER, annasOrder.getId()))) {
            assertEquals(List.of(), store.changes(BERND).history(hidden, OptionalLong.empty(), 10));
            assertTrue(!store.changes(ANNA).history(hidden, OptionalLong.empty(), 10).isEmpty());
        }
    }

    /** Lists, counts, scans and fetches; all have to agree. */
    private List<Long> visible(Actor actor, EClass type, FeaturePath column) throws Exception {
        Records records = store.records(actor);
        RecordQuery query = RecordQuery.all(type, List.of(column));
        List<Long> listed = records.page(query, Optional.empty(), 100).rows().stream().map(r -> r.id()).toList();
        List<Long> scanned = new ArrayList<>();
        records.scan(query, row -> scanned.add(row.id()), null);
        long[] all = store.records(ANNA).page(query, Optional.empty(), 100).rows().stream().mapToLong(r -> r.id())
                .toArray();
        assertEquals(listed, scanned);
        assertEquals(listed, records.rows(type, List.of(column), all).stream().map(r -> r.id()).toList());
        assertEquals(listed.size(), records.count(query));
        return listed;
    }

    @Test
    void hiddenCustomerCannotBeChangedDeletedOrOrderedFor() throws Exception {
        Aggregate stolen = store.records(ANNA).load(Literals.PARTY, annas).orElseThrow();
        bernds = new AccessRule.OwnedBy(Set.of("bernd"));
        ((Person) stolen).setNote("changed");
        try (UnitOfWork work = store.begin(BERND, "change")) {
            work.save(stolen);
            refused(StatusCodes.ACCESS_DENIED, work.commit(null));
        }
        try (UnitOfWork work = store.begin(BERND, "delete")) {
            work.delete(stolen);
            refused(StatusCodes.ACCESS_DENIED, work.commit(null));
        }
        try (UnitOfWork work = store.begin(BERND, "order")) {
            work.add(order(new PartyId(annas)));
            refused(StatusCodes.ACCESS_DENIED, work.commit(null));
        }
        try (UnitOfWork work = store.begin(BERND, "order")) {
            work.add(order(new PartyId(bernd)));
            committed(work.commit(null));
        }
    }

    @Test
    void hiddenPartyIsNotNamedByWhatIsContainedButStaysWhereItIsNamed() throws Exception {
        Person own = (Person) store.records(ANNA).load(Literals.PARTY, bernd).orElseThrow();
        own.getRelationships().add(knows(annas));
        save(own);
        bernds = new AccessRule.OwnedBy(Set.of("bernd"));
        own = (Person) store.records(BERND).load(Literals.PARTY, bernd).orElseThrow();
        own.setNote("the relationship stays");
        own.getRelationships().getFirst().setRole("sister");
        try (UnitOfWork work = store.begin(BERND, "note")) {
            work.save(own);
            committed(work.commit(null));
        }
        FieldValue field = ClienteleFactory.eINSTANCE.createFieldValue();
        field.setParty(new PartyId(annas));
        Interaction call = ClienteleFactory.eINSTANCE.createInteraction();
        Participant participant = ClienteleFactory.eINSTANCE.createParticipant();
        participant.setParty(new PartyId(annas));
        call.setCustomer(new PartyId(bernd));
        call.getParticipants().add(participant);
        Person added = person("New", "C9", "bernd");
        added.getFields().add(field);
        for (Aggregate hanging : List.of(added, call)) {
            try (UnitOfWork work = store.begin(BERND, "hang")) {
                work.add(hanging);
                refused(StatusCodes.ACCESS_DENIED, work.commit(null));
            }
        }
        own.getRelationships().add(knows(annas));
        try (UnitOfWork work = store.begin(BERND, "link")) {
            work.save(own);
            refused(StatusCodes.ACCESS_DENIED, work.commit(null));
        }
        own.getRelationships().getLast().setTarget(new PartyId(bernd));
        try (UnitOfWork work = store.begin(BERND, "link")) {
            work.save(own);
            committed(work.commit(null));
        }
        own.getRelationships().getLast().setTarget(new PartyId(annas));
        try (UnitOfWork work = store.begin(BERND, "turn")) {
            work.save(own);
            refused(StatusCodes.ACCESS_DENIED, work.commit(null));
        }
    }

    private static Relationship knows(long party) {
        Relationship relationship = ClienteleFactory.eINSTANCE.createRelationship();
        relationship.setTarget(new PartyId(party));
        return relationship;
    }
}
