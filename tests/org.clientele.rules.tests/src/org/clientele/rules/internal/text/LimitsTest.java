package org.clientele.rules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.model.Condition;
import org.clientele.rules.Conditions;
import org.junit.jupiter.api.Test;

/** Texts and trees that are too large or too deep, and noise. */
class LimitsTest {

    private final ConditionTextService texts = new ConditionTextServiceImpl(List.of());
    private final TextContext context = TextContext.of(Locale.ENGLISH, List.of());

    @Test
    void deepTextsAreRefusedByASentence() {
        for (String opening : List.of("(", "not ", "not (", "at least 1 of (", "all of (")) {
            Parsed parsed = texts.parse(opening.repeat(100_000) + "a = 1", context);
            assertNull(parsed.condition(), opening);
            assertEquals(1, parsed.problems().size());
            assertTrue(parsed.problems().getFirst().sentence().contains("200"), parsed.problems().toString());
        }
    }

    @Test
    void aTreeOf200LevelsComesBackAndOneMoreIsRefused() throws ClienteleException {
        Condition tree = Conditions.compare("a", "=", 1);
        for (int level = 2; level <= 200; level++) {
            tree = level % 3 == 0 ? Conditions.not(tree)
                    : level % 3 == 1 ? Conditions.all(tree, Conditions.compare("b", "=", 2)) : Conditions.any(tree);
        }
        String text = texts.format(tree, context);
        assertEquals(Shape.of(tree), Shape.of(texts.parse(text, context).condition()));
        Condition deeper = Conditions.not(tree);
        assertEquals(StatusCodes.RULE_INVALID,
                assertThrows(ClienteleException.class, () -> texts.format(deeper, context)).code());
        assertTrue(!texts.parse("not (" + text + ")", context).isUsable());
    }

    @Test
    void aRuleOf5000NodesIsReadAndWrittenInTimeAndMoreAreRefused() throws ClienteleException {
        String text = String.join(" and ", Collections.nCopies(4_999, "orders.count >= 3"));
        texts.parse(text, context);
        long start = System.nanoTime();
        Parsed parsed = texts.parse(text, context);
        assertTrue(parsed.isUsable());
        assertEquals(text.replace("\n", " "), texts.format(parsed.condition(), context).replace("\n", " "));
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 5_000, millis + " ms"); // a bound for a crowded machine, far above what it takes
        Parsed more = texts.parse(text + " and orders.count >= 3", context);
        assertNull(more.condition());
        assertTrue(more.problems().getFirst().sentence().contains("5,000"), more.problems().toString());
    }

    @Test
    void noiseNeverFailsAndIsAlwaysMarkedWithinTheText() {
        List<String> pieces = List.of("country", " ", "=", "\"", "and", "(", ")", "[", "]", "5", "-", "last", "days",
                "of", "count", "in", "not", "\n", "且", "\\", "type", ":", ",", "2011-13-40", "is", "between", "\u0000",
                "\uD83D", "between 1 and", "class x", "at least", "related", "in segment", "}", "none");
        for (long seed = 1; seed <= 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder noise = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                noise.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            String text = noise.toString();
            Parsed parsed = texts.parse(text, context);
            parsed.problems().forEach(p -> assertTrue(p.offset() >= 0 && p.range().end() <= text.length()
                    && p.line() > 0 && p.column() > 0 && !p.sentence().isBlank(), text + " " + p));
            int offset = random.nextInt(text.length() + 1);
            texts.complete(text, offset, context).forEach(c -> assertTrue(c.range().offset() >= 0
                    && c.range().end() <= text.length(), text + " " + c));
            texts.hover(text, offset, context);
            texts.tokens(text);
        }
    }
}
