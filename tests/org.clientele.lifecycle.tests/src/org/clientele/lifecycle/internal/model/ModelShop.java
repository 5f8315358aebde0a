package org.clientele.lifecycle.internal.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.core.lifecycle.StageModelFinding.Kind;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.stage.StageLibrary;
import org.clientele.lifecycle.internal.stage.StageServiceImpl;
import org.clientele.lifecycle.internal.stage.Trial;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.rules.internal.types.RelationshipCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Stage models over a store in memory, on the first of March 2024. */
final class ModelShop implements AutoCloseable {

    static final Actor ANN = new Actor("ann", "Ann");

    final MemoryStore store = new MemoryStore();
    final TestClock clock = new TestClock(Instant.parse("2024-03-01T10:00:00Z"));
    final FactServiceImpl facts = new FactServiceImpl(clock, List.of());
    final RuleServiceImpl rules = new RuleServiceImpl(
            List.of(new ComparisonCondition(), new AggregateCondition(), new RelationshipCondition()));
    final StageServiceImpl stages;
    final StageModelServiceImpl models;

    ModelShop(StageGuard... guards) {
        Guards installed = new Guards();
        for (StageGuard guard : guards) {
            installed.add(guard);
        }
        StageLibrary library = new StageLibrary();
        stages = new StageServiceImpl(facts, rules, installed, library);
        models = new StageModelServiceImpl(facts, rules, installed, stages, null,
                new Trial(library, rules, installed));
    }

    /** A customer with orders on some days. */
    Party customer(String number, LocalDateTime... orders) throws Exception {
        Party party = Shop.customer(number, "Customer " + number, "ann", null);
        Shop.add(store, party);
        List<Order> placed = new ArrayList<>();
        for (LocalDateTime at : orders) {
            placed.add(Shop.order(party, at, OrderKind.SALE, "10"));
        }
        Shop.add(store, placed.toArray(Order[]::new));
        return party;
    }

    static LocalDateTime day(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 12, 0);
    }

    static StageModel model(String key, Stage... stages) {
        StageModel model = ClienteleFactory.eINSTANCE.createStageModel();
        model.setKey(key);
        model.setEnglish("The " + key);
        model.setActive(true);
        model.getStages().addAll(List.of(stages));
        return model;
    }

    static Stage stage(String key, Condition entry) {
        Stage stage = ClienteleFactory.eINSTANCE.createStage();
        stage.setKey(key);
        stage.setEnglish(key);
        stage.setEntry(entry);
        return stage;
    }

    static Stage start(String key, Condition entry) {
        Stage stage = stage(key, entry);
        stage.setStart(true);
        return stage;
    }

    static Stage end(String key, Condition entry) {
        Stage stage = stage(key, entry);
        stage.setEnd(true);
        return stage;
    }

    static StageTransition way(StageModel model, String from, String to) {
        StageTransition way = ClienteleFactory.eINSTANCE.createStageTransition();
        way.setFrom(from);
        way.setTo(to);
        model.getTransitions().add(way);
        return way;
    }

    List<StageModelFinding> check(StageModel model) throws Exception {
        facts.of(store).await(ANN, 0, null);
        return models.check(store, ANN, model, null);
    }

    List<Kind> kinds(StageModel model) throws Exception {
        return check(model).stream().map(StageModelFinding::kind).toList();
    }

    /** The numbers of customers, such as "1, 3". */
    static String numbers(FactSnapshot facts, RoaringBitmap rows) {
        TreeSet<String> numbers = new TreeSet<>();
        rows.forEach((IntConsumer) row -> numbers.add(facts.column("number").orElseThrow().text(row)));
        return String.join(", ", numbers);
    }

    @Override
    public void close() {
        stages.close();
        facts.close();
    }
}
