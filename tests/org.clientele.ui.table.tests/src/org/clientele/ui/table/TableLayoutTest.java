package org.clientele.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Layouts come back from their text. */
class TableLayoutTest {

    private final TableLayout usual = new TableLayout(Map.of("number", 100), "number", false);

    @Test
    void layoutComesBackWithOrderWidthsAndSort() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        widths.put("orders.gross", 140);
        widths.put("name", 220);
        TableLayout layout = new TableLayout(widths, "orders.gross", true);
        TableLayout back = TableLayout.parse(layout.format(), usual);
        assertEquals(layout, back);
        assertEquals(List.of("orders.gross", "name"), back.columns());
    }

    @Test
    void layoutWithoutSortComesBack() {
        TableLayout layout = new TableLayout(Map.of("a", 1), null, false);
        assertEquals(layout, TableLayout.parse(layout.format(), usual));
    }

    @Test
    void damagedTextGivesTheUsualLayout() {
        for (String damaged : new String[] { null, "", ";;", "a;b", "a=x;a;asc", "nonsense", "a=1;b" }) {
            assertSame(usual, TableLayout.parse(damaged, usual), damaged);
        }
    }
}
