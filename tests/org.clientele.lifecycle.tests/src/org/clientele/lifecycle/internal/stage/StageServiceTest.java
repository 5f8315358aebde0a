package org.clientele.lifecycle.internal.stage;

import static org.clientele.lifecycle.internal.stage.StagesWorld.ANN;
import static org.clientele.lifecycle.internal.stage.StagesWorld.stage;
import static org.clientele.lifecycle.internal.stage.StagesWorld.way;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageFlow;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.lifecycle.StageProblem;
import org.clientele.core.lifecycle.StageProof;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.lifecycle.StageWay;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.RuleVersionService;
import org.clientele.core.store.AccessRule;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.clientele.rules.Conditions;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/**
 * Stages told by hand: buyers begin as new, are asleep after 30 days without an order, and awake with the next one. Today is
 * 1 March 2024.
 */
class StageServiceTest {

    private static final String KEY = "sleep";

    private final MemoryStore store = new MemoryStore();
    private StagesWorld world;
    private Party anna;

    @BeforeEach
    void open() throws Exception {
        anna = Shop.customer("A", "Anna", null, "France");
        anna.getCustomer().setSince(LocalDate.of(2024, 1, 1));
        Shop.add(store, anna);
        world = new StagesWorld(store);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static StageModel sleep() {
        StageModel model = StagesWorld.model(KEY, stage("new", true, null),
                stage("asleep", false, Conditions.aggregate("orders", "days-since-last", ">", 30)),
                stage("awake", false, Conditions.aggregate("orders", "days-since-last", "<=", 30)));
        model.getTransitions().addAll(List.of(way("new", "asleep", null), way("asleep", "awake", null),
                way("awake", "asleep", null)));
        model.getStages().get(1).setTargetDays(5);
        return model;
    }

    private Order order(int month, int day) throws Exception {
        Order order = Shop.order(anna, LocalDate.of(2024, month, day).atTime(12, 0), OrderKind.SALE, "20");
        Shop.add(store, order);
        return order;
    }

    @Test
    void historyIsPlayedToTheDay() throws Exception {
        order(1, 10);
        order(2, 20);
        Shop.add(store, sleep());
        // 10 January and 31 days more; the order of 20 February wakes her
        assertEquals("2024-01-01 none>new, 2024-02-10 new>asleep, 2024-02-20 asleep>awake", world.history(KEY, anna));
        List<StageChange> history = world.stages.history(store, ANN, KEY, anna.getId());
        assertEquals(StageCause.REPLAY, history.getLast().cause());
        StageStanding standing = world.stages.standing(store, ANN, KEY, anna.getId()).orElseThrow();
        assertEquals(10, standing.days()); // 20 February to 1 March of a leap year
        assertFalse(standing.overdue());
        world.passDays(20);
        assertEquals("awake", world.stage(KEY, anna)); // 30 days
        world.passDays(1);
        assertEquals("asleep", world.stage(KEY, anna));
        assertEquals(StageCause.TIME, world.stages.standing(store, ANN, KEY, anna.getId()).orElseThrow().cause());
        world.passDays(6);
        assertTrue(world.stages.standing(store, ANN, KEY, anna.getId()).orElseThrow().overdue());
    }

    @Test
    void asOfADayAndFlowAreByWhatIsKnownNow() throws Exception {
        order(1, 10);
        Shop.add(store, sleep());
        assertEquals(1, world.stages.in(store, ANN, KEY, "asleep", LocalDate.of(2024, 2, 20)).getCardinality());
        order(2, 5);
        assertEquals(0, world.stages.in(store, ANN, KEY, "asleep", LocalDate.of(2024, 2, 20)).getCardinality());
        assertTrue(world.stages.in(store, ANN, KEY, "new", LocalDate.of(2024, 2, 20)).contains((int) anna.getId()));
        StageFlow flow = world.stages.flow(store, ANN, KEY, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 2, 20));
        assertEquals(1, flow.streams().size());
        assertNull(flow.streams().getFirst().from());
        assertEquals("new", flow.streams().getFirst().to());
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> world.stages.in(store, ANN, KEY, "new", LocalDate.of(2024, 3, 2)));
        assertEquals(StatusCodes.INVALID_INPUT, refused.code());
    }

    @Test
    void whatThePastTakesBackIsWithdrawnInTheLog() throws Exception {
        order(1, 10);
        Shop.add(store, sleep());
        assertEquals(2, world.stages.record(store, null)); // began, fell asleep
        order(2, 5); // she was not asleep on 10 February
        assertEquals("2024-01-01 none>new", world.history(KEY, anna));
        assertEquals(1, world.stages.record(store, null)); // one that withdraws
        assertEquals(0, world.stages.record(store, null));
        world = world.restarted();
        assertEquals("2024-01-01 none>new", world.history(KEY, anna));
        world.passDays(7); // 8 March: 32 days
        assertEquals("2024-01-01 none>new, 2024-03-07 new>asleep", world.history(KEY, anna));
    }

    @Test
    void whoWasMovedByHandStaysUntilTheHoldIsOver() throws Exception {
        order(1, 10);
        Shop.add(store, sleep());
        StageMove move = world.move(KEY, anna, "awake", LocalDate.of(2024, 2, 25), LocalDate.of(2024, 3, 3));
        assertEquals("awake", world.stage(KEY, anna));
        StageStanding standing = world.stages.standing(store, ANN, KEY, anna.getId()).orElseThrow();
        assertEquals("ann", standing.account());
        assertEquals(LocalDate.of(2024, 3, 3), standing.heldUntil());
        world.passDays(2);
        assertEquals("awake", world.stage(KEY, anna));
        world.passDays(1);
        assertEquals("asleep", world.stage(KEY, anna));
        Shop.delete(store, store.records(ANN).load(Literals.STAGE_MOVE, move.getId()).orElseThrow());
        assertEquals("2024-01-01 none>new, 2024-02-10 new>asleep", world.history(KEY, anna));
    }

    @Test
    void anErasedReasonIsGoneAndTheWayStays() throws Exception {
        Shop.add(store, sleep());
        StageMove move = world.move(KEY, anna, "asleep", LocalDate.of(2024, 2, 25), LocalDate.of(2024, 3, 9));
        assertEquals("because", world.stages.history(store, ANN, KEY, anna.getId()).getLast().reason());
        StageMove loaded = (StageMove) store.records(ANN).load(Literals.STAGE_MOVE, move.getId()).orElseThrow();
        loaded.setReason(null); // what erasing a person does to personal values
        Shop.save(store, loaded);
        StageChange change = world.stages.history(store, ANN, KEY, anna.getId()).getLast();
        assertNull(change.reason());
        assertEquals("asleep", change.to());
    }

    @Test
    void aCircleIsStoppedAndTold() throws Exception {
        StageModel model = StagesWorld.model("round", stage("a", true, null), stage("b", false, null));
        model.getTransitions().addAll(List.of(way("a", "b", null), way("b", "a", null)));
        Shop.add(store, model);
        assertEquals("2024-01-01 none>a", world.history("round", anna));
        List<StageProblem> problems = world.stages.problems(store, ANN, "round");
        assertEquals(1, problems.size());
        assertEquals(StageProblem.Kind.CIRCLE, problems.getFirst().kind());
        assertEquals(List.of("a", "b"), problems.getFirst().stages());
        assertEquals(anna.getId(), problems.getFirst().example());
        world.passDays(3);
        assertEquals("2024-01-01 none>a", world.history("round", anna));
    }

    @Test
    void aCircleOfCustomersThatOneMayNotSeeIsNotTold() throws Exception {
        StageModel model = StagesWorld.model("round", stage("a", true, null), stage("b", false, null));
        model.getTransitions().addAll(List.of(way("a", "b", null), way("b", "a", null)));
        Shop.add(store, model);
        store.filter(actor -> actor.equals(ANN) ? new AccessRule.OwnedBy(Set.of("ann")) : new AccessRule.Everything());
        assertEquals(1, world.stages.problems(store, Actor.SYSTEM, "round").size());
        assertEquals(List.of(), world.stages.problems(store, ANN, "round"), "the customer is nobody's");
    }

    @Test
    void aChangeIsProvedByTheVersionOfTheModelThatMadeIt() throws Exception {
        StageModel model = sleep();
        Shop.add(store, model);
        order(1, 10);
        StageChange asleep = world.stages.history(store, ANN, KEY, anna.getId()).getLast();
        assertEquals("asleep", asleep.to());
        StageModel old = EcoreUtil.copy((StageModel) store.records(ANN).load(Literals.STAGE_MODEL, model.getId())
                .orElseThrow());
        StageModel stored = (StageModel) store.records(ANN).load(Literals.STAGE_MODEL, model.getId()).orElseThrow();
        stored.getStages().get(1).setEntry(Conditions.aggregate("orders", "days-since-last", ">", 90));
        stored.setVersion(old.getVersion() + 1);
        Shop.save(store, stored);
        StageProof unknown = world.stages.explain(store, ANN, asleep);
        assertFalse(taken(unknown).open());
        assertTrue(unknown.sentence().contains("not known"), unknown.sentence());

        world.stages.versions = (RuleVersionService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { RuleVersionService.class }, (proxy, method, values) -> {
                    assertEquals(asleep.modelVersion(), values[3]);
                    return Optional.of(old);
                });
        StageProof proof = world.stages.explain(store, ANN, asleep);
        assertTrue(taken(proof).open(), proof.toString());
        assertFalse(proof.sentence().contains("not known"), proof.sentence());
    }

    private static StageWay taken(StageProof proof) {
        return proof.ways().stream().filter(StageWay::taken).findFirst().orElseThrow();
    }

    @Test
    void aGuardThatIsMissingClosesTheWayUntilItComes() throws Exception {
        StageModel model = StagesWorld.model("guarded", stage("a", true, null), stage("b", false, null));
        model.getTransitions().add(way("a", "b", null, "test.guard"));
        Shop.add(store, model);
        assertEquals("a", world.stage("guarded", anna));
        assertEquals(StageProblem.Kind.GUARD_FAILED, world.stages.problems(store, ANN, "guarded").getFirst().kind());
        StageProof proof = world.stages.explain(store, ANN, "guarded", anna.getId());
        assertFalse(proof.ways().getFirst().open());
        assertTrue(proof.ways().getFirst().guards().getFirst().text().contains("test.guard"));
        StageGuard guard = new TestGuard();
        world.guards.add(guard);
        assertEquals("b", world.stage("guarded", anna));
        assertEquals(List.of(), world.stages.problems(store, ANN, "guarded"));
    }

    @Test
    void modelsThatAskForEachOtherAreRefusedWithThePath() throws Exception {
        StageModel first = StagesWorld.model("one", stage("a", true, StagesWorld.inStage("two", Optional.empty(), 0)));
        StageModel second = StagesWorld.model("two", stage("a", true, StagesWorld.inStage("one", Optional.empty(), 0)));
        Shop.add(store, first, second);
        ClienteleException refused = assertThrows(ClienteleException.class, () -> world.stage("one", anna));
        assertEquals(StatusCodes.RULE_CYCLE, refused.code());
        assertTrue(refused.getMessage().contains("Model one \u2192 Model two \u2192 Model one"), refused.getMessage());
    }

    @Test
    void columnsTellStageDaysAndFirstDayInTheUsersLanguage() throws Exception {
        order(2, 20);
        Shop.add(store, sleep());
        world.stage(KEY, anna);
        FactSnapshot facts = world.newest();
        int row = facts.rowOf(anna.getId());
        FactColumn stage = facts.column("stage.sleep").orElseThrow();
        assertEquals("new", stage.text(row));
        assertEquals("Stage new", stage.shown(row));
        assertEquals(60, facts.column("stage.sleep.days").orElseThrow().number(row)); // 1 January to 1 March
        assertEquals(LocalDate.of(2024, 1, 1).toEpochDay(), facts.column("stage.sleep.since").orElseThrow().number(row));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("\u9636\u6bb5new", stage.shown(row));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void removingACustomerTakesItOutAndVerifyAgrees() throws Exception {
        order(2, 20);
        Shop.add(store, sleep());
        assertEquals(1, world.stages.stages(store, ANN, KEY).in("new").getCardinality());
        Shop.delete(store, store.records(ANN).load(Literals.PARTY, anna.getId()).orElseThrow());
        assertEquals(0, world.stages.stages(store, ANN, KEY).in("new").getCardinality());
        assertTrue(world.stages.verify(store, null).isOK());
    }

    /** Lets everybody pass. */
    private static final class TestGuard implements StageGuard {

        @Override
        public String id() {
            return "test.guard";
        }

        @Override
        public String label() {
            return "Test";
        }

        @Override
        public Set<String> columns() {
            return Set.of();
        }

        @Override
        public RoaringBitmap allows(FactSnapshot facts, RoaringBitmap candidates) {
            return candidates.clone();
        }

        @Override
        public ProofNode explain(FactSnapshot facts, int row) {
            return new ProofNode(true, "Test", List.of());
        }
    }
}
