package org.clientele.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.NodeFigures;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleCost;
import org.clientele.core.rules.RuleProblem;
import org.clientele.core.rules.RuleRun;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Runs with figures for each node, trees at their limits, what is remembered, budgets and cancelling. */
class EvaluationTest {

    private final RuleServiceImpl rules = new RuleServiceImpl(RandomTrees.types());
    private SmallShop shop;
    private FactSnapshot facts;

    @BeforeEach
    void load() throws Exception {
        shop = new SmallShop(new Random(7), 200);
        facts = shop.facts();
    }

    @AfterEach
    void close() {
        rules.close();
        shop.close();
    }

    @Test
    void nodeIsCountedOverAllCustomersWhateverStandsAroundIt() throws Exception {
        Condition french = Conditions.compare("country", "=", "France");
        Condition buyers = Conditions.compare("orders.count", ">=", 2);
        Condition notFrench = Conditions.not(french);
        Condition tree = Conditions.all(buyers, notFrench);
        RuleRun run = rules.run(tree, facts, RuleBudget.DEFAULT, null);
        long frenchCount = count(row -> "France".equals(column("country").text(row)));
        long buyerCount = count(row -> column("orders.count").number(row) >= 2);
        assertEquals(frenchCount, run.figures(french).count());
        assertEquals(buyerCount, run.figures(buyers).count());
        assertEquals(200 - frenchCount, run.figures(notFrench).count());
        assertEquals(rules.evaluate(tree, facts), run.result());
        assertEquals(run.result().getLongCardinality(), run.figures(tree).count());
        assertEquals(rules.evaluate(notFrench, facts), run.result(notFrench));
        assertTrue(run.figures(tree).status().isOK());
    }

    @Test
    void atLeastCountsItsChildren() throws Exception {
        for (int wanted = 1; wanted <= 3; wanted++) {
            int number = wanted;
            CompositeCondition tree = Conditions.atLeast(wanted, Conditions.compare("country", "=", "France"),
                    Conditions.compare("orders.count", ">=", 2), Conditions.compare("owner", "=", "ann"));
            RoaringBitmap expected = new RoaringBitmap();
            facts.visible().forEach((int row) -> {
                int met = ("France".equals(column("country").text(row)) ? 1 : 0)
                        + (column("orders.count").number(row) >= 2 ? 1 : 0)
                        + ("ann".equals(column("owner").text(row)) ? 1 : 0);
                if (met >= number) {
                    expected.add(row);
                }
            });
            assertEquals(expected, rules.evaluate(tree, facts));
            assertEquals(expected, rules.run(tree, facts, RuleBudget.DEFAULT, null).result());
        }
    }

    @Test
    void atLeastMoreThanThereAreIsRefused() {
        for (int wrong : List.of(-1, 0, 2)) {
            CompositeCondition tree = Conditions.atLeast(wrong, Conditions.all());
            assertEquals(StatusCodes.RULE_INVALID,
                    assertThrows(ClienteleException.class, () -> rules.evaluate(tree, facts)).code());
            assertEquals(tree, rules.check(tree, facts).getFirst().node());
        }
    }

