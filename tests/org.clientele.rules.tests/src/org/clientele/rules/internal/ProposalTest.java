package org.clientele.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.Proposal;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.AddEvents;
import org.clientele.core.rules.ProposedChange.SetValue;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.Condition;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.ProposedFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What would make a rule hold, and that it does when it comes true. */
class ProposalTest {

    private final RuleServiceImpl rules = new RuleServiceImpl(RandomTrees.types());
    private SmallShop shop;
    private FactSnapshot facts;

    @BeforeEach
    void load() throws Exception {
        shop = new SmallShop(new Random(11), 60);
        facts = shop.facts();
    }

    @AfterEach
    void close() {
        rules.close();
        shop.close();
    }

    @Test
    void ordersThatAreMissingAreCounted() throws Exception {
        int row = customer(1, "Japan");
        Proposal proposal = rules.propose(Conditions.compare("orders.count", ">=", 3), facts, row).orElseThrow();
        AddEvents more = (AddEvents) proposal.changes().getFirst();
        assertEquals(2, more.count());
        assertEquals("orders", more.stream());
        assertTrue(proposal.text().contains("2"), proposal.text());
    }

    @Test
    void conditionThatHoldsNeedsNothing() throws Exception {
        assertTrue(rules.propose(Conditions.compare("orders.count", ">=", 0), facts, 0).isEmpty());
    }

    @Test
    void ofAlternativesTheOneWithTheFewestChangesIsTaken() throws Exception {
        int row = customer(1, "Japan");
        Condition far = Conditions.all(Conditions.compare("country", "=", "France"),
                Conditions.compare("orders.count", ">=", 2));
        Condition near = Conditions.compare("country", "=", "Germany");
        assertEquals(List.of("Germany"), values(Conditions.any(far, near), row));
        assertEquals(List.of("Germany"), values(Conditions.any(near, far), row));
    }

    @Test
    void ofSeveralTheNearestAreTaken() throws Exception {
        int row = customer(1, "Japan");
        Condition tree = Conditions.atLeast(2, Conditions.compare("orders.count", ">=", 4),
                Conditions.compare("orders.count", ">=", 2), Conditions.compare("country", "=", "Japan"));
        AddEvents more = (AddEvents) rules.propose(tree, facts, row).orElseThrow().changes().getFirst();
        assertEquals(1, more.count());
    }

    @Test
    void ofSeveralThoseThatOneChangeMeetsAreTaken() throws Exception {
        int row = customer(1, "Japan");
        Condition tree = Conditions.atLeast(2, Conditions.compare("country", "=", "France"),
                Conditions.compare("orders.count", ">=", 3), Conditions.compare("orders.gross", ">=", 100_000),
                Conditions.compare("name", "=", "Nobody"));
        Proposal proposal = rules.propose(tree, facts, row).orElseThrow();
        assertEquals(1, proposal.changes().size(), proposal.text());
        assertEquals(2, ((AddEvents) proposal.changes().getFirst()).count());
    }

    @Test
    void changesOfOneFactAreJoined() throws Exception {
        int row = customer(1, "Japan");
        long gross = facts.column("orders.gross").orElseThrow().number(row);
        Condition tree = Conditions.all(Conditions.compare("orders.count", ">=", 3),
                Conditions.compare("orders.gross", ">=", 100_000));
        Proposal proposal = rules.propose(tree, facts, row).orElseThrow();
        assertEquals(1, proposal.changes().size());
        AddEvents more = (AddEvents) proposal.changes().getFirst();
        long missing = 1_000_000_000L - gross;
        assertEquals(2, more.count(), "as many as the count asks for");
        assertTrue(2 * more.value() >= missing && 2 * more.value() < missing + 400, "worth together what is missing");
        assertTrue(more.text().startsWith("2 more orders of "), more.text());
    }

    @Test
    void changesThatContradictEachOtherAreNotProposed() throws Exception {
        int row = customer(1, "Japan");
        assertTrue(rules.propose(Conditions.all(Conditions.compare("country", "=", "France"),
                Conditions.compare("country", "=", "Germany")), facts, row).isEmpty());
        assertTrue(rules.propose(Conditions.all(Conditions.compare("orders.count", ">=", 3),
                Conditions.compare("orders.count", "<=", 2)), facts, row).isEmpty());
    }

    @Test
    void valueThatBothWantIsFound() throws Exception {
        int row = customer(1, "Japan");
        assertEquals(List.of("Germany"), values(Conditions.all(
                Conditions.compare("country", "in", List.of("France", "Germany")),
                Conditions.compare("country", "in", List.of("Germany"))), row));
    }

    @Test
    void negationCannotBeChangedAndSaysSo() throws Exception {
        int row = customer(1, "Japan");
        Condition tree = Conditions.all(Conditions.not(Conditions.compare("country", "=", "Japan")),
                Conditions.compare("orders.count", ">=", 1));
        assertTrue(rules.propose(tree, facts, row).isEmpty());
        ProofNode proof = rules.explain(tree, facts, row);
        assertEquals(Messages.cannot_change, proof.children().getFirst().hint());
        assertEquals(null, proof.children().getFirst().children().getFirst().hint());
        assertEquals(null, proof.children().get(1).hint());
    }

