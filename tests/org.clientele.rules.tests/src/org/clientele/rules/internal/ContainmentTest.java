package org.clientele.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleRun;
import org.clientele.model.Condition;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.MisbehavingTypes.Answer;
import org.clientele.rules.internal.MisbehavingTypes.Told;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.testsupport.Await;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Whatever a contributed condition type does, it fails alone, is named once, and is asked no more. */
class ContainmentTest {

    /** How long those that hang are waited for; those that answer, on a busy machine too, within {@link #ENOUGH}. */
    private static final Duration LIMIT = Duration.ofMillis(300);
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private InstalledTypes types;
    private RuleServiceImpl rules;
    private SmallShop shop;
    private final Condition ours = Conditions.compare("orders.count", ">=", 0);
    private FactSnapshot facts;

    @BeforeEach
    void install() throws Exception {
        within(ENOUGH);
        shop = new SmallShop(new Random(1), 20);
        facts = shop.facts();
    }

    private void within(Duration limit) {
        if (types != null) {
            types.close();
        }
        types = new InstalledTypes(new Containment(limit, (text, cause) -> log.add(text)));
        types.add(new ComparisonCondition(), "org.clientele.rules", 0);
        rules = new RuleServiceImpl(types);
    }

    @AfterEach
    void close() {
        types.close();
        shop.close();
    }

    @Test
    void typeThatThrowsIsNamedWithItsBundleAndAskedNoMore() throws Exception {
        containsFailure((f, c) -> {
            throw new IllegalStateException("secret of a customer");
        }, "IllegalStateException");
    }

    @Test
    void typeWhoseStackOverflowsIsContained() throws Exception {
        containsFailure((f, c) -> MisbehavingTypes.overflow(c), "StackOverflowError");
    }

    @Test
    void typeWhoseClassesAreGoneIsContained() throws Exception {
        containsFailure((f, c) -> {
            throw new NoClassDefFoundError("gone/Type");
        }, "NoClassDefFoundError");
    }

    @Test
    void typeThatAnswersNothingIsContained() throws Exception {
        containsFailure((f, c) -> null, "no answer");
    }

    @Test
    void typeThatNamesRowsItWasNotAskedForIsContained() throws Exception {
        containsFailure((f, c) -> RoaringBitmap.bitmapOf(0, 1, f.rows() + 5, -1), " 2 rows");
    }

    @Test
    void typeThatHangsIsLeftBehindInTime() throws Exception {
        within(LIMIT);
        AtomicInteger turns = new AtomicInteger();
        long start = System.nanoTime();
        Told hangs = new Told("partner.bad", (f, c) -> MisbehavingTypes.spin(turns));
        try {
            isContained(hangs, "did not answer");
            assertTrue(System.nanoTime() - start < 20 * LIMIT.toNanos(), "waited far longer than the limit");
        } finally {
            turns.set(-1);
        }
    }

