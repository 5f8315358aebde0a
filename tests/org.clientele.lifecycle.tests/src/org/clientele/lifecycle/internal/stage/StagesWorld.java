package org.clientele.lifecycle.internal.stage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.rules.ConditionType;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.Party;
import org.clientele.model.Stage;
import org.clientele.model.StageCause;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.clientele.model.StageTransition;
import org.clientele.model.TypedCondition;
import org.clientele.model.value.PartyId;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.rules.internal.types.DateCondition;
import org.clientele.rules.internal.types.TextCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;

/** The services of stages over a store in memory, with a clock that the test moves. */
final class StagesWorld implements AutoCloseable {

    static final Actor ANN = new Actor("ann", "Ann");

    final MemoryStore store;
    final TestClock clock = new TestClock(Instant.parse("2024-03-01T10:00:00Z"));
    final StageLibrary library = new StageLibrary();
    final FactServiceImpl facts;
    final RuleServiceImpl rules;
    final StageServiceImpl stages;
    final Guards guards = new Guards();

    StagesWorld(MemoryStore store, List<StageGuard> guards, ConditionType... more) {
        this(store, guards, List.of(), more);
    }

    StagesWorld(MemoryStore store, List<StageGuard> guards, List<ColumnProvider> columns, ConditionType... more) {
        this.store = store;
        List<ColumnProvider> providers = new ArrayList<>(List.of(new StageColumns(library)));
        providers.addAll(columns);
        facts = new FactServiceImpl(clock, providers);
        library.opened(store);
        guards.forEach(this.guards::add);
        List<ConditionType> types = new ArrayList<>(List.of(new ComparisonCondition(), new TextCondition(),
                new DateCondition(), new AggregateCondition(), new StageCondition(library)));
        types.addAll(List.of(more));
        rules = new RuleServiceImpl(types);
        stages = new StageServiceImpl(facts, rules, this.guards, library);
    }

    StagesWorld(MemoryStore store) {
        this(store, List.of());
    }

    /** Services as of a new start of the program over the same store and time. */
    StagesWorld restarted() {
        close();
        StagesWorld next = new StagesWorld(store);
        next.clock.advance(Duration.between(next.clock.instant(), clock.instant()));
        return next;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), store.info().settings().zone());
    }

    void passDays(int days) {
        clock.advance(Duration.ofDays(days));
    }

    /** Such as "2024-01-03 none>a, 2024-01-05 a>b". */
    String history(String model, Party party) throws ClienteleException {
        return stages.history(store, ANN, model, party.getId()).stream()
                .map(change -> change.day() + " " + name(change.from()) + ">" + name(change.to()))
                .collect(Collectors.joining(", "));
    }

    static String name(String stage) {
        return stage == null ? "none" : stage;
    }

    String stage(String model, Party party) throws ClienteleException {
        return stages.standing(store, ANN, model, party.getId()).map(standing -> standing.stage()).orElse("none");
    }

    FactSnapshot newest() throws ClienteleException {
        return facts.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
    }

    static StageModel model(String key, Stage... stages) {
        StageModel model = ClienteleFactory.eINSTANCE.createStageModel();
        model.setKey(key);
        model.setEnglish("Model " + key);
        model.setChinese("模型" + key);
        model.setActive(true);
        model.getStages().addAll(List.of(stages));
        return model;
    }

    static Stage stage(String key, boolean start, Condition entry) {
        Stage stage = ClienteleFactory.eINSTANCE.createStage();
        stage.setKey(key);
        stage.setEnglish("Stage " + key);
        stage.setChinese("阶段" + key);
        stage.setStart(start);
        stage.setEntry(entry);
        return stage;
    }

    static StageTransition way(String from, String to, Condition guard, String... guards) {
        StageTransition way = ClienteleFactory.eINSTANCE.createStageTransition();
        way.setFrom(from);
        way.setTo(to);
        way.setGuard(guard);
        for (String id : guards) {
            StageGuardUse use = ClienteleFactory.eINSTANCE.createStageGuardUse();
            use.setGuard(id);
            way.getGuards().add(use);
        }
        return way;
    }

    static TypedCondition inStage(String model, Optional<String> stage, int least) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(StageOperands.TYPE);
        operand(condition, StageOperands.MODEL, OperandType.KEY, model);
        stage.ifPresent(key -> operand(condition, StageOperands.STAGE, OperandType.KEY, key));
        if (least > 0) {
            operand(condition, StageOperands.LEAST, OperandType.NUMBER, Integer.toString(least));
        }
        return condition;
    }

    private static void operand(TypedCondition condition, String name, OperandType type, String text) {
        Operand operand = ClienteleFactory.eINSTANCE.createOperand();
        operand.setName(name);
        operand.setValueType(type);
        operand.setText(text);
        condition.getOperands().add(operand);
    }

    StageMove move(String model, Party party, String to, LocalDate day, LocalDate heldUntil) throws Exception {
        StageMove move = ClienteleFactory.eINSTANCE.createStageMove();
        move.setCustomer(new PartyId(party.getId()));
        move.setModel(model);
        move.setTo(to);
        move.setDay(day);
        move.setHeldUntil(heldUntil);
        move.setRecordedAt(clock.instant().atZone(store.info().settings().zone()).toLocalDateTime());
        move.setCause(StageCause.HAND);
        move.setAccount("ann");
        move.setReason("because");
        Shop.add(store, move);
        return move;
    }

    @Override
    public void close() {
        stages.close();
        facts.close();
    }
}
