package org.clientele.customers.internal.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.clientele.core.Actor;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.Records;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Identifier;
import org.clientele.model.Party;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;

/** What is refused of a batch when it is completed; the batch is what lies in a store in memory. */
class BatchChecksTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    private final MemoryStore store = new MemoryStore();
    private final List<Party> parties = new ArrayList<>();

    @Test
    void batchWithoutRelationshipsIsAccepted() throws Exception {
        party("A");
        party("B");
        assertEquals(List.of(), relationships(new AccessRule.Everything()));
    }

    @Test
    void cycleWithinABatchIsNamed() throws Exception {
        Party a = party("A");
        Party b = party("B");
        Party c = party("C");
        relate(a, b, RelationshipKind.PART_OF, null);
        relate(c, b, RelationshipKind.CONTROLS, "10");
        relate(c, a, RelationshipKind.PART_OF, null);
        List<String> problems = relationships(new AccessRule.Everything());
        assertEquals(3, problems.size());
        assertTrue(problems.getFirst().contains("A \u2192 B \u2192 C \u2192 A"), problems.getFirst());
    }

    @Test
    void relationshipsThatFollowEachOtherInTimeMakeNoCycle() throws Exception {
        Party a = party("A");
        Party b = party("B");
        relate(a, b, RelationshipKind.PART_OF, null).setValidTo(LocalDate.of(2020, 12, 31));
        relate(b, a, RelationshipKind.PART_OF, null).setValidFrom(LocalDate.of(2021, 1, 1));
        assertEquals(List.of(), relationships(new AccessRule.Everything()));
    }

    @Test
    void sharesOfOneDayAboveAHundredAreRefusedNamingTheControllers() throws Exception {
        Party a = party("A");
        Party b = party("B");
        Party c = party("C");
        relate(a, c, RelationshipKind.CONTROLS, "60");
        Relationship other = relate(b, c, RelationshipKind.CONTROLS, "40.01");
        other.setValidFrom(LocalDate.of(2025, 7, 1));
        List<String> problems = relationships(new AccessRule.Everything());
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("100.01 percent on 2025-07-01: A 60%, B 40.01%"),
                problems.getFirst());
        other.setShare(new BigDecimal("40"));
        assertEquals(List.of(), relationships(new AccessRule.Everything()));
    }

    @Test
    void partiesThatTheActorDoesNotSeeAreNotNamed() throws Exception {
        Party a = party("A");
        Party b = party("B");
        Party c = party("C");
        relate(a, c, RelationshipKind.CONTROLS, "60");
        relate(b, c, RelationshipKind.CONTROLS, "50");
        Shop.add(store, b);
        String problem = relationships(new AccessRule.Except(Set.of(b.getId()))).getFirst();
        assertTrue(problem.contains("(not visible) 50%, A 60%"), problem);
        a.setCustomer(null);
        Shop.add(store, a);
        problem = relationships(new AccessRule.OwnedBy(Set.of("bob"))).getFirst();
        assertTrue(problem.contains("(not visible) 50%, A 60%"), problem);
    }

    @Test
    void targetThatIsNotThereIsRefused() throws Exception {
        Relationship nobody = relate(party("A"), party("B"), RelationshipKind.KNOWS, null);
        nobody.setTarget(new PartyId(4711));
        List<String> problems = relationships(new AccessRule.Everything());
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("4711"), problems.getFirst());
    }

    @Test
    void forbiddenValueInABatchIsRefusedWithItsPurpose() throws Exception {
        new DefinitionServiceImpl().ensureDefaults(store, ANN);
        Party a = party("A");
        Identifier card = ClienteleFactory.eINSTANCE.createIdentifier();
        card.setScheme("identity-card");
        card.setValue("110101199003070038");
        a.getIdentifiers().add(card);
        commit();
        List<String> problems = new ArrayList<>();
        new ForbiddenValueCheck().check(batch(new AccessRule.Everything()),
                (ref, path, message) -> problems.add(path + ": " + message));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().startsWith("identifiers.identity-card: "), problems.getFirst());
        assertTrue(problems.getFirst().contains("not needed for selling"), problems.getFirst());
    }

    private Party party(String name) throws Exception {
        Party party = Shop.customer(name, name, "ann", null);
        Shop.add(store, party);
        parties.add(party);
        return party;
    }

    private static Relationship relate(Party from, Party to, RelationshipKind kind, String share) {
        Relationship relationship = ClienteleFactory.eINSTANCE.createRelationship();
        relationship.setKind(kind);
        relationship.setTarget(new PartyId(to.getId()));
        relationship.setShare(share == null ? null : new BigDecimal(share));
        from.getRelationships().add(relationship);
        return relationship;
    }

    private void commit() {
        store.batch(parties);
    }

    private List<String> relationships(AccessRule rule) throws Exception {
        commit();
        List<String> problems = new ArrayList<>();
        new RelationshipCheck().check(batch(rule),
                (ref, path, message) -> problems.add(message));
        return problems;
    }

    private PendingCommit batch(AccessRule rule) {
        long first = parties.getFirst().getId();
        long last = parties.getLast().getId();
        return new PendingCommit() {
            @Override
            public UUID storeId() {
                return new UUID(0, 1);
            }


            @Override
            public Actor actor() {
                return ANN;
            }

            @Override
            public AccessRule accessRule() {
                return rule;
            }

            @Override
            public LocalDate validFrom() {
                return LocalDate.of(2026, 11, 22);
            }

            @Override
            public LocalDate today() {
                return validFrom();
            }

            @Override
            public List<PendingChange> changes() {
                return List.of();
            }

            @Override
            public List<TouchedRange> ranges() {
                return List.of(new TouchedRange(Literals.PARTY, first, last, false));
            }

            @Override
            public Records records() {
                return store.records(Actor.SYSTEM);
            }
        };
    }
}
