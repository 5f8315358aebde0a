package org.clientele.rules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.rules.text.TextProblem;
import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.model.CompositeCondition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each kind of mistake, marked between the two strokes of the text that is given. */
class MistakesTest {

    private static final ConditionTextService TEXTS = new ConditionTextServiceImpl(List.of());
    private static TextWorld world;
    private static TextContext context;

    @BeforeAll
    static void fill() throws Exception {
        world = new TextWorld();
        context = world.context(Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    /** The only mistake of a text, whose place is between two strokes. */
    private static TextProblem only(String marked) {
        int from = marked.indexOf('|');
        int to = marked.lastIndexOf('|') - 1;
        Parsed parsed = TEXTS.parse(marked.replace("|", ""), context);
        assertEquals(1, parsed.problems().size(), () -> marked + " " + parsed.problems());
        TextProblem problem = parsed.problems().getFirst();
        assertEquals(from, problem.offset(), marked + " " + problem);
        assertEquals(to - from, problem.length(), marked + " " + problem);
        return problem;
    }

    private static void expects(String marked, String... words) {
        TextProblem problem = only(marked);
        assertEquals(Severity.ERROR, problem.severity(), problem.toString());
        assertTrue(problem.expected().containsAll(List.of(words)), problem.toString());
    }

    private static void suggests(Severity severity, String marked, String suggestion) {
        TextProblem problem = only(marked);
        assertEquals(severity, problem.severity(), problem.toString());
        assertTrue(problem.suggestions().contains(suggestion), problem.toString());
    }

    @Test
    void namesThatAreNotKnown() {
        suggests(Severity.ERROR, "|orders.cuont| >= 3", "orders.count");
        suggests(Severity.ERROR, "|[Ordres]| >= 3", "[Orders]");
        suggests(Severity.ERROR, "|[订单]| >= 3", "[订单数]");
        suggests(Severity.ERROR, "in segment |\"champion\"|", "\"champions\"");
        suggests(Severity.WARNING, "country = |\"Germny\"|", "\"Germany\"");
        suggests(Severity.WARNING, "type |\"example.luna\"|(phase: \"full\")", "\"example.lunar\"");
        suggests(Severity.ERROR, "type \"example.lunar\"(phase: |\"ful\"|)", "\"full\"");
        suggests(Severity.ERROR, "type \"example.lunar\"(phase: \"full\", |dais|: 3)", "days");
        suggests(Severity.ERROR, "count of |ordres| >= 3", "orders");
    }

    @Test
    void wordsThatAreMissingOrTooMany() {
        expects("(country = \"France\"||", ")");
        expects("country = \"France\"|)|", "and", "or");
        expects("country||", "=", "contains", "in");
        expects("country =|| ", "a value");
        expects("count of|| ", "a stream of events");
        expects("at least |x| of (country = \"France\")", "a number");
        expects("orders.count |3|", "=", ">=");
        expects("country in (\"France\" |\"Germany\"|)", ",", ")");
        expects("type \"example.lunar\"(phase |\"full\"|)", ":");
        expects("orders.last in last 90||", "days", "months");
        expects("country = |\"France|", "\"");
        suggests(Severity.ERROR, "country |contians| \"x\"", "contains");
        suggests(Severity.ERROR, "|订单数| >= 3", "[订单数]");
        suggests(Severity.ERROR, "country = |France|", "\"France\"");
    }

    @Test
    void valuesThatDoNotFit() {
        expects("orders.count = |\"many\"|", "a number");
        expects("orders.last >= |\"May\"|", "a date such as 2026-01-31");
        suggests(Severity.ERROR, "orders.last >= |2023-02-30|", "2023-02-28");
        suggests(Severity.WARNING, "number = |12346|", "\"12346\"");
        suggests(Severity.ERROR, "orders.last in last |-5| days", "5");
        assertFalse(only("orders.last in last |0| days").sentence().isEmpty());
        expects("count of orders in |next| 5 days > 1", "last");
        only("count of orders from 2024-02-01 to |2024-01-01| > 1");
        only("orders.count between 5 and |2|");
        only("orders.count |in last 5 days|");
        only("orders.count |contains| \"1\"");
        only("name matches |\"^A(\"|");
        expects("type |\"example.lunar\"|()", "phase");
        expects("type \"example.lunar\"(phase: \"full\", days: |\"x\"|)", "a number");
        only("country in |()|");
        only("not |()|");
        assertEquals(Severity.WARNING, only("at least |3| of (country = \"France\", orders.count > 1)").severity());
    }

    @Test
    void linesAndColumnsAreCountedFromOne() {
        TextProblem problem = TEXTS.parse("country = \"France\"\n  and\n  foo = 1", context).problems().getFirst();
        assertEquals(3, problem.line());
        assertEquals(3, problem.column());
        // an emoji is two characters of a text, as editors count
        assertEquals(15, TEXTS.parse("name = \"\uD83D\uDE00\" o > 1", context).problems().getLast().column() + 2);
    }

    @Test
    void severalMistakesShowAtOnceAndTheRestIsATree() {
        Parsed parsed = TEXTS.parse("country |= \"France\" and orders.count >= 3 and foo = 1 and name contians \"x\""
                + " or orders.last in last -5 days", context);
        assertTrue(parsed.problems().size() >= 4, parsed.problems().toString());
        CompositeCondition any = (CompositeCondition) parsed.condition();
        assertEquals(2, any.getChildren().size());
        assertFalse(parsed.isUsable());
    }

    @Test
    void aBlankTextIsNoMistake() {
        Parsed parsed = TEXTS.parse(" \n ", context);
        assertTrue(parsed.isUsable());
        assertNull(parsed.condition());
    }

    @Test
    void mistakesAreToldInTheLanguageOfThePlatformWithoutGaps() {
        String sentence = only("country = \"France\" |orders.count| > 2").sentence();
        assertFalse(sentence.contains("{") || sentence.contains("NLS missing"), sentence);
    }
}
