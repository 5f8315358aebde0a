package org.clientele.lifecycle.internal.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.MoveCheck.Kind;
import org.clientele.core.lifecycle.MoveCheck.Refusal;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.core.lifecycle.StageMoveResult;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.stage.StageLibrary;
import org.clientele.lifecycle.internal.stage.StageServiceImpl;
import org.clientele.lifecycle.internal.stage.StandpointSource;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Guards of a way bind people, by the facts of the day of the move; one that fails lets nobody pass. Today is 2024-03-01. */
class GuardedMoveTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final String ID = "test.even";

    private final MemoryStore store = new MemoryStore();
    private final TestClock clock = new TestClock(Instant.parse("2024-03-01T10:00:00Z"));
    private final FactServiceImpl facts = new FactServiceImpl(clock, List.of());
    private final RuleServiceImpl rules = new RuleServiceImpl(List.of(new AggregateCondition()));
    private final Guards guards = new Guards();
    private final StageLibrary library = new StageLibrary();
    private final StageServiceImpl stages = new StageServiceImpl(facts, rules, guards, library);
    private final StageMoveServiceImpl moves = new StageMoveServiceImpl(facts, rules, guards, stages,
            new StandpointSource(library), clock);
    private Party one;
    private Party two;
    private StageTransition way;

    @BeforeEach
    void fill() throws Exception {
        one = customer("1", day(1, 10));
        two = customer("2", day(1, 10), day(2, 10));
        StageModel model = ClienteleFactory.eINSTANCE.createStageModel();
        model.setKey("m");
        model.setEnglish("Model");
        model.setActive(true);
        for (String key : List.of("a", "b")) {
            Stage stage = ClienteleFactory.eINSTANCE.createStage();
            stage.setKey(key);
            stage.setEnglish("Stage " + key);
            stage.setStart(key.equals("a"));
            model.getStages().add(stage);
        }
        way = ClienteleFactory.eINSTANCE.createStageTransition();
        way.setFrom("a");
        way.setTo("b");
        way.setAutomatic(false);
        way.setGuard(Conditions.aggregate("orders", "count", ">=", 2));
        model.getTransitions().add(way);
        Shop.add(store, model);
    }

    private Party customer(String number, LocalDateTime... orders) throws Exception {
        Party party = Shop.customer(number, "Customer " + number, "ann", null);
        Shop.add(store, party);
        for (LocalDateTime at : orders) {
            Shop.add(store, Shop.order(party, at, OrderKind.SALE, "10"));
        }
        return party;
    }

    private static LocalDateTime day(int month, int day) {
        return LocalDateTime.of(2024, month, day, 12, 0);
    }

    @AfterEach
    void close() {
        stages.close();
        facts.close();
    }

    @Test
    void theConditionOfAWayBindsPeopleByTheFactsOfTheDay() throws Exception {
        MoveCheck today = check(null);
        assertEquals(List.of(two.getId()), today.allowed());
        Refusal refusal = today.refusals().getFirst();
        assertEquals(Kind.GUARD, refusal.kind());
        assertEquals(List.of(one.getId()), refusal.parties());
        assertTrue(refusal.proof().text().contains("1"), refusal.proof().text());
        assertEquals("What guards the way from \"Stage a\" to \"Stage b\" does not hold.", refusal.message());
        assertEquals(List.of(), check(LocalDate.of(2024, 2, 9)).allowed(), "the second order came on the tenth");
        assertEquals(List.of(two.getId()), check(LocalDate.of(2024, 2, 10)).allowed());
    }

    @Test
    void aContributedGuardBindsPeopleAndItsAbsenceClosesTheWay() throws Exception {
        StageModel model = (StageModel) store.records(ANN).load(way.eContainer().eClass(),
                ((StageModel) way.eContainer()).getId()).orElseThrow();
        StageGuardUse use = ClienteleFactory.eINSTANCE.createStageGuardUse();
        use.setGuard(ID);
        model.getTransitions().getFirst().getGuards().add(use);
        Shop.save(store, model);
        Refusal missing = refusalOf(two);
        assertEquals(Kind.CONTRIBUTED_GUARD, missing.kind());
        assertTrue(missing.proof().text().contains(ID), missing.proof().text());

        Fixed guard = new Fixed();
        guards.add(guard);
        guard.answer = new RoaringBitmap();
        assertEquals("The guard \"Fixed\" does not let the customer pass from \"Stage a\" to \"Stage b\".",
                refusalOf(two).message());
        guard.answer = null;
        assertEquals(Kind.CONTRIBUTED_GUARD, refusalOf(two).kind(), "no answer lets nobody pass");
        guard.isBroken = true;
        assertEquals(Kind.CONTRIBUTED_GUARD, refusalOf(two).kind(), "a failure lets nobody pass");
        guard.isBroken = false;
        guard.answer = RoaringBitmap.bitmapOf(facts.of(store).await(ANN, 0, null).rowOf(two.getId()));
        assertEquals(List.of(two.getId()), check(null).allowed());
    }

    @Test
    void aMoveThatAnotherCommitOvertookIsDecidedAnewAndStored() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        UnitOfWork busy = with(UnitOfWork.class, "commit", () -> {
            tries.incrementAndGet();
            IStatus status = new ClienteleException(StatusCodes.INVALID_RECORD, "refused").getStatus();
            return new CommitResult(status, 0, List.of(), List.of(new CommitProblem(null, "", Messages.notReady)));
        }, null);
        Store overtaken = with(Store.class, "begin",
                () -> tries.get() < 2 ? busy : store.begin(ANN, "move"), store);
        StageMoveResult moved = moves.move(overtaken, ANN,
                new StageMoveRequest("m", "b", List.of(two.getId()), "a contract"), null);
        assertEquals(1, moved.moved(), moved.toString());
        assertEquals(2, tries.get());
    }

    /** Answers one call itself, and hands the others on, or does nothing. */
    private static <T> T with(Class<T> type, String name, Callable<?> answer, T other) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, values) -> method.getName().equals(name) ? answer.call()
                        : other == null ? null : method.invoke(other, values)));
    }

    private MoveCheck check(LocalDate day) throws Exception {
        return moves.check(store, ANN, "m", "b", List.of(one.getId(), two.getId()), day);
    }

    private Refusal refusalOf(Party party) throws Exception {
        return moves.check(store, ANN, "m", "b", List.of(party.getId()), null).refusals().getFirst();
    }

    private static final class Fixed implements StageGuard {

        private RoaringBitmap answer;
        private boolean isBroken;

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String label() {
            return "Fixed";
        }

        @Override
        public Set<String> columns() {
            return Set.of();
        }

        @Override
        public RoaringBitmap allows(FactSnapshot snapshot, RoaringBitmap candidates) throws ClienteleException {
            if (isBroken) {
                throw new IllegalStateException();
            }
            return answer;
        }

        @Override
        public ProofNode explain(FactSnapshot snapshot, int row) {
            return new ProofNode(answer.contains(row), "fixed", List.of());
        }
    }
}
