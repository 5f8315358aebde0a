package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** What every matching text must have: never more than the expression itself demands. */
class ExpressionLiteralTest {

    @Test
    void longestRunOfPlainCharactersIsFound() {
        assertEquals("9 Ltd", ExpressionLiteral.of("^A.*9 Ltd$"));
        assertEquals("ab", ExpressionLiteral.of("ab+c?"));
        assertEquals("a.b", ExpressionLiteral.of("[xy]a\\.b\\d"));
        assertEquals("有限公司", ExpressionLiteral.of("有限公司$"));
        assertEquals("", ExpressionLiteral.of("abc|d"));
        assertEquals("", ExpressionLiteral.of("(?i)abc"));
        assertEquals("", ExpressionLiteral.of("(abc)?d"));
        assertEquals("", ExpressionLiteral.of("\\x41bc"));
        assertEquals("", ExpressionLiteral.of("abΣ"));
    }

    @Test
    void matchingTextAlwaysHasIt() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> tokens = List.of("a", "b", "ab", "9", " ", ".", "*", "+", "?", "{2}", "{0,1}", "[ab]", "[^a]", "[]a]",
                "(ab)", "(", ")", "\\d", "\\.", "\\b", "^", "$", "ba", "|", "{", "}", "\\pL", "[[:alpha:]]");
        int matched = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder expression = new StringBuilder();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                expression.append(tokens.get(random.nextInt(tokens.size())));
            }
            String literal = ExpressionLiteral.of(expression.toString());
            Pattern pattern;
            try {
                pattern = Pattern.compile(expression.toString());
            } catch (PatternSyntaxException e) {
                continue;
            }
            for (int n = 0; n < 20 && !literal.isEmpty(); n++) {
                StringBuilder text = new StringBuilder();
                for (int c = random.nextInt(8); c > 0; c--) {
                    text.append("ab9 .{}".charAt(random.nextInt(7)));
                }
                if (pattern.matcher(text).find()) {
                    matched++;
                    assertTrue(text.toString().contains(literal),
                            "seed " + seed + ": " + expression + " matches " + text + " without " + literal);
                }
            }
        }
        assertTrue(matched > 500, "texts that matched: " + matched);
    }
}
