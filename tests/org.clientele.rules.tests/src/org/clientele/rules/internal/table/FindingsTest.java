package org.clientele.rules.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.rules.TableFinding;
import org.clientele.core.rules.TableFinding.Kind;
import org.clientele.model.CellType;
import org.clientele.model.CollectOperator;
import org.clientele.model.DecisionTable;
import org.junit.jupiter.api.Test;

/** What an author should look at: compared with trying all facts. */
class FindingsTest {

    private final DecisionTableServiceImpl service = new DecisionTableServiceImpl();

    @Test
    void hundredIsForgottenBetweenTwoRanges() throws Exception {
        DecisionTable table = Tables.table("t").input("x", CellType.NUMBER).output("o", CellType.TEXT)
                .row("< 100", "low").row("> 100", "high").row("null", "none").build();
        List<TableFinding> found = service.findings(table, List.of());
        assertEquals(1, found.size(), found.toString());
        assertEquals(Kind.GAP, found.getFirst().kind());
        assertEquals(Map.of("x", new BigDecimal("100")), found.getFirst().example());
        assertTrue(found.getFirst().message().contains("x = 100"), found.getFirst().message());
    }

    @Test
    void wholeNumbersHaveNothingBetweenOneAndTwo() throws Exception {
        DecisionTable table = Tables.table("t").input("n", CellType.NUMBER).output("o", CellType.TEXT)
                .row("<= 1", "once").row(">= 2", "often").row("null", "never").build();
        assertEquals(List.of(Kind.GAP), kinds(service.findings(table, List.of())));
        assertEquals(new BigDecimal("1.5"), service.findings(table, List.of()).getFirst().example().get("n"));
        assertEquals(List.of(), service.findings(table, List.of(whole("n"))));
    }

    @Test
    void rowBehindWiderOnesIsNeverReached() throws Exception {
        DecisionTable table = Tables.table("t").input("x", CellType.NUMBER).input("c", CellType.TEXT)
                .output("o", CellType.TEXT).row("< 10", "-", "a").row(">= 10", "\"UK\"", "b")
                .row("[5..20]", "\"UK\"", "c").row("-", "-", "d").row("> 3", "-", "e").build();
        List<TableFinding> found = service.findings(table, List.of());
        assertEquals(List.of(Kind.SHADOWED, Kind.SHADOWED), kinds(found), found.toString());
        assertEquals(List.of(2, 0, 1), found.get(0).rows());
        assertEquals(List.of(4, 0, 1, 2, 3), found.get(1).rows());
    }

    @Test
    void rowThatContradictsItselfNeverFits() throws Exception {
        DecisionTable table = Tables.table("t").input("b", CellType.YES_NO).output("o", CellType.TEXT)
                .row("not(yes, no)", "a").row("-", "b").build();
        List<TableFinding> found = service.findings(table, List.of());
        assertEquals(List.of(Kind.SHADOWED), kinds(found));
        assertEquals(List.of(0), found.getFirst().rows());
    }

    @Test
    void overlapsOfACollectingTableAreTold() throws Exception {
        DecisionTable table = Tables.table("t").collect(CollectOperator.SUM).input("d", CellType.DATE)
                .output("o", CellType.NUMBER).row("< 2026-01-03", "1").row(">= 2026-01-02", "2").row("null", "3")
                .build();
        List<TableFinding> found = service.findings(table, List.of());
        assertEquals(List.of(Kind.OVERLAP), kinds(found), found.toString());
        assertEquals(List.of(0, 1), found.getFirst().rows());
        assertEquals(LocalDate.of(2026, 1, 2), found.getFirst().example().get("d"));
    }

    @Test
    void hugeTableIsToldToBeTooLarge() throws Exception {
        Tables tables = Tables.table("t");
        for (int i = 0; i < 12; i++) {
            tables.input("x" + i, CellType.NUMBER);
        }
        tables.output("o", CellType.TEXT);
        Random random = new Random(1);
        for (int row = 0; row < 200; row++) {
            String[] cells = new String[13];
            for (int i = 0; i < 12; i++) {
                int low = random.nextInt(500);
                cells[i] = "[" + low + ".." + (low + 300) + "]";
            }
            cells[12] = "r" + row;
            tables.row(cells);
        }
        List<TableFinding> found = service.findings(tables.build(), List.of());
        assertEquals(Kind.TOO_LARGE, found.getLast().kind());
    }

    /** All facts on a grid that is finer than the cells: gaps and unreachable rows as trying finds them. */
    @Test
    void findingsAreThoseThatTryingEverythingFinds() throws Exception {
        long seed = Long.getLong("clientele.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Tables tables = Tables.table("t").input("x", CellType.NUMBER).input("c", CellType.TEXT).output("o",
                    CellType.TEXT);
            for (int row = random.nextInt(6); row >= 0; row--) {
                tables.row(number(random), text(random), "r" + row);
            }
            DecisionTable table = tables.build();
            List<TableFinding> found = service.findings(table, List.of());
            boolean[] reached = new boolean[table.getRows().size()];
            boolean gap = false;
            for (int x = -3; x <= 12; x++) {
                for (String c : new String[] { "a", "b", "z", null }) {
                    Map<String, Object> facts = new HashMap<>();
                    facts.put("x", x == 12 ? null : BigDecimal.valueOf(x * 5L, 1));
                    facts.put("c", c);
                    int hit = service.decide(table, facts).row();
                    gap |= hit < 0;
                    if (hit >= 0) {
                        reached[hit] = true;
                    }
                }
            }
            String shown = "seed " + seed + " " + found;
            assertEquals(gap, found.stream().anyMatch(kind(Kind.GAP)), shown);
            for (int row = 0; row < reached.length; row++) {
                int place = row;
                assertEquals(!reached[row], found.stream().filter(kind(Kind.SHADOWED))
                        .anyMatch(each -> each.rows().getFirst() == place), shown);
            }
            for (TableFinding each : found) {
                if (each.kind() == Kind.GAP) {
                    assertEquals(-1, service.decide(table, each.example()).row(), shown);
                }
            }
        }
    }

    private static String number(Random random) {
        int low = random.nextInt(4);
        return switch (random.nextInt(6)) {
        case 0 -> "-";
        case 1 -> "< " + low;
        case 2 -> ">= " + low;
        case 3 -> "not(" + low + ")";
        case 4 -> "null";
        default -> "(" + low + ".." + (low + 1) + "]";
        };
    }

    private static String text(Random random) {
        return new String[] { "-", "\"a\"", "not(\"a\", \"b\")", "null, \"b\"", "-" }[random.nextInt(5)];
    }

    private static Predicate<TableFinding> kind(Kind kind) {
        return finding -> finding.kind() == kind;
    }

    private static List<Kind> kinds(List<TableFinding> findings) {
        return findings.stream().map(TableFinding::kind).toList();
    }

    private static ColumnDescriptor whole(String id) {
        return new ColumnDescriptor(id, ColumnType.INTEGER, id, false);
    }
}
