package org.clientele.customers.internal.relationships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactService;
import org.clientele.core.relationships.Acquaintance;
import org.clientele.core.relationships.Hierarchy;
import org.clientele.core.relationships.HierarchyNode;
import org.clientele.core.relationships.Neighbourhood;
import org.clientele.core.relationships.NeighbourhoodQuery;
import org.clientele.core.relationships.PartyRef;
import org.clientele.core.relationships.Tie;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.CustomerKind;
import org.clientele.model.OrderKind;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TieStrength;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A group of five organisations and the people around it, on a real store. Holding controls 60 % of Trading, of which Shop
 * is a part, and 40 % of Mill; Works is a part of Holding.
 */
class RelationshipServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private static Path folder;

    private static Store store;
    private static FactServiceImpl facts;
    private static RelationshipServiceImpl service;
    private static Organisation holding;
    private static Organisation trading;
    private static Organisation mill;
    private static Organisation works;
    private static Organisation shop;
    private static Party buyer;
    private static Party colleague;

    @BeforeAll
    static void group() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        facts = new FactServiceImpl(Clock.systemUTC(), List.of());
        service = new RelationshipServiceImpl(facts);
        trading = organisation("Trading", "T");
        mill = organisation("Mill", "M");
        holding = organisation("Holding", "H");
        Shop.add(store, trading, mill);
        relate(holding, trading, RelationshipKind.CONTROLS, TieStrength.STRONG).setShare(new BigDecimal("60"));
        relate(holding, mill, RelationshipKind.CONTROLS, TieStrength.WEAK).setShare(new BigDecimal("40"));
        Shop.add(store, holding);
        works = organisation("Works", "W");
        relate(works, holding, RelationshipKind.PART_OF, TieStrength.STRONG);
        shop = organisation("Shop", null);
        relate(shop, trading, RelationshipKind.PART_OF, TieStrength.UNKNOWN);
        Relationship former = relate(shop, mill, RelationshipKind.PART_OF, TieStrength.UNKNOWN);
        former.setValidTo(LocalDate.of(2020, 12, 31));
        Shop.add(store, works, shop);
        buyer = Shop.customer("P-1", "Buyer", "bob", null);
        relate(buyer, shop, RelationshipKind.WORKS_FOR, TieStrength.WEAK).setRole("head of purchasing");
        Shop.add(store, buyer);
        colleague = Shop.customer("P-2", "Colleague", null, null);
        colleague.setExternal(false);
        relate(colleague, buyer, RelationshipKind.KNOWS, TieStrength.STRONG);
        Shop.add(store, colleague);
        order(holding, OrderKind.SALE, "100.10");
        order(trading, OrderKind.SALE, "20");
        order(trading, OrderKind.SALE, "30.05");
        order(trading, OrderKind.RETURN, "-5");
        order(works, OrderKind.SALE, "7");
        order(mill, OrderKind.SALE, "1000");
    }

    @AfterAll
    static void close() {
        if (store != null) {
            facts.forget(store);
            store.close();
        }
    }

    /** By hand: Trading 20 + 30.05 - 5 = 45.05; Holding 100.10 + 45.05 + 7 = 152.15; 1 + 2 + 1 = 4 orders. */
    @Test
    void figuresRollUpFromTheLeavesToTheRoot() throws Exception {
        Hierarchy hierarchy = service.hierarchy(store, ANN, shop.getId(), TODAY, 100, null);
        HierarchyNode root = hierarchy.root();
        assertEquals("Holding", root.party().name());
        assertEquals(List.of("Trading", "Works"), names(root));
        assertEquals(0, new BigDecimal("100.10").compareTo(root.own().revenue()));
        assertEquals(0, new BigDecimal("152.15").compareTo(root.total().revenue()));
        assertEquals(4, root.total().orders());
        assertEquals(3, root.total().customers());
        HierarchyNode below = root.children().getFirst();
        assertEquals(0, new BigDecimal("45.05").compareTo(below.total().revenue()));
        assertEquals(List.of("Shop"), names(below));
        assertEquals(HierarchyNode.Figures.NONE, below.children().getFirst().own());
        assertTrue(hierarchy.complete());
        assertFalse(hierarchy.hiddenAbove());
    }

    @Test
    void hierarchyIsThatOfTheDay() throws Exception {
        LocalDate then = LocalDate.of(2020, 6, 1);
        Hierarchy old = service.hierarchy(store, ANN, mill.getId(), then, 100, null);
        // the shop is a part of both then: it has one place, below the one that was entered first
        assertEquals(List.of(), names(old.root()));
        assertEquals("Mill", old.root().party().name());
        assertEquals(List.of(), names(service.hierarchy(store, ANN, mill.getId(), TODAY, 100, null).root()));
    }

    @Test
    void limitOfAHierarchyIsTold() throws Exception {
        Hierarchy cut = service.hierarchy(store, ANN, holding.getId(), TODAY, 2, null);
        assertFalse(cut.complete());
        assertEquals(1, cut.root().children().size());
    }

    @Test
    void tiesComeFromBothEnds() throws Exception {
        Party stored = (Party) store.records(ANN).load(Literals.PARTY, buyer.getId()).orElseThrow();
        List<Tie> outbound = service.outbound(store, ANN, stored);
        assertEquals(List.of("Shop"), outbound.stream().map(t -> t.to().name()).toList());
        assertEquals("head of purchasing", outbound.getFirst().role());
        List<Tie> inbound = service.inbound(store, ANN, trading.getId(), 100);
        assertEquals(List.of("Shop", "Holding"), inbound.stream().map(t -> t.from().name()).toList());
        assertEquals(PartyRef.Type.ORGANISATION, inbound.getFirst().from().type());
    }

    @Test
    void surroundingsEndAtTheDepthAndBeginWithStrongTies() throws Exception {
        Neighbourhood one = service.neighbourhood(store, ANN, holding.getId(), NeighbourhoodQuery.on(TODAY, 1, 100),
                null);
        assertEquals(List.of("Holding", "Works", "Trading", "Mill"),
                one.nodes().stream().map(n -> n.party().name()).toList());
        assertEquals(3, one.ties().size());
        Neighbourhood cut = service.neighbourhood(store, ANN, holding.getId(), NeighbourhoodQuery.on(TODAY, 1, 3),
                null);
        assertEquals(List.of("Holding", "Works", "Trading"),
                cut.nodes().stream().map(n -> n.party().name()).toList());
        assertFalse(cut.complete());
        Neighbourhood three = service.neighbourhood(store, ANN, holding.getId(),
                NeighbourhoodQuery.on(TODAY, 3, 100), null);
        assertTrue(three.nodes().stream().anyMatch(n -> n.party().name().equals("Buyer") && n.distance() == 3));
        assertFalse(three.nodes().stream().anyMatch(n -> n.party().name().equals("Colleague")));
    }

    /** Q06: who knows whom, with the weakest tie of each way. */
    @Test
    void waysLeadFromTheStaffToAParty() throws Exception {
        List<Acquaintance> ways = service.whoKnows(store, ANN, shop.getId(), TODAY, 10, null);
        Acquaintance overOwner = ways.stream().filter(w -> w.account().equals("bob")).findFirst().orElseThrow();
        assertEquals(1, overOwner.path().size());
        assertEquals(TieStrength.WEAK, overOwner.weakest());
        Acquaintance overColleague = ways.stream().filter(w -> w.staff().isPresent()).findFirst().orElseThrow();
        assertEquals("Colleague", overColleague.staff().map(PartyRef::name).orElse(""));
        assertEquals(List.of("Colleague", "Buyer"),
                overColleague.path().stream().map(t -> t.from().name()).toList());
        assertEquals(1, ways.getFirst().path().size());
    }

    @Test
    void hiddenPartyHasNeitherNameNorIdNorAnythingBehindIt() throws Exception {
        Store half = HiddenRecords.hiding(store, trading.getId());
        Neighbourhood seen = service.neighbourhood(half, ANN, holding.getId(), NeighbourhoodQuery.on(TODAY, 3, 100),
                null);
        PartyRef hidden = seen.nodes().stream().map(n -> n.party()).filter(p -> !p.isVisible()).findFirst()
                .orElseThrow();
        assertEquals(Optional.of(""), Optional.of(hidden.name()));
        assertTrue(hidden.id() < 0);
        assertFalse(seen.nodes().stream().anyMatch(n -> n.party().name().equals("Shop")));
        Hierarchy cut = new RelationshipServiceImpl(sameFacts()).hierarchy(half, ANN, shop.getId(), TODAY, 100, null);
        assertEquals("Shop", cut.root().party().name());
        assertTrue(cut.hiddenAbove());
    }

    private static FactService sameFacts() {
        FactBase base = facts.of(store);
        return any -> base;
    }

    private static List<String> names(HierarchyNode node) {
        return node.children().stream().map(c -> c.party().name()).toList();
    }

    private static Organisation organisation(String name, String number) {
        Organisation organisation = ClienteleFactory.eINSTANCE.createOrganisation();
        organisation.setDisplayName(name);
        if (number != null) {
            Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
            customer.setNumber(number);
            customer.setKind(CustomerKind.BUSINESS);
            organisation.setCustomer(customer);
        }
        return organisation;
    }

    private static Relationship relate(Party from, Party to, RelationshipKind kind, TieStrength strength) {
        Relationship relationship = ClienteleFactory.eINSTANCE.createRelationship();
        relationship.setKind(kind);
        relationship.setTarget(new PartyId(to.getId()));
        relationship.setStrength(strength);
        from.getRelationships().add(relationship);
        return relationship;
    }

    private static void order(Party party, OrderKind kind, String amount) throws Exception {
        Shop.add(store, Shop.order(party, LocalDateTime.of(2026, 1, 1, 9, 0), kind, amount));
    }
}