    @Test
    void runAndEvaluationAgreeForRandomTrees() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Condition tree = RandomTrees.tree(random, 4);
            RoaringBitmap members = rules.evaluate(tree, facts);
            RoaringBitmap some = new RoaringBitmap();
            facts.visible().forEach((int row) -> {
                if (random.nextBoolean()) {
                    some.add(row);
                }
            });
            RuleRun run = rules.run(tree, facts, RuleBudget.DEFAULT, null);
            assertEquals(members, run.result(), () -> "seed " + seed);
            assertEquals(RoaringBitmap.and(members, some), rules.evaluate(tree, facts, some), () -> "seed " + seed);
            int row = random.nextInt(facts.rows());
            assertEquals(members.contains(row), rules.explain(tree, facts, row).holds(), () -> "seed " + seed);
        }
    }

    @Test
    void editedLeafAloneIsComputedAnew() throws Exception {
        Condition kept = Conditions.compare("country", "=", "France");
        TypedCondition edited = Conditions.compare("orders.count", ">=", 2);
        Condition tree = Conditions.any(kept, edited);
        assertFalse(rules.run(tree, facts, RuleBudget.DEFAULT, null).figures(kept).remembered());
        edited.getOperands().getLast().setText("3");
        RuleRun run = rules.run(tree, facts, RuleBudget.DEFAULT, null);
        assertTrue(run.figures(kept).remembered());
        assertFalse(run.figures(edited).remembered());
        assertEquals(count(row -> column("orders.count").number(row) >= 3), run.figures(edited).count());
        rules.forget();
        assertFalse(rules.run(tree, facts, RuleBudget.DEFAULT, null).figures(kept).remembered());
    }

    @Test
    void partThatIsBrokenLeavesTheOthersCounted() throws Exception {
        Condition good = Conditions.compare("orders.count", ">=", 0);
        Condition bad = Conditions.compare("shoe.size", "=", 43);
        Negation empty = ClienteleFactory.eINSTANCE.createNegation();
        Condition tree = Conditions.any(good, bad, empty);
        RuleRun run = rules.run(tree, facts, RuleBudget.DEFAULT, null);
        assertEquals(200, run.figures(good).count());
        assertEquals(StatusCodes.RULE_DISABLED, run.figures(bad).status().getCode());
        assertEquals(StatusCodes.RULE_INVALID, run.figures(empty).status().getCode());
        NodeFigures all = run.figures(tree);
        assertFalse(all.isCounted());
        assertEquals(StatusCodes.RULE_DISABLED, assertThrows(ClienteleException.class, run::result).code());
        assertEquals(List.of(StatusCodes.RULE_DISABLED, StatusCodes.RULE_INVALID),
                rules.check(tree, facts).stream().map(RuleProblem::code).toList());
        assertEquals(StatusCodes.RULE_INVALID, rules.check(null, facts).getFirst().code());
    }

    @Test
    void treeOfTenThousandNodesIsRefusedWithASentence() {
        Condition[] leaves = IntStream.range(0, 10_000).mapToObj(i -> Conditions.compare("orders.count", "=", i))
                .toArray(Condition[]::new);
        refused(Conditions.any(leaves), "5000");
    }

    @Test
    void treeOfTenThousandLevelsIsRefusedWithASentence() {
        Condition tree = Conditions.compare("orders.count", "=", 1);
        for (int i = 0; i < 10_000; i++) {
            tree = Conditions.not(tree);
        }
        refused(tree, "200");
    }

    @Test
    void treeAtTheLimitsIsEvaluatedProvedAndProposed() throws Exception {
        Condition deep = Conditions.compare("orders.count", ">=", 3);
        for (int i = 0; i < RuleBudget.MOST_LEVELS - 2; i++) {
            deep = Conditions.not(deep);
        }
        List<Condition> parts = new ArrayList<>();
        parts.add(deep);
        while (parts.size() < RuleBudget.MOST_NODES - RuleBudget.MOST_LEVELS) {
            parts.add(Conditions.compare("orders.count", "<=", 100_000 + parts.size()));
        }
        Condition tree = Conditions.all(parts.toArray(Condition[]::new));
        RoaringBitmap members = rules.evaluate(tree, facts);
        assertEquals(count(row -> column("orders.count").number(row) >= 3), members.getLongCardinality());
        assertEquals(members, rules.run(tree, facts, RuleBudget.DEFAULT, null).result());
        for (int row : List.of(members.first(), RoaringBitmap.andNot(facts.visible(), members).first())) {
            ProofNode proof = rules.explain(tree, facts, row);
            assertEquals(members.contains(row), proof.holds());
            assertEquals(parts.size(), proof.children().size());
            assertEquals(!members.contains(row), rules.propose(tree, facts, row).isPresent());
        }
        Condition[] unmet = IntStream.range(0, 4_000).mapToObj(i -> Conditions.compare("orders.count", ">", 10 + i))
                .toArray(Condition[]::new);
        assertEquals(4_010 - column("orders.count").number(0), ((ProposedChange.AddEvents) rules
                .propose(Conditions.all(unmet), facts, 0).orElseThrow().changes().getFirst()).count());
        RuleCost cost = rules.cost(tree, facts);
        assertEquals(RuleBudget.MOST_LEVELS, cost.levels());
        assertEquals(200, cost.rows());
    }

    @Test
    void runStopsWhenItsTimeIsOverOrNobodyWantsIt() {
        Condition tree = Conditions.compare("orders.count", "=", 1);
        assertEquals(StatusCodes.OUT_OF_BUDGET, assertThrows(ClienteleException.class,
                () -> rules.run(tree, facts, new RuleBudget(Duration.ZERO, 10), null)).code());
        assertEquals(StatusCodes.RULE_INVALID, assertThrows(ClienteleException.class,
                () -> rules.run(Conditions.all(tree), facts, new RuleBudget(Duration.ofSeconds(9), 1), null)).code());
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertEquals(StatusCodes.CANCELLED, assertThrows(ClienteleException.class,
                () -> rules.run(tree, facts, RuleBudget.DEFAULT, monitor)).code());
    }

    @Test
    void conditionThatCanBeEvaluatedHasNoProblems() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Condition leaf = RandomTrees.leaf(random);
            rules.evaluate(leaf, facts);
            assertEquals(List.of(), rules.check(leaf, facts), () -> "seed " + seed);
        }
    }

    @Test
    void problemNamesTheOperandAtFault() {
        TypedCondition wordy = Conditions.compare("orders.count", "~", 1);
        assertEquals("operator", rules.check(wordy, facts).getFirst().operand());
        TypedCondition empty = Conditions.compare("orders.count", "=", 1);
        empty.getOperands().removeFirst();
        RuleProblem missing = rules.check(Conditions.all(empty), facts).getFirst();
        assertEquals("column", missing.operand());
        assertEquals(empty, missing.node());
        assertEquals(StatusCodes.RULE_INVALID, missing.code());
    }

    @Test
    void treeTellsWhatItReads() {
        assertEquals(Set.of("orders.count", "country"), rules.reads(Conditions.atLeast(1,
                Conditions.compare("orders.count", "=", 1), Conditions.not(Conditions.compare("country", "=", "X")),
                MisbehavingTypes.condition("gone"))).columns());
    }

    private void refused(Condition tree, String limit) {
        List<Asking> asked = List.of(() -> rules.evaluate(tree, facts),
                () -> rules.run(tree, facts, RuleBudget.DEFAULT, null), () -> rules.cost(tree, facts),
                () -> rules.explain(tree, facts, 0), () -> rules.propose(tree, facts, 0),
                () -> rules.nextChange(tree, facts, 0));
        for (Asking asking : asked) {
            ClienteleException refusal = assertThrows(ClienteleException.class, asking::ask);
            assertEquals(StatusCodes.RULE_INVALID, refusal.code());
            assertTrue(refusal.getMessage().contains(limit), refusal.getMessage());
        }
        assertEquals(1, rules.check(tree, facts).size());
        assertEquals(Set.of("orders.count"), rules.columns(tree));
    }

    private interface Asking {
        void ask() throws ClienteleException;
    }

    private interface RowTest {
        boolean test(int row);
    }

    private FactColumn column(String id) {
        return facts.column(id).orElseThrow();
    }

    private long count(RowTest test) {
        return IntStream.range(0, facts.rows()).filter(test::test).count();
    }
}
