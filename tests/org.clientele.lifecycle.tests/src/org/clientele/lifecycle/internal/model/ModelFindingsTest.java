package org.clientele.lifecycle.internal.model;

import static org.clientele.lifecycle.internal.model.ModelShop.day;
import static org.clientele.lifecycle.internal.model.ModelShop.end;
import static org.clientele.lifecycle.internal.model.ModelShop.model;
import static org.clientele.lifecycle.internal.model.ModelShop.stage;
import static org.clientele.lifecycle.internal.model.ModelShop.start;
import static org.clientele.lifecycle.internal.model.ModelShop.way;
import static org.clientele.rules.Conditions.aggregate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.core.lifecycle.StageModelFinding.Kind;
import org.clientele.core.lifecycle.StageModelFinding.Part;
import org.clientele.core.lifecycle.StageModelFinding.Place;
import org.clientele.core.lifecycle.StageSimulation;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.rules.Conditions;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is wrong with models, told before they are in force. */
class ModelFindingsTest {

    private final ModelShop shop = new ModelShop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void nowhereToStartIsAnError() throws Exception {
        StageModel model = model("a", stage("one", null), end("two", null));
        way(model, "one", "two").setAutomatic(false);
        StageModelFinding first = shop.check(model).getFirst();
        assertEquals(Kind.NO_START, first.kind());
        assertTrue(first.isError());
    }

    @Test
    void stagesThatNobodyReachesOrLeavesAreTold() throws Exception {
        StageModel model = model("a", start("one", null), stage("two", null), stage("three", null), end("four", null));
        way(model, "one", "two").setAutomatic(false);
        way(model, "three", "four").setAutomatic(false);
        assertEquals(List.of("DEAD_END 1", "UNREACHABLE 2", "UNREACHABLE 3"), shop.check(model).stream()
                .map(finding -> finding.kind() + " " + finding.place().stage()).toList());
        way(model, "two", "three").setAutomatic(false);
        assertEquals(List.of(), shop.check(model));
    }

    @Test
    void keysAndWaysHaveToBeRight() throws Exception {
        StageModel model = model("Not a key", start("one", null), end("one", null));
        way(model, "one", "gone").setAutomatic(false);
        way(model, "one", "one").setAutomatic(false);
        way(model, "one", "gone");
        assertEquals(List.of(Kind.KEY, Kind.DUPLICATE_KEY, Kind.UNKNOWN_STAGE, Kind.UNKNOWN_STAGE,
                Kind.UNKNOWN_STAGE, Kind.DUPLICATE_WAY), shop.check(model).stream()
                        .filter(StageModelFinding::isError).map(StageModelFinding::kind).toList());
    }

    @Test
    void aWayWithoutRulesAndOneForNobodyAreTold() throws Exception {
        StageModel model = model("a", start("one", null), stage("two", null), end("three", null));
        way(model, "one", "two");
        way(model, "two", "three").setAutomatic(false);
        model.getTransitions().get(1).setByHand(false);
        assertTrue(shop.kinds(model).containsAll(List.of(Kind.NO_RULE, Kind.CLOSED_WAY, Kind.DEAD_END)));
    }

    @Test
    void overlappingRulesToEnterAreToldWithAnExample() throws Exception {
        shop.customer("1");
        Party both = shop.customer("2", day(2024, 1, 1));
        shop.customer("3", day(2024, 1, 1), day(2024, 1, 2));
        StageModel model = model("a", start("few", orders("<=", 1)), start("some", orders(">=", 1)));
        way(model, "few", "some").setAutomatic(false);
        way(model, "some", "few").setAutomatic(false);
        StageModelFinding finding = shop.check(model).getFirst();
        assertEquals(Kind.OVERLAP, finding.kind());
        assertFalse(finding.isError());
        assertEquals(Place.stage(1, Part.ENTRY), finding.place());
        assertEquals(1, finding.count(), "only the customer with one order");
        assertEquals(OptionalLong.of(both.getId()), finding.example());
    }

    @Test
    void aStageBehindOneThatTakesEverybodyIsTold() throws Exception {
        StageModel model = model("a", start("all", null), start("never", orders(">=", 1)));
        way(model, "all", "never").setAutomatic(false);
        way(model, "never", "all").setAutomatic(false);
        assertEquals(List.of(Kind.OVERLAP), shop.kinds(model));
    }

