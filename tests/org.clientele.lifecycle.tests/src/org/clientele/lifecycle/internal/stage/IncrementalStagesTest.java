package org.clientele.lifecycle.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Condition;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionKind;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.clientele.model.StageTransition;
import org.clientele.model.value.PartyId;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/**
 * Whatever people edit, move, undo and import, and however many days pass: the stages that are kept up to date, and their
 * whole history, are those that the oracle finds by looking at every customer on every day. Each failure names its seed.
 */
class IncrementalStagesTest {

    private static final int RUNS = Integer.getInteger("clientele.stages.runs", 60);
    private static final int FIRST = Integer.getInteger("clientele.stages.first", 1);
    private static final int STEPS = 14;

    @Test
    void incrementalIsWhatEveryDaySays() throws Exception {
        long steps = 0;
        for (long seed = FIRST; seed < FIRST + RUNS; seed++) {
            Run run = new Run(seed);
            try {
                run.define();
                run.compare("seed " + seed + ", first");
                for (int step = 0; step < STEPS; step++) {
                    String what = run.step();
                    run.compare("seed " + seed + ", step " + step + ": " + what);
                }
                steps += run.found;
            } finally {
                run.world.close();
            }
        }
        assertTrue(steps > RUNS * 10L, "only " + steps + " changes of stage were found");
    }

    /** One shop with models, changed step by step. */
    private static final class Run {

        private final Random random;
        private final MemoryStore store = new MemoryStore();
        private final Oracle oracle = new Oracle();
        private final RuleServiceImpl oracleRules = new RuleServiceImpl(
                List.of(new AggregateCondition(), new ComparisonCondition(), new OracleCondition(oracle)));
        private final boolean isDated;
        private final List<Party> parties = new ArrayList<>();
        private final List<Order> orders = new ArrayList<>();
        private final List<StageMove> moves = new ArrayList<>();
        private final List<StageModel> models = new ArrayList<>();
        private StagesWorld world = new StagesWorld(store);
        private final String name;
        private long found;
        private boolean isOther;

        Run(long seed) throws Exception {
            name = "seed " + seed;
            random = new Random(seed);
            isDated = random.nextBoolean();
            for (int i = 0; i < 4; i++) {
                addParty();
            }
            for (int i = 0; i < 12; i++) {
                addOrder();
            }
        }

        void define() throws Exception {
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                StageModel model = randomModel("m" + i);
                Shop.add(store, model);
                models.add(model);
            }
        }

