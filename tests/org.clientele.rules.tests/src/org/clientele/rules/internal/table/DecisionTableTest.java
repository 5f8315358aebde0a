package org.clientele.rules.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.TableProblem;
import org.clientele.core.rules.TableProblem.Place;
import org.clientele.model.CellType;
import org.clientele.model.DecisionTable;
import org.junit.jupiter.api.Test;

/** The first row that fits decides, says why, and a table that is wrong is told of and never used. */
class DecisionTableTest {

    private final DecisionTableServiceImpl service = new DecisionTableServiceImpl();

    /** The visible part of the restaurant's grades: 6 visits, 5,000 and 80 a head, or 4,500 and 60 (catalogue, 16). */
    private static Tables grades() {
        return Tables.table("grades").input("visits", CellType.NUMBER).input("amount", CellType.NUMBER)
                .input("perHead", CellType.NUMBER).output("grade", CellType.TEXT)
                .row(">= 6", ">= 5000", ">= 80", "quality").row(">= 6", ">= 4500", ">= 60", "active");
    }

    @Test
    void firstRowThatFitsDecides() throws Exception {
        DecisionTable table = grades().build();
        assertEquals("quality", decide(table, 6, "5000", "80").text("grade"));
        assertEquals("active", decide(table, 6, "4500", "60").text("grade"));
        assertEquals("active", decide(table, 7, "5000", "79.99").text("grade"));
        assertFalse(decide(table, 5, "9000", "90").isHit());
        assertEquals(-1, decide(table, 5, "9000", "90").row());
    }

    @Test
    void missingFactDoesNotFit() throws Exception {
        Decision decision = service.decide(grades().build(), Map.of("visits", 9, "amount", 9000));
        assertFalse(decision.isHit());
        assertTrue(decision.outputs().isEmpty());
    }

    @Test
    void proofShowsRowByRowWhichCellFailed() throws Exception {
        ProofNode proof = decide(grades().build(), 6, "4800", "85").proof();
        assertTrue(proof.holds());
        assertEquals(2, proof.children().size());
        ProofNode first = proof.children().getFirst();
        assertFalse(first.holds());
        assertEquals(List.of(true, false, true), first.children().stream().map(ProofNode::holds).toList());
        assertTrue(first.children().get(1).text().contains("4800"));
        assertTrue(first.children().get(1).text().contains(">= 5000"));
        assertTrue(proof.children().get(1).holds());
    }

    @Test
    void unreadableCellIsToldWithRowColumnAndCharacter() {
        DecisionTable table = grades().row(">= 6", "[1..", "-", "x").build();
        List<TableProblem> problems = service.check(table);
        assertEquals(1, problems.size());
        TableProblem problem = problems.getFirst();
        assertEquals(Place.ROW, problem.place());
        assertEquals(2, problem.item());
        assertEquals("amount", problem.column());
        assertEquals(4, problem.position());
        assertTrue(problem.message().contains("3"), problem.message());
        assertEquals(StatusCodes.RULE_INVALID, assertThrows(ClienteleException.class,
                () -> service.decide(table, Map.of("visits", 9))).code());
    }

    @Test
    void tableWhoseTestFailsIsToldAndNotUsed() throws Exception {
        DecisionTable good = grades().test("fits", "6", "5000", "80", "quality").test("none", "5", "1", "1", "null")
                .build();
        assertEquals(List.of(), service.check(good));
        assertTrue(service.runTests(good).stream().allMatch(result -> result.passed()));
        DecisionTable bad = grades().test("wrong", "6", "5000", "80", "active").build();
        assertEquals(Place.TEST, service.check(bad).getFirst().place());
        assertFalse(service.runTests(bad).getFirst().passed());
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> service.decide(bad, Map.of("visits", 6, "amount", 5000, "perHead", 80)));
        assertEquals(StatusCodes.RULE_INVALID, refused.code());
        assertTrue(refused.getMessage().contains("wrong"), refused.getMessage());
    }

    @Test
    void columnsAndCellsThatDoNotMatchAreTold() {
        DecisionTable table = Tables.table("t").input("a", CellType.TEXT).input("a", CellType.TEXT).build();
        assertEquals(List.of(Place.COLUMN, Place.TABLE),
                service.check(table).stream().map(TableProblem::place).toList());
        DecisionTable orphan = grades().build();
        orphan.getRows().getFirst().getCells().getFirst().setColumn("gone");
        assertEquals("gone", service.check(orphan).getFirst().column());
    }

    @Test
    void outputsAreTyped() throws Exception {
        DecisionTable table = Tables.table("t").input("a", CellType.TEXT).output("n", CellType.NUMBER)
                .output("y", CellType.YES_NO).output("t", CellType.TEXT).row("x", "1.50", "yes", "a, b, and c")
                .row("-", "", "no", "").build();
        assertEquals(new BigDecimal("1.50"), service.decide(table, Map.of("a", "x")).outputs().get("n"));
        assertEquals("a, b, and c", service.decide(table, Map.of("a", "x")).text("t"));
        assertEquals(Boolean.FALSE, service.decide(table, Map.of()).outputs().get("y"));
        assertNull(service.decide(table, Map.of()).text("n"));
    }

    @Test
    void factOfAnotherTypeIsRefused() {
        assertThrows(ClienteleException.class, () -> service.decide(grades().build(), Map.of("visits", "many")));
        assertThrows(ClienteleException.class, () -> service.decide(grades().build(), Map.of("visits", true)));
    }

    private Decision decide(DecisionTable table, int visits, String amount, String perHead) throws Exception {
        return service.decide(table, Map.of("visits", visits, "amount", new BigDecimal(amount), "perHead", perHead));
    }
}
