package org.clientele.rules.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clientele.model.CellType;
import org.junit.jupiter.api.Test;

/** What the unary tests mean; expected values follow the DMN standard, section "unary tests". */
class CellReaderTest {

    @Test
    void dashAndEmptyHoldForAnythingEvenWithoutFact() throws Exception {
        for (String text : new String[] { "-", "", "  ", " - ", null }) {
            assertTrue(CellReader.condition(CellType.NUMBER, text).holds(null));
            assertTrue(CellReader.condition(CellType.NUMBER, text).holds(BigDecimal.TEN));
        }
    }

    @Test
    void missingFactMeetsNothingButNull() throws Exception {
        assertTrue(holds(CellType.TEXT, "null", null));
        assertFalse(holds(CellType.TEXT, "null", "a"));
        assertFalse(holds(CellType.NUMBER, "< 5", null));
        assertFalse(holds(CellType.TEXT, "not(\"a\")", null));
        assertFalse(holds(CellType.TEXT, "not(null)", null));
        assertTrue(holds(CellType.TEXT, "not(null)", "a"));
        assertTrue(holds(CellType.NUMBER, "null, > 3", null));
    }

    @Test
    void limitsCountAsTheirSignsSay() throws Exception {
        assertTrue(holds(CellType.NUMBER, "<5", number("4.99")));
        assertFalse(holds(CellType.NUMBER, "< 5", number("5")));
        assertTrue(holds(CellType.NUMBER, "<= 5", number("5.00")));
        assertFalse(holds(CellType.NUMBER, "> -5", number("-5")));
        assertTrue(holds(CellType.NUMBER, ">= -5", number("-5")));
        assertTrue(holds(CellType.DATE, ">= 2024-02-29", LocalDate.of(2024, 2, 29)));
        assertFalse(holds(CellType.DATE, "< 2024-02-29", LocalDate.of(2024, 2, 29)));
    }

    @Test
    void bracketsIncludeAndParenthesesExclude() throws Exception {
        assertTrue(holds(CellType.NUMBER, "[1..5]", number("1")));
        assertTrue(holds(CellType.NUMBER, "[1..5]", number("5")));
        assertFalse(holds(CellType.NUMBER, "(1..5)", number("1")));
        assertFalse(holds(CellType.NUMBER, "(1..5)", number("5")));
        assertTrue(holds(CellType.NUMBER, "]1..5]", number("5")));
        assertFalse(holds(CellType.NUMBER, "[1..5[", number("5")));
        assertTrue(holds(CellType.NUMBER, "[1.5..2.5]", number("2")));
        assertTrue(holds(CellType.DATE, "[2024-01-01..2024-12-31]", LocalDate.of(2024, 12, 31)));
    }

    @Test
    void listsAndNegationsJoinTests() throws Exception {
        assertTrue(holds(CellType.TEXT, "\"a, b\", c", "a, b"));
        assertTrue(holds(CellType.TEXT, "\"a, b\", c", "c"));
        assertFalse(holds(CellType.TEXT, "\"a, b\", c", "a"));
        assertTrue(holds(CellType.TEXT, "not(Deutschland, 中国)", "France"));
        assertFalse(holds(CellType.TEXT, "not(Deutschland， 中国)", "中国"));
        assertTrue(holds(CellType.NUMBER, "1, [3..4], > 9", number("3.5")));
        assertFalse(holds(CellType.NUMBER, "not(1, [3..4], > 9)", number("10")));
        assertTrue(holds(CellType.TEXT, "nothing", "nothing"));
        assertTrue(holds(CellType.TEXT, "\"-\"", "-"));
        assertTrue(holds(CellType.TEXT, "\"say \\\"x\\\"\"", "say \"x\""));
    }

    @Test
    void truthIsReadInBothLanguages() throws Exception {
        assertTrue(holds(CellType.YES_NO, "yes", true));
        assertTrue(holds(CellType.YES_NO, "否", false));
        assertFalse(holds(CellType.YES_NO, "no", true));
    }

    @Test
    void unreadableCellNamesTheCharacter() {
        assertEquals(2, problem(CellType.NUMBER, "< five"));
        assertEquals(3, problem(CellType.NUMBER, "1, x"));
        assertEquals(1, problem(CellType.NUMBER, "[1;5]"));
        assertEquals(4, problem(CellType.NUMBER, "[1.."));
        assertEquals(0, problem(CellType.NUMBER, "[5..1]"));
        assertEquals(0, problem(CellType.NUMBER, "(5..5)"));
        assertEquals(0, problem(CellType.TEXT, "\"open"));
        assertEquals(0, problem(CellType.TEXT, "< b"));
        assertEquals(0, problem(CellType.DATE, "31.12.2024"));
        assertEquals(5, problem(CellType.NUMBER, "not(1"));
        assertEquals(3, problem(CellType.NUMBER, "1, "));
        assertEquals(0, problem(CellType.YES_NO, "maybe"));
        assertEquals(4, problem(CellType.TEXT, "\"a\" b"));
    }

    private static int problem(CellType type, String text) {
        return assertThrows(CellProblemException.class, () -> CellReader.condition(type, text), text).position();
    }

    private static boolean holds(CellType type, String text, Object fact) throws CellProblemException {
        return CellReader.condition(type, text).holds(fact);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
