package org.clientele.lifecycle.internal.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.ContactService;
import org.clientele.core.retention.ContactStanding;
import org.clientele.core.retention.ContactStandings;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.activity.ActivityColumns;
import org.clientele.customers.internal.classification.ClassificationColumns;
import org.clientele.customers.internal.classification.ClassificationServiceImpl;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Aggregate;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Consent;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPolicy;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.ValueSource;
import org.clientele.model.value.PartyId;
import org.clientele.rules.internal.table.DecisionTableServiceImpl;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts against the limits of tiers [R12] and levels of relation [L08]; today is 30 June 2024. */
class EstrangementTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    @TempDir
    private Path folder;
    private final Locale before = Locale.getDefault();
    private Store store;
    private FactServiceImpl facts;
    private ContactServiceImpl service;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.US);
        store = TestStores.create(folder.resolve("store"));
        DefinitionServiceImpl definitions = new DefinitionServiceImpl();
        DecisionTableServiceImpl tables = new DecisionTableServiceImpl();
        facts = new FactServiceImpl(new TestClock(Instant.parse("2024-06-30T10:00:00Z")), List.of(
                new ContactColumns(), new ActivityColumns(),
                new ClassificationColumns(definitions, tables, new PartyColumns())));
        service = new ContactServiceImpl(facts, new ClassificationServiceImpl(definitions, tables, facts));
        Shop.add(store, new ShippedLevels().definitions().toArray(Aggregate[]::new));
    }

    @AfterEach
    void close() {
        facts.close();
        store.close();
        Locale.setDefault(before);
    }

    /** The only customer brings all revenue, of fewer than 100: a partner, to be contacted every 30 days. */
    @Test
    void limitFollowsTheRecommendedLevel() throws Exception {
        Party party = customer("A");
        sale(party, "2024-06-01");
        contact(party, "2024-05-30", InteractionKind.VISIT, InteractionDirection.OUTBOUND);
        ContactStanding standing = standing(party);
        assertEquals("partner", standing.recommended());
        assertEquals("partner", standing.level());
        assertTrue(standing.recommendation().isPresent());
        assertEquals(30, standing.limit());
        assertEquals(31, standing.days());
        assertTrue(standing.overdue());
        assertEquals(TODAY.minusDays(1), standing.due());
        assertTrue(standing.text().contains("31") && standing.text().contains("Estranged"), standing.text());
    }

    @Test
    void anEnteredLevelCountsBeforeTheRecommendedOne() throws Exception {
        Party party = customer("A");
        sale(party, "2024-06-01");
        contact(party, "2024-05-30", InteractionKind.CALL, InteractionDirection.INBOUND);
        Party loaded = (Party) store.records(ANN).load(Literals.PARTY, party.getId()).orElseThrow();
        Classification value = ClienteleFactory.eINSTANCE.createClassification();
        value.setScheme(ContactService.LEVEL);
        value.setValue("proactive");
        value.setSource(ValueSource.ENTERED);
        loaded.getCustomer().getClassifications().add(value);
        try (var work = store.begin(ANN, "level")) {
            work.save(loaded);
            assertTrue(work.commit(null).isCommitted());
        }
        ContactStanding standing = standing(party);
        assertEquals("proactive", standing.level());
        assertEquals("partner", standing.recommended());
        assertEquals(90, standing.limit());
        assertFalse(standing.overdue());
        assertEquals(LocalDate.of(2024, 5, 30), standing.lastInbound());
        assertEquals(LocalDate.of(2024, 8, 28), standing.due());
    }

    @Test
    void aNoteIsNoContactAndWithoutOneTimeRunsFromTheBeginning() throws Exception {
        Party party = customer("A");
        sale(party, "2024-06-01");
        contact(party, "2024-06-29", InteractionKind.NOTE, InteractionDirection.NOT_STATED);
        ContactStanding standing = standing(party);
        assertNull(standing.lastContact());
        assertEquals(1_583, standing.days(), "a customer since 29 February 2020");
        assertTrue(standing.overdue());
        ContactStandings all = service.standings(store, ANN);
        int row = all.facts().rowOf(party.getId());
        assertFalse(all.contacted(row));
        assertTrue(all.overdue().contains(row));
    }

    @Test
    void columnsFollowNewContactsAndMemory() throws Exception {
        Party party = customer("A");
        sale(party, "2024-06-01");
        contact(party, "2024-05-01", InteractionKind.MAIL, InteractionDirection.OUTBOUND);
        assertEquals(60, number(Contacts.DAYS, party));
        assertEquals(30, number(Contacts.OVERDUE, party));
        assertEquals(FactColumn.MISSING, number(Contacts.INBOUND, party));
        contact(party, "2024-06-20", InteractionKind.CALL, InteractionDirection.INBOUND);
        assertEquals(10, number(Contacts.DAYS, party));
        assertEquals(FactColumn.MISSING, number(Contacts.OVERDUE, party));
        assertEquals(LocalDate.of(2024, 6, 20).toEpochDay(), number(Contacts.INBOUND, party));
        FactSnapshot past = snapshot().asOf(LocalDate.of(2024, 6, 10));
        assertEquals(40, past.column(Contacts.DAYS).orElseThrow().number(past.rowOf(party.getId())));
        assertEquals(FactColumn.MISSING,
                past.column(Contacts.INBOUND).orElseThrow().number(past.rowOf(party.getId())));
    }

    @Test
    void onlyValidContactPointsThatMayBeUsedCount() throws Exception {
        Party party = customer("A");
        assertEquals(FactColumn.MISSING, number(Contacts.POINTS, party));
        point(party, null, Consent.GIVEN);
        point(party, LocalDate.of(2024, 6, 29), Consent.UNKNOWN);
        point(party, null, Consent.WITHDRAWN);
        assertEquals(1, number(Contacts.POINTS, party));
    }

    @Test
    void changedLimitsCountAtOnceAndWrongOnesAreRefused() throws Exception {
        Party party = customer("A");
        sale(party, "2024-06-01");
        contact(party, "2024-05-30", InteractionKind.CALL, InteractionDirection.INBOUND);
        assertTrue(standing(party).overdue());
        ContactPolicy policy = service.policies(store, ANN).getFirst();
        policy.getLimits().getLast().setDays(31);
        assertTrue(service.save(store, ANN, policy).isCommitted());
        assertFalse(standing(party).overdue());
        assertEquals(31, number(Contacts.LIMIT, party));
        policy.getLimits().getLast().setDays(-1);
        assertFalse(service.save(store, ANN, policy).isCommitted());
        policy.getLimits().getLast().setDays(1);
        policy.getLimits().getLast().setValue("nobody");
        assertTrue(service.check(store, policy).getFirst().contains("nobody"));
    }

    @Test
    void aStoreWithoutOrdersOrContactsHasStandings() throws Exception {
        Party party = customer("A");
        ContactStanding standing = standing(party);
        assertEquals("responsible", standing.recommended(), "no revenue, few customers");
        assertEquals(180, standing.limit());
        assertTrue(service.standings(store, ANN).overdue().getCardinality() == 1);
    }

    private ContactStanding standing(Party party) throws Exception {
        snapshot();
        return service.standing(store, ANN, party.getId()).orElseThrow();
    }

    private long number(String column, Party party) throws Exception {
        return snapshot().column(column).orElseThrow().number(snapshot().rowOf(party.getId()));
    }

    private FactSnapshot snapshot() throws Exception {
        return facts.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private Party customer(String number) throws Exception {
        Party party = Shop.customer(number, "Customer " + number, "ann", null);
        Shop.add(store, party);
        snapshot();
        return party;
    }

    private void sale(Party party, String day) throws Exception {
        Shop.add(store, Shop.order(party, LocalDateTime.parse(day + "T09:00"), OrderKind.SALE, "100"));
        snapshot();
    }

    private void point(Party party, LocalDate until, Consent consent) throws Exception {
        Party loaded = (Party) store.records(ANN).load(Literals.PARTY, party.getId()).orElseThrow();
        ContactPoint point = ClienteleFactory.eINSTANCE.createContactPoint();
        point.setValue("0123456789");
        point.setValidTo(until);
        point.setConsent(consent);
        loaded.getContactPoints().add(point);
        try (var work = store.begin(ANN, "point")) {
            work.save(loaded);
            assertTrue(work.commit(null).isCommitted());
        }
    }

    private void contact(Party party, String day, InteractionKind kind, InteractionDirection direction)
            throws Exception {
        Interaction contact = ClienteleFactory.eINSTANCE.createInteraction();
        contact.setCustomer(new PartyId(party.getId()));
        contact.setKind(kind);
        contact.setDirection(direction);
        contact.setAt(LocalDateTime.parse(day + "T10:00"));
        contact.setSubject("About " + day);
        Shop.add(store, contact);
        snapshot();
    }
}
