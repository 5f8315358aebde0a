package org.clientele.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleRun;
import org.clientele.model.Condition;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** A dear condition over a million customers is asked in parts, which make up the whole and can be stopped between. */
class BatchesTest {

    private static final int ROWS = 1_000_000;

    private final RoaringBitmap visible = RoaringBitmap.bitmapOfRange(0, ROWS);
    private final FactSnapshot facts = (FactSnapshot) Proxy.newProxyInstance(BatchesTest.class.getClassLoader(),
            new Class<?>[] { FactSnapshot.class }, (proxy, method, arguments) -> switch (method.getName()) {
            case "visible" -> visible;
            case "rows" -> ROWS;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> 1;
            default -> throw new UnsupportedOperationException(method.getName());
            });
    private final InstalledTypes types = new InstalledTypes(
            new Containment(Duration.ofSeconds(10), (text, cause) -> System.err.println(text)));
    private final RuleServiceImpl rules = new RuleServiceImpl(types);

    @Test
    void partsMakeUpTheWholeForOursAndForOthers() throws Exception {
        for (String bundle : new String[] { "org.clientele.rules", "partner.bundle" }) {
            Every every = new Every(bundle + ".every", 3, 1_000, 0);
            types.add(every, bundle, 0);
            RoaringBitmap found = rules.evaluate(MisbehavingTypes.condition(every.id()), facts);
            assertEquals((ROWS + 2) / 3, found.getCardinality());
            assertEquals(0, found.first());
            assertEquals(999_999, found.last());
            assertTrue(every.asked.get() > 4, "asked " + every.asked);
        }
    }

    @Test
    void cheapConditionIsAskedOnce() throws Exception {
        Every cheap = new Every("cheap", 2, 1, 0);
        types.add(cheap, "org.clientele.rules", 0);
        rules.evaluate(MisbehavingTypes.condition("cheap"), facts);
        assertEquals(1, cheap.asked.get());
    }

    @Test
    void cheapConditionIsAskedBeforeADearOne() throws Exception {
        Every cheap = new Every("cheap", 1_000, 1, 0);
        Every dear = new Every("dear", 2, 1_000, 0);
        types.add(dear, "org.clientele.rules", 0);
        types.add(cheap, "org.clientele.rules", 0);
        Condition tree = Conditions.all(MisbehavingTypes.condition("dear"), MisbehavingTypes.condition("cheap"));
        assertEquals(ROWS / 1_000, rules.evaluate(tree, facts).getCardinality());
        assertEquals(ROWS / 1_000, dear.rows.get());
        assertTrue(rules.cost(tree, facts).time().toMillis() >= 1_001);
    }

    @Test
    void atLeastAsksNobodyWhoseCaseIsDecided() throws Exception {
        types.add(new Every("half", 2, 1, 0), "org.clientele.rules", 0);
        types.add(new Every("quarter", 4, 2, 0), "org.clientele.rules", 0);
        Every last = new Every("last", 3, 1_000, 0);
        types.add(last, "org.clientele.rules", 0);
        Condition tree = Conditions.atLeast(2, MisbehavingTypes.condition("last"), MisbehavingTypes.condition("half"),
                MisbehavingTypes.condition("quarter"));
        RoaringBitmap found = rules.evaluate(tree, facts);
        RoaringBitmap expected = new RoaringBitmap();
        for (int row = 0; row < ROWS; row++) {
            if ((row % 2 == 0 ? 1 : 0) + (row % 4 == 0 ? 1 : 0) + (row % 3 == 0 ? 1 : 0) >= 2) {
                expected.add(row);
            }
        }
        assertEquals(expected, found);
        assertEquals(ROWS / 4, last.rows.get(), "those with exactly one of the first two");
    }

    @Test
    void runIsCancelledWithinOneCondition() {
        Every slow = new Every("slow", 2, 1_000, 20);
        types.add(slow, "org.clientele.rules", 0);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return slow.asked.get() >= 3;
            }
        };
        assertEquals(StatusCodes.CANCELLED, assertThrows(ClienteleException.class, () -> rules
                .run(MisbehavingTypes.condition("slow"), facts, RuleBudget.DEFAULT, monitor)).code());
        assertTrue(slow.asked.get() < 10, "asked " + slow.asked);
    }

    @Test
    void runStopsWithinOneConditionWhenItsTimeIsOver() throws Exception {
        Every slow = new Every("slow", 2, 1_000, 50);
        types.add(slow, "org.clientele.rules", 0);
        TypedCondition condition = MisbehavingTypes.condition("slow");
        assertEquals(StatusCodes.OUT_OF_BUDGET, assertThrows(ClienteleException.class,
                () -> rules.run(condition, facts, new RuleBudget(Duration.ofMillis(60), 10), null)).code());
        assertTrue(slow.asked.get() < 16, "asked " + slow.asked);
        RuleRun run = rules.run(condition, facts, RuleBudget.DEFAULT, null);
        assertEquals(ROWS / 2, run.figures(condition).count());
    }

    /** Every so manieth row, with a cost that it tells and a time that it takes. */
    private static final class Every implements ConditionType {

        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger rows = new AtomicInteger();
        private final String id;
        private final int step;
        private final double nanos;
        private final long millis;

        Every(String id, int step, double nanos, long millis) {
            this.id = id;
            this.step = step;
            this.nanos = nanos;
            this.millis = millis;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Set<String> columns(TypedCondition condition) {
            return Set.of();
        }

        @Override
        public double cost(TypedCondition condition, FactSnapshot snapshot) {
            return nanos;
        }

        @Override
        public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot snapshot, RoaringBitmap candidates) {
            asked.incrementAndGet();
            rows.addAndGet(candidates.getCardinality());
            if (millis > 0) {
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            RoaringBitmap found = new RoaringBitmap();
            candidates.forEach((int row) -> {
                if (row % step == 0) {
                    found.add(row);
                }
            });
            return found;
        }

        @Override
        public ProofNode explain(TypedCondition condition, FactSnapshot snapshot, int row) {
            throw new UnsupportedOperationException();
        }
    }
}
