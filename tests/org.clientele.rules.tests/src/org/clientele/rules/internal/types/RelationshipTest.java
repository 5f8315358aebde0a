package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Party;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TypedCondition;
import org.clientele.model.value.PartyId;
import org.clientele.rules.Conditions;
import org.clientele.rules.ProposedFacts;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Relationships: contacts in a role, parts of a group, and the days on which they hold. */
class RelationshipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final RelationshipCondition type = new RelationshipCondition();
    private final TestFacts store = new TestFacts();
    private Party group;
    private Party factory;
    private Party shop;
    private Party chen;

    @BeforeEach
    void fill() throws Exception {
        group = store.customer("G", "Group", "China");
        factory = store.customer("F", "Factory", "China");
        shop = store.customer("S", "Shop", "China");
        chen = store.customer("P", "Chen", null);
        link(factory, RelationshipKind.PART_OF, group, null, null, null);
        link(shop, RelationshipKind.PART_OF, group, null, null, LocalDate.of(2026, 6, 29));
        link(chen, RelationshipKind.WORKS_FOR, factory, "Head of Purchasing", LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 7, 31));
        link(chen, RelationshipKind.WORKS_FOR, shop, "采购主管", LocalDate.of(2026, 8, 1), null);
        link(chen, RelationshipKind.KNOWS, group, null, null, null);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void directionRoleAndDaysTellWhichCount() throws Exception {
        FactSnapshot facts = store.on(TODAY);
        assertEquals(Set.of("F"), who(Conditions.relationship(RelationshipKind.PART_OF, true, null, 0), facts));
        assertEquals(Set.of("G"), who(Conditions.relationship(RelationshipKind.PART_OF, false, null, 0), facts));
        assertEquals(Set.of("F"), who(Conditions.relationship(RelationshipKind.PART_OF, true, null, group.getId()), facts));
        assertEquals(Set.of(), who(Conditions.relationship(RelationshipKind.PART_OF, true, null, shop.getId()), facts));
        assertEquals(Set.of("F"), who(Conditions.relationship(RelationshipKind.WORKS_FOR, false, "PURCHAS", 0), facts));
        assertEquals(Set.of(), who(Conditions.relationship(RelationshipKind.WORKS_FOR, false, "sales", 0), facts));
        assertEquals(Set.of("G", "P"), who(Conditions.relationship(RelationshipKind.KNOWS, true, null, 0), facts));
        FactSnapshot later = store.on(LocalDate.of(2026, 8, 1));
        assertEquals(Set.of("S"), who(Conditions.relationship(RelationshipKind.WORKS_FOR, false, "采购", 0), later));
    }

    @Test
    void relationshipsBeginAndEndOnTheirDays() throws Exception {
        FactSnapshot facts = store.on(TODAY);
        TypedCondition buyer = Conditions.relationship(RelationshipKind.WORKS_FOR, false, null, 0);
        assertEquals(LocalDate.of(2026, 8, 1), type.nextChange(buyer, facts, facts.rowOf(factory.getId())));
        assertEquals(LocalDate.of(2026, 8, 1), type.nextChange(buyer, facts, facts.rowOf(shop.getId())));
        assertNull(type.nextChange(buyer, facts, facts.rowOf(group.getId())));
        // from one employer to the next without a gap: Chen works for somebody from 2026 on for ever
        assertNull(type.nextChange(Conditions.relationship(RelationshipKind.WORKS_FOR, true, null, 0), facts,
                facts.rowOf(chen.getId())));
        for (Party party : List.of(factory, shop)) {
            int row = facts.rowOf(party.getId());
            boolean now = type.evaluate(buyer, facts, RoaringBitmap.bitmapOf(row)).contains(row);
            for (LocalDate day = TODAY; day.isBefore(LocalDate.of(2026, 8, 3)); day = day.plusDays(1)) {
                boolean then = type.evaluate(buyer, store.on(day), RoaringBitmap.bitmapOf(row)).contains(row);
                assertEquals(day.isBefore(LocalDate.of(2026, 8, 1)) == now, then, party.getId() + " on " + day);
            }
        }
    }

    @Test
    void missingContactIsProposedAndComesTrue() throws Exception {
        FactSnapshot facts = store.on(TODAY);
        int row = facts.rowOf(shop.getId());
        TypedCondition buyer = Conditions.relationship(RelationshipKind.WORKS_FOR, false, "buyer", 0);
        ProposedChange change = type.propose(buyer, facts, row).orElseThrow();
        FactSnapshot copy = ProposedFacts.apply(facts, row, List.of(change));
        assertTrue(type.evaluate(buyer, copy, RoaringBitmap.bitmapOf(row)).contains(row));
        assertTrue(change.text().contains("buyer"), change.text());
    }

    private Set<String> who(TypedCondition condition, FactSnapshot facts) throws Exception {
        facts.visible().forEach((int row) -> {
            try {
                assertEquals(type.evaluate(condition, facts, facts.visible()).contains(row),
                        type.explain(condition, facts, row).holds());
            } catch (ClienteleException e) {
                throw new AssertionError(e);
            }
        });
        return TestFacts.who(type, condition, facts);
    }

    private void link(Party from, RelationshipKind kind, Party to, String role, LocalDate first, LocalDate last) {
        Relationship link = ClienteleFactory.eINSTANCE.createRelationship();
        link.setKind(kind);
        link.setTarget(new PartyId(to.getId()));
        link.setRole(role);
        link.setValidFrom(first);
        link.setValidTo(last);
        from.getRelationships().add(link);
        Shop.save(store.store(), from);
    }
}
