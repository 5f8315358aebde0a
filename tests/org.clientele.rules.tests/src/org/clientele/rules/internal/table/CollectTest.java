package org.clientele.rules.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.clientele.core.rules.Decision;
import org.clientele.core.rules.TableProblem.Place;
import org.clientele.model.CellType;
import org.clientele.model.CollectOperator;
import org.clientele.model.DecisionTable;
import org.junit.jupiter.api.Test;

/** Collecting tables, by the definitions of DMN 1.5, 8.2.11: the points of an offer add up. */
class CollectTest {

    private final DecisionTableServiceImpl service = new DecisionTableServiceImpl();

    @Test
    void operatorsMakeOneValueOfAllRowsThatHold() throws Exception {
        assertEquals(new BigDecimal("15"), collected(CollectOperator.SUM));
        assertEquals(new BigDecimal("5"), collected(CollectOperator.MIN));
        assertEquals(new BigDecimal("5"), collected(CollectOperator.MAX));
        assertEquals(new BigDecimal("1"), collected(CollectOperator.COUNT));
        assertEquals(List.of(new BigDecimal("5"), new BigDecimal("5"), new BigDecimal("5")),
                collected(CollectOperator.LIST));
    }

    @Test
    void smallestGreatestAndDifferentValues() throws Exception {
        Map<String, Object> facts = Map.of("x", 30);
        assertEquals("10", service.decide(points(CollectOperator.MIN), facts).text("points"));
        assertEquals("30", service.decide(points(CollectOperator.MAX), facts).text("points"));
        assertEquals("60", service.decide(points(CollectOperator.SUM), facts).text("points"));
        assertEquals("3", service.decide(points(CollectOperator.COUNT), facts).text("points"));
        assertEquals("10; 20; 30", service.decide(points(CollectOperator.LIST), facts).text("points"));
    }

    @Test
    void proofTellsAllRows() throws Exception {
        Decision decision = service.decide(points(CollectOperator.SUM), Map.of("x", 15));
        assertEquals(List.of(0), decision.hits());
        assertEquals(3, decision.proof().children().size());
        assertFalse(decision.proof().children().get(2).holds());
        Decision none = service.decide(points(CollectOperator.SUM), Map.of("x", 1));
        assertFalse(none.isHit());
        assertTrue(none.outputs().isEmpty());
    }

    @Test
    void testsOfListsAndCountsAreRead() {
        DecisionTable list = points(CollectOperator.LIST);
        assertTrue(service.check(with(list, "30", "10, 20.0, 30")).isEmpty());
        assertEquals(Place.TEST, service.check(with(points(CollectOperator.LIST), "30", "10, 20")).getFirst().place());
        assertTrue(service.check(with(points(CollectOperator.COUNT), "30", "3")).isEmpty());
    }

    @Test
    void textsHaveNoSum() {
        DecisionTable table = Tables.table("t").collect(CollectOperator.SUM).input("x", CellType.NUMBER)
                .output("o", CellType.TEXT).row("-", "a").build();
        assertEquals("o", service.check(table).getFirst().column());
        table.setCollect(CollectOperator.COUNT);
        assertTrue(service.check(table).isEmpty());
    }

    private Object collected(CollectOperator operator) throws Exception {
        DecisionTable table = Tables.table("t").collect(operator).input("x", CellType.NUMBER)
                .output("o", CellType.NUMBER).row("> 0", "5").row("> 1", "5.0").row("> 2", "5.00").row("> 3", "")
                .row("< 0", "100").build();
        return service.decide(table, Map.of("x", 10)).outputs().get("o");
    }

    private static DecisionTable points(CollectOperator operator) {
        return Tables.table("t").collect(operator).input("x", CellType.NUMBER).output("points", CellType.NUMBER)
                .row(">= 10", "10").row(">= 20", "20").row(">= 30", "30").build();
    }

    private static DecisionTable with(DecisionTable table, String x, String expected) {
        DecisionTable test = Tables.table("u").input("x", CellType.NUMBER).output("points", CellType.NUMBER)
                .test("t", x, expected).build();
        table.getTests().addAll(test.getTests());
        return table;
    }
}
