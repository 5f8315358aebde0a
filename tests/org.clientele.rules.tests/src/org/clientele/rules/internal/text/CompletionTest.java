package org.clientele.rules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.rules.text.Completion;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Hover;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.rules.text.TextToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is offered at the stroke of a text, and what is told of the words of one. */
class CompletionTest {

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

    private static List<String> at(String marked) {
        return at(marked, context);
    }

    private static List<String> at(String marked, TextContext names) {
        int offset = marked.indexOf('|');
        return TEXTS.complete(marked.replace("|", ""), offset, names).stream().map(Completion::text).toList();
    }

    private static void offers(String marked, String... texts) {
        List<String> offered = at(marked);
        List<String> missing = new ArrayList<>(List.of(texts));
        missing.removeAll(offered);
        assertEquals(List.of(), missing, marked + " " + offered);
    }

    private static void lacks(String marked, String... texts) {
        List<String> offered = at(marked);
        List.of(texts).forEach(text -> assertFalse(offered.contains(text), marked + " " + offered));
    }

    @Test
    void columnsAndWhatBeginsACondition() {
        offers("|", "country", "orders.count", "not ", "in segment ", "count of ", "at least 2 of ()");
        offers("country = \"France\" and |", "orders.count", "in segment ");
        offers("at least 2 of (country = \"France\", |", "orders.count");
        offers("foo bar = and ord|", "orders.count", "orders.last");
        lacks("ord|", "country", "not ");
        offers("订|", "orders.count");
        offers("Last|", "orders.last");
    }

    @Test
    void namesInBracketsWhereTheyAreWanted() {
        assertTrue(at("ord|", context.withLabels(true)).contains("[Orders]"));
        assertTrue(at("[Ord|", context.withLabels(true)).contains("[Orders]"));
    }

    @Test
    void testsThatFitTheColumn() {
        offers("country |", "= ", "contains ", "pinyin ", "in ()", "is missing");
        lacks("country |", "< ", "before last ", "between ");
        offers("orders.count |", "< ", "between ", ">= ");
        lacks("orders.count |", "contains ", "before last ");
        offers("orders.last |", "in last ", "before last ", "anniversary in next ", "between ");
        offers("[最近下单] |", "in last ");
        offers("orders.last in last 90 |", "days", "weeks", "months", "years");
    }

    @Test
    void valuesOfTheColumn() {
        offers("country = |", "\"France\"", "\"Germany\"");
        offers("country in (\"France\", \"G|", "\"Germany\"");
        lacks("country in (\"France\", \"G|", "\"France\"");
        offers("orders.last >= |", world.facts.today().toString());
        offers("in segment |", "\"champions\"", "\"at-risk\"");
        offers("in segment \"流|", "\"at-risk\"");
        offers("count of |", "orders", "interactions");
        offers("count of orders in last 5 days |", ">= ", "between ");
        offers("type |", "\"example.lunar\"");
        offers("type \"example.lunar\"(|", "phase: ", "days: ");
        offers("type \"example.lunar\"(phase: |", "\"full\"", "\"new\"");
        offers("country = \"France\" |", "and ", "or ");
        offers("(country = \"France\" |", "and ", "or ", ")");
    }

    @Test
    void whatIsChosenTakesThePlaceOfTheWholeWord() {
        Completion completion = TEXTS.complete("orders.cou >= 3", 3, context).getFirst();
        assertEquals(0, completion.range().offset());
        assertEquals("orders.cou".length(), completion.range().length());
    }

    @Test
    void completionIsFast() {
        String text = "country = \"France\" and ".repeat(100) + "ord";
        for (int i = 0; i < 30; i++) {
            TEXTS.complete(text, text.length(), context);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            TEXTS.complete(text, text.length(), context);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 20_000_000, best / 1000 + " us");
    }

    @Test
    void columnsAreExplainedInBothLanguagesWithHowManyCustomersHaveAValue() {
        Hover hover = TEXTS.hover("country = \"France\"", 2, context).orElseThrow();
        assertEquals("Country", hover.title());
        assertTrue(hover.text().contains("国家/地区"), hover.text());
        assertTrue(hover.text().contains("2 of 3"), hover.text());
        assertEquals("Orders", TEXTS.hover("[订单数] >= 3", 2, context).orElseThrow().title());
    }

    @Test
    void segmentsTypesAndWordsAreExplained() {
        assertEquals("流失风险", TEXTS.hover("in segment \"at-risk\"", 14, context).orElseThrow().title());
        assertTrue(TEXTS.hover("type \"example.lunar\"()", 8, context).orElseThrow().text().contains("Phase"));
        assertEquals("pinyin", TEXTS.hover("name pinyin \"z\"", 7, context).orElseThrow().title());
        assertTrue(TEXTS.hover("name pinyin \"z\"", 13, context).isEmpty());
    }

    @Test
    void wordsAreColouredByWhatTheyAre() {
        List<TextToken.Kind> kinds = TEXTS.tokens("number = \"5\" 且 in segment \"x\" and [订单数] >= 2011-01-01 @").stream()
                .map(TextToken::kind).toList();
        assertEquals(List.of(TextToken.Kind.NAME, TextToken.Kind.OPERATOR, TextToken.Kind.TEXT,
                TextToken.Kind.KEYWORD, TextToken.Kind.KEYWORD, TextToken.Kind.KEYWORD, TextToken.Kind.TEXT,
                TextToken.Kind.KEYWORD, TextToken.Kind.NAME, TextToken.Kind.OPERATOR, TextToken.Kind.DATE,
                TextToken.Kind.UNKNOWN), kinds);
    }
}