    @Test
    void unmetLeafHintsAtItsChange() throws Exception {
        int row = customer(1, "Japan");
        ProofNode proof = rules.explain(Conditions.compare("orders.count", ">=", 3), facts, row);
        assertFalse(proof.holds());
        assertTrue(proof.hint().contains("2"), proof.hint());
        assertEquals(Messages.cannot_change,
                rules.explain(Conditions.compare("orders.count", "<", 1), facts, row).hint());
    }

    @Test
    void factOfOrdersIsAsOldAsTheLatestOrder() throws Exception {
        int row = customer(2, "Japan");
        UsedFact fact = rules.explain(Conditions.compare("orders.count", ">=", 3), facts, row).facts().getFirst();
        assertEquals("orders.count", fact.column());
        assertEquals(facts.column("orders.last").orElseThrow().number(row), fact.since().toEpochDay());
        assertTrue(fact.source().contains("2"), fact.source());
    }

    @Test
    void copyChangesNobodyElse() throws Exception {
        int row = customer(1, "Japan");
        FactSnapshot copy = ProposedFacts.apply(facts, row,
                List.of(new SetValue("country", "Atlantis", ""), new AddEvents("orders", 2, 50_000, List.of(), null, "")));
        assertEquals(RoaringBitmap.bitmapOf(row),
                rules.evaluate(Conditions.compare("country", "=", "Atlantis"), copy));
        for (String id : List.of("orders.count", "orders.gross", "orders.net", "orders.average", "orders.first",
                "orders.last", "country")) {
            for (int other = 0; other < facts.rows(); other++) {
                if (other != row) {
                    assertEquals(facts.column(id).orElseThrow().number(other),
                            copy.column(id).orElseThrow().number(other));
                }
            }
        }
        assertEquals(facts.orders().count() + 2, copy.orders().count());
        assertEquals(3, copy.column("orders.count").orElseThrow().number(row));
        assertEquals(facts.column("orders.gross").orElseThrow().number(row) + 100_000,
                copy.column("orders.gross").orElseThrow().number(row));
        assertEquals(facts.today().toEpochDay(), copy.column("orders.last").orElseThrow().number(row));
    }

    @Test
    void proposalMadeTrueMakesTheRuleHold() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 4_000; i++) {
            Condition tree = RandomTrees.tree(random, 3);
            int row = random.nextInt(facts.rows());
            Optional<Proposal> proposal = rules.propose(tree, facts, row);
            boolean holds = rules.explain(tree, facts, row).holds();
            if (holds) {
                assertTrue(proposal.isEmpty(), () -> "seed " + seed);
            } else if (proposal.isPresent()) {
                found++;
                List<ProposedChange> changes = proposal.get().changes();
                assertFalse(proposal.get().text().isBlank(), () -> "seed " + seed);
                FactSnapshot copy = ProposedFacts.apply(facts, row, changes);
                assertTrue(rules.explain(tree, copy, row).holds(), () -> "seed " + seed + " " + changes);
                for (int k = 0; k < changes.size() && changes.size() > 1; k++) {
                    List<ProposedChange> fewer = new ArrayList<>(changes);
                    fewer.remove(k);
                    assertFalse(rules.explain(tree, ProposedFacts.apply(facts, row, fewer), row).holds(),
                            () -> "seed " + seed + " could do with less than " + changes);
                }
            }
        }
        assertTrue(found > 400, "only " + found + " proposals, seed " + seed);
    }

    /** Each type keeps its word: what it proposes comes true today, and on the last day that it names. */
    @Test
    void changeOfOneConditionComesTrueTodayAndOnItsLastDay() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int days = 0;
        for (int i = 0; i < 6_000; i++) {
            TypedCondition leaf = (TypedCondition) RandomTrees.leaf(random);
            int row = random.nextInt(facts.rows());
            ConditionType type = rules.type(leaf.getTypeId()).orElseThrow();
            Optional<ProposedChange> change = type.propose(leaf, facts, row);
            if (change.isEmpty() || rules.explain(leaf, facts, row).holds()) {
                continue;
            }
            assertTrue(rules.explain(leaf, ProposedFacts.apply(facts, row, List.of(change.get())), row).holds(),
                    () -> "seed " + seed + ": " + change.get() + " for " + describe(leaf));
            if (rules.propose(leaf, facts, row).orElseThrow().changes().getFirst() instanceof AddEvents more
                    && more.until() != null) {
                days++;
                assertFalse(more.until().isBefore(facts.today()));
                FactSnapshot then = ProposedFacts.apply(facts.asOf(more.until()), row, List.of(more));
                assertTrue(rules.explain(leaf, then, row).holds(),
                        () -> "seed " + seed + ", last day: " + more + " for " + describe(leaf));
            }
        }
        assertTrue(days > 20, "only " + days + " with a last day, seed " + seed);
    }

    private static String describe(TypedCondition leaf) {
        return leaf.getTypeId() + leaf.getOperands().stream().map(o -> o.getName() + "=" + o.getText()).toList();
    }

    private List<Object> values(Condition tree, int row) throws Exception {
        return rules.propose(tree, facts, row).orElseThrow().changes().stream()
                .map(change -> ((SetValue) change).value()).toList();
    }

    private int customer(int orders, String country) throws Exception {
        return rules.evaluate(Conditions.all(Conditions.compare("orders.count", "=", orders),
                Conditions.compare("country", "=", country)), facts).first();
    }
}