        private StageModel randomModel(String key) {
            List<Stage> stages = new ArrayList<>();
            int count = 2 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                Stage stage = StagesWorld.stage("s" + i, i == 0 || random.nextInt(4) == 0, i == 0 && random.nextBoolean() ? null : maybe());
                stage.setExit(random.nextInt(3) == 0 ? condition(2) : null);
                stages.add(stage);
            }
            StageModel model = StagesWorld.model(key, stages.toArray(Stage[]::new));
            model.setPosition(models.size());
            for (int i = 0; i < count * 2; i++) {
                int from = random.nextInt(count);
                int to = random.nextInt(count);
                if (from != to) {
                    StageTransition way = StagesWorld.way("s" + from, "s" + to, maybe());
                    way.setAutomatic(random.nextInt(6) != 0);
                    model.getTransitions().add(way);
                }
            }
            return model;
        }

        private Condition maybe() {
            return random.nextInt(5) == 0 ? null : condition(2);
        }

        private Condition condition(int levels) {
            if (levels == 0 || random.nextInt(3) == 0) {
                return leaf();
            }
            return switch (random.nextInt(3)) {
            case 0 -> Conditions.not(condition(levels - 1));
            case 1 -> Conditions.all(condition(levels - 1), condition(levels - 1));
            default -> Conditions.any(condition(levels - 1), condition(levels - 1));
            };
        }

        private Condition leaf() {
            return switch (random.nextInt(9)) {
            case 0, 1 -> Conditions.aggregate("orders", "days-since-last", pick("<", "<=", ">", ">="), random.nextInt(40));
            case 2 -> Conditions.aggregate("orders", "count", pick("=", ">=", "<"), random.nextInt(4));
            case 3 -> Conditions.last(Conditions.aggregate("orders", "count", pick("=", ">=", "<"), random.nextInt(3)),
                    1 + random.nextInt(40), "DAY");
            case 4 -> Conditions.last(Conditions.aggregate("orders", "sum", ">", random.nextInt(60)), 1 + random.nextInt(3), "MONTH");
            case 5 -> Conditions.last(Conditions.aggregate("interactions", "count", pick(">=", "="), random.nextInt(2)),
                    1 + random.nextInt(30), "DAY");
            case 6 -> Conditions.aggregate("orders", "average-gap", pick("<", ">"), random.nextInt(30));
            case 7 -> models.isEmpty() ? Conditions.aggregate("orders", "days-since-first", ">=", random.nextInt(60))
                    : StagesWorld.inStage(models.get(random.nextInt(models.size())).getKey(),
                            random.nextInt(4) == 0 ? Optional.empty() : Optional.of("s" + random.nextInt(3)),
                            random.nextBoolean() ? 0 : random.nextInt(20));
            default -> isDated ? Conditions.compare("orders.count", ">=", random.nextInt(4))
                    : Conditions.compare("country", "=", pick("France", "China", "Spain"));
            };
        }

        private String pick(String... texts) {
            return texts[random.nextInt(texts.length)];
        }

        String step() throws Exception {
            String what = switch (random.nextInt(13)) {
            case 0, 1, 2 -> {
                addOrder();
                yield "order";
            }
            case 3 -> {
                addParty();
                yield "party";
            }
            case 4 -> {
                Interaction interaction = ClienteleFactory.eINSTANCE.createInteraction();
                interaction.setCustomer(new PartyId(any().getId()));
                interaction.setKind(InteractionKind.CALL);
                interaction.setAt(world.today().minusDays(random.nextInt(40)).atTime(9, 0));
                Shop.add(store, interaction);
                yield "interaction";
            }
            case 5 -> {
                edit(p -> p.getAddresses().getFirst().setCountry(pick("France", "China", "Spain")));
                yield "country";
            }
            case 6 -> {
                edit(p -> p.getCustomer().setSince(world.today().minusDays(random.nextInt(90))));
                yield "since";
            }
            case 7, 8 -> {
                LocalDate day = world.today().minusDays(random.nextInt(random.nextBoolean() ? 2 : 40));
                StageModel model = models.get(random.nextInt(models.size()));
                moves.add(world.move(model.getKey(), any(), "s" + random.nextInt(model.getStages().size()), day,
                        random.nextBoolean() ? null : day.plusDays(random.nextInt(30))));
                yield "move " + moves.getLast().getDay() + " to " + moves.getLast().getTo() + " until " + moves.getLast().getHeldUntil();
            }
            case 9 -> {
                if (!moves.isEmpty()) {
                    StageMove gone = moves.remove(random.nextInt(moves.size()));
                    Shop.delete(store, load(Literals.STAGE_MOVE, gone.getId()));
                }
                yield "undo of a move";
            }
            case 10 -> {
                if (!orders.isEmpty()) {
                    Order gone = orders.remove(random.nextInt(orders.size()));
                    Shop.delete(store, load(Literals.ORDER, gone.getId()));
                }
                yield "order gone";
            }
            case 11 -> {
                List<Aggregate> added = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    added.add(order());
                }
                store.batch(added);
                added.forEach(order -> orders.add((Order) order));
                yield "import";
            }
            default -> {
                StageModel model = models.get(random.nextInt(models.size()));
                StageModel loaded = (StageModel) load(Literals.STAGE_MODEL, model.getId());
                StageModel other = randomStages(model);
                loaded.setVersion(loaded.getVersion() + 1); // a store in memory counts no versions
                loaded.getTransitions().clear();
                loaded.getTransitions().addAll(other.getTransitions());
                Shop.save(store, loaded);
                models.set(models.indexOf(model), (StageModel) load(Literals.STAGE_MODEL, model.getId()));
                yield "model " + model.getKey();
            }
            };
            if (random.nextInt(2) == 0) {
                compare(name + " before days pass, " + what);
                int days = 1 + random.nextInt(random.nextInt(3) == 0 ? 40 : 4);
                world.passDays(days);
                what += ", " + days + " days";
            }
            isOther |= what.startsWith("model") || what.startsWith("party") || what.startsWith("since");
            if (isDated && !isOther && random.nextInt(5) == 0) { // without models that were, or days of first computing
                world = world.restarted();
                what += ", restart before the log";
            }
            if (random.nextInt(4) == 0) {
                compare(name + " before the log, " + what);
                world.stages.record(store, null);
                isOther = false;
                what += ", log";
                if (random.nextInt(2) == 0) {
                    world = world.restarted();
                    what += ", restart";
                    if (random.nextInt(2) == 0) {
                        world.passDays(random.nextInt(20));
                        what += ", days";
                    }
                    if (isDated && random.nextInt(2) == 0) {
                        addOrder();
                        what += ", order";
                    }
                }
            }
            return what;
        }

        /** Other ways between the same stages, which ask for no other model than before: the order stays. */
        private StageModel randomStages(StageModel model) {
            List<StageModel> all = new ArrayList<>(models);
            models.subList(models.indexOf(model), models.size()).clear();
            StageModel other = randomModel(model.getKey());
            models.clear();
            models.addAll(all);
            other.getTransitions().removeIf(way -> model.getStages().stream().noneMatch(s -> s.getKey().equals(way.getFrom()))
                    || model.getStages().stream().noneMatch(s -> s.getKey().equals(way.getTo())));
            return other;
        }

        void compare(String where) throws Exception {
            world.stages.stages(store, StagesWorld.ANN, models.getFirst().getKey());
            oracle.play(models, moves, world.newest(), oracleRules);
            TreeMap<String, String> expected = new TreeMap<>();
            TreeMap<String, String> is = new TreeMap<>();
            for (StageModel model : models) {
                for (Party party : parties) {
                    String key = model.getKey() + "/" + party.getId();
                    expected.put(key, oracle.history(model.getKey(), party.getId()));
                    is.put(key, world.history(model.getKey(), party));
                    String stage = oracle.stageOn(model.getKey(), party.getId(), world.today());
                    assertEquals(StagesWorld.name(stage), world.stage(model.getKey(), party), where + " " + key);
                    found += expected.get(key).length() / 20;
                }
            }
            assertEquals(String.join("\n", expected.entrySet().stream().map(Object::toString).toList()),
                    String.join("\n", is.entrySet().stream().map(Object::toString).toList()), where);
            IStatus verified = world.stages.verify(store, null);
            assertTrue(verified.isOK(), () -> where + ": " + verified);
        }

        private void addParty() throws Exception {
            Party party = Shop.customer(Integer.toString(1000 + parties.size()), "Anna", null, pick("France", "China"));
            party.getCustomer().setSince(random.nextInt(4) == 0 ? null : world.today().minusDays(random.nextInt(100)));
            Shop.add(store, party);
            parties.add(party);
        }

        private void addOrder() throws Exception {
            Order order = order();
            Shop.add(store, order);
            orders.add(order);
        }

        /** Mostly of the last weeks, a few of days to come. */
        private Order order() {
            LocalDate day = world.today().minusDays(random.nextInt(random.nextBoolean() ? 6 : 90) - 2L);
            return Shop.order(any(), day.atTime(random.nextInt(24), random.nextInt(60)),
                    random.nextInt(6) == 0 ? OrderKind.RETURN : OrderKind.SALE, Integer.toString(1 + random.nextInt(40)));
        }

        private Party any() {
            return parties.get(random.nextInt(parties.size()));
        }

        private Aggregate load(EClass type, long id) throws ClienteleException {
            return store.records(StagesWorld.ANN).load(type, id).orElseThrow();
        }

        private void edit(Consumer<Party> change) throws ClienteleException {
            Party loaded = (Party) load(Literals.PARTY, any().getId());
            change.accept(loaded);
            Shop.save(store, loaded);
        }
    }
}