    @Test
    void typeThatSleepsIsInterrupted() throws Exception {
        within(LIMIT);
        AtomicBoolean interrupted = new AtomicBoolean();
        isContained(new Told("partner.bad", (f, c) -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            return c;
        }), "did not answer");
        Await.until("it is interrupted", interrupted::get);
    }

    @Test
    void typeAllOfWhoseMethodsThrowIsInNoListAndStopsNothing() throws Exception {
        types.add(MisbehavingTypes.throwing("partner.bad"), "partner.bundle", 0);
        TypedCondition bad = MisbehavingTypes.condition("partner.bad");
        assertEquals(List.of("comparison"), rules.types().stream().map(ConditionType::id).toList());
        assertTrue(rules.reads(Conditions.all(ours, bad)).columns().size() <= 1);
        assertEquals(StatusCodes.RULE_TYPE_FAILED, rules.check(bad, facts).getFirst().code());
        int row = facts.visible().first();
        assertEquals(StatusCodes.RULE_TYPE_FAILED,
                assertThrows(ClienteleException.class, () -> rules.nextChange(bad, facts, row)).code());
        assertEquals(StatusCodes.RULE_TYPE_FAILED,
                assertThrows(ClienteleException.class, () -> rules.propose(bad, facts, row)).code());
        assertEquals(1, log.size());
    }

    @Test
    void typeThatKeepsItsWordIsNotContainedAway() throws Exception {
        types.add(new Told("partner.good", (f, c) -> c), "partner.bundle", 0);
        assertEquals(facts.visible(), rules.evaluate(MisbehavingTypes.condition("partner.good"), facts));
        types.add(new Told("partner.strict", (f, c) -> {
            throw new ClienteleException(StatusCodes.RULE_INVALID, "Give a month.");
        }), "partner.bundle", 0);
        TypedCondition strict = MisbehavingTypes.condition("partner.strict");
        for (int i = 0; i < 2; i++) {
            assertEquals("Give a month.",
                    assertThrows(ClienteleException.class, () -> rules.evaluate(strict, facts)).getMessage());
        }
        assertTrue(log.isEmpty());
    }

    @Test
    void typeCannotChangeTheCandidatesOfOthers() throws Exception {
        types.add(new Told("partner.greedy", (f, c) -> {
            c.clear();
            return new RoaringBitmap();
        }), "partner.bundle", 0);
        assertEquals(facts.visible(),
                rules.evaluate(Conditions.any(MisbehavingTypes.condition("partner.greedy"), ours), facts));
    }

    @Test
    void cancelledWaitDoesNotBlameTheType() throws Exception {
        Told slow = new Told("partner.slow", (f, c) -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return c;
        });
        types.add(slow, "partner.bundle", 0);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return slow.asked.get() > 0;
            }
        };
        TypedCondition condition = MisbehavingTypes.condition("partner.slow");
        assertEquals(StatusCodes.CANCELLED, assertThrows(ClienteleException.class,
                () -> rules.run(condition, facts, RuleBudget.DEFAULT, monitor)).code());
        assertEquals(facts.visible(), rules.evaluate(condition, facts));
    }

    private void containsFailure(Answer answer, String told) throws Exception {
        Told bad = new Told("partner.bad", answer);
        TypedCondition leaf = MisbehavingTypes.condition("partner.bad");
        Condition tree = isContained(bad, told);

        types.remove(bad);
        assertEquals(StatusCodes.RULE_DISABLED,
                assertThrows(ClienteleException.class, () -> rules.evaluate(tree, facts)).code());
        types.add(new Told("partner.bad", (f, c) -> c.clone()), "partner.bundle", 0);
        assertEquals(facts.visible(), rules.evaluate(leaf, facts));
    }

    /** The condition in which it is one of two. */
    private Condition isContained(Told bad, String told) throws Exception {
        types.add(bad, "partner.bundle", 0);
        TypedCondition leaf = MisbehavingTypes.condition("partner.bad");
        Condition tree = Conditions.any(Conditions.compare("orders.count", ">=", 0), leaf);
        RuleRun run = rules.run(tree, facts, RuleBudget.DEFAULT, null);
        assertEquals(StatusCodes.RULE_TYPE_FAILED, run.figures(leaf).status().getCode());
        assertEquals(StatusCodes.RULE_TYPE_FAILED, run.figures(tree).status().getCode());
        assertEquals(facts.visible().getCardinality(), run.figures(tree.eContents() instanceof List<?> parts
                ? (Condition) parts.getFirst() : tree).count());
        for (int i = 0; i < 3; i++) {
            ClienteleException failure = assertThrows(ClienteleException.class, () -> rules.evaluate(tree, facts));
            assertEquals(StatusCodes.RULE_TYPE_FAILED, failure.code());
            String text = failure.getMessage();
            assertTrue(text.contains("partner.bad") && text.contains("partner.bundle") && text.contains(told), text);
            assertFalse(text.contains("secret"), text);
        }
        assertEquals(1, bad.asked.get());
        assertEquals(1, log.size());
        assertEquals(facts.visible(), rules.evaluate(ours, facts));
        assertTrue(rules.type("partner.bad").isEmpty());
        return tree;
    }
}