    @Test
    void circlesAreFoundByTryingTheCustomersOfToday() throws Exception {
        shop.customer("1");
        Party round = shop.customer("2", day(2024, 1, 1));
        StageModel model = model("a", start("one", null), stage("two", orders(">=", 1)),
                stage("three", orders(">=", 1)));
        way(model, "one", "two");
        way(model, "two", "three");
        way(model, "three", "one").setGuard(orders(">=", 1));
        List<StageModelFinding> circles = shop.check(model).stream().filter(f -> f.kind() == Kind.CIRCLE).toList();
        assertEquals(1, circles.size(), circles::toString);
        assertEquals(1, circles.getFirst().count());
        assertEquals(OptionalLong.of(round.getId()), circles.getFirst().example());
        assertTrue(circles.getFirst().message().contains("one \u2192 two \u2192 three \u2192 one"),
                circles.getFirst().message());

        StageSimulation simulation = shop.models.simulate(shop.store, ModelShop.ANN, null, model, null);
        assertEquals(1, simulation.circles());
        assertEquals("null>one: 1, 2", flows(simulation), "whom rules would lead round stays where the circle began");
    }

    @Test
    void aModelThatReadsItselfByWayOfASegmentIsRefused() throws Exception {
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey("grown");
        segment.setName("Grown customers");
        segment.setCondition(Conditions.compare("stage.a", "=", "two"));
        Shop.add(shop.store, segment);
        StageModel model = model("a", start("one", null), end("two", Conditions.compare("stage.a.days", ">", 3)));
        way(model, "one", "two");
        assertTrue(shop.kinds(model).contains(Kind.CYCLE));
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> shop.models.simulate(shop.store, ModelShop.ANN, null, model, null));
        assertEquals(StatusCodes.RULE_INVALID, refused.code());
        assertTrue(refused.getMessage().contains("The a \u2192 The a"), refused.getMessage());
    }

    @Test
    void aRuleOverAColumnThatIsNotThereAndAMissingGuardAreTold() throws Exception {
        shop.customer("1");
        StageModel model = model("a", start("one", null), end("two", Conditions.compare("nowhere", "=", 1)));
        StageGuardUse use = ClienteleFactory.eINSTANCE.createStageGuardUse();
        use.setGuard("partner.credit");
        way(model, "one", "two").getGuards().add(use);
        assertEquals(List.of(Kind.RULE, Kind.GUARD), shop.kinds(model));
        assertTrue(shop.check(model).getLast().message().contains("partner.credit"));
    }

    @Test
    void aRuleThatHasEverybodyLookedAtEveryDayIsTold() throws Exception {
        shop.customer("1", day(2024, 2, 20));
        StageModel model = model("a", start("one", null), end("two", Conditions.compare("stage.other.days", ">", 30)));
        way(model, "one", "two");
        StageModelFinding slow = shop.check(model).stream().filter(f -> f.message().contains("every day")).findFirst()
                .orElseThrow();
        assertFalse(slow.isError());
        assertEquals(Place.stage(1, Part.ENTRY), slow.place());
    }

    @Test
    void aSimulationTellsWhoWouldGoWhere() throws Exception {
        shop.customer("1");
        shop.customer("2", day(2024, 1, 1));
        shop.customer("3", day(2024, 1, 1), day(2024, 1, 2));
        StageModel model = model("a", start("none", orders("=", 0)), start("one", orders(">=", 1)),
                end("two", orders(">=", 2)));
        way(model, "none", "one");
        way(model, "one", "two");
        StageSimulation simulation = shop.models.simulate(shop.store, ModelShop.ANN, null, model, null);
        assertEquals("null>none: 1, null>one: 2, null>two: 3", flows(simulation));
        assertEquals(3, simulation.moved());
        assertEquals(1, simulation.after("two"));
    }

    private String flows(StageSimulation simulation) {
        return simulation.flows().stream().map(flow -> flow.from() + ">" + flow.to() + ": "
                + ModelShop.numbers(simulation.facts(), flow.rows())).collect(Collectors.joining(", "));
    }

    private static Condition orders(String operator, int number) {
        return aggregate("orders", "count", operator, number);
    }
}
