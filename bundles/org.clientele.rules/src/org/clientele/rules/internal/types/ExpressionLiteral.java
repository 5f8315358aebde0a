package org.clientele.rules.internal.types;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The longest run of characters that every text has that matches a regular expression: texts without it need not be tried.
 * Found for plain expressions only; where there is any doubt there is none.
 */
final class ExpressionLiteral {

    private static final int SHORTEST = 2;
    private static final String NO_CHARACTER = "dDwWsSbBAz"; //$NON-NLS-1$
    private static final Pattern REPEAT = Pattern.compile("\\{\\d+(,\\d*)?\\}"); //$NON-NLS-1$

    private final String expression;
    private final StringBuilder run = new StringBuilder();
    private String longest = ""; //$NON-NLS-1$
    private int depth;

    private ExpressionLiteral(String expression) {
        this.expression = expression;
    }

    /** The run, or an empty text. */
    static String of(String expression) {
        if (expression.contains("|") || expression.contains("(?") || expression.contains("\\Q")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return ""; //$NON-NLS-1$
        }
        ExpressionLiteral literal = new ExpressionLiteral(expression);
        int at = 0;
        while (at >= 0 && at < expression.length()) {
            at = literal.step(at);
        }
        literal.end();
        boolean isSafe = at >= 0 && literal.longest.length() >= SHORTEST
                && literal.longest.chars().allMatch(c -> c < 0x80 || c >= 0x2E80); // letter case changes nothing else
        return isSafe ? literal.longest : ""; //$NON-NLS-1$
    }

    /** Reads one element and tells where the next begins; -1 when it is too much. */
    private int step(int at) {
        char c = expression.charAt(at);
        switch (c) {
        case '\\':
            return escape(at + 1);
        case '[':
            end();
            return behindClass(at + 1);
        case '(', ')':
            end();
            depth += c == '(' ? 1 : -1;
            return at + 1;
        case '*', '?':
            drop();
            return at + 1;
        case '{':
            drop();
            Matcher repeat = REPEAT.matcher(expression).region(at, expression.length());
            return repeat.lookingAt() ? repeat.end() : -1;
        case '+', '.', '^', '$':
            end();
            return at + 1;
        default:
            add(c);
            return at + 1;
        }
    }

    private int escape(int at) {
        if (at == expression.length()) {
            return -1;
        }
        char c = expression.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
            add(c);
        } else if (NO_CHARACTER.indexOf(c) >= 0) {
            end();
        } else {
            return -1;
        }
        return at + 1;
    }

    private int behindClass(int from) {
        int at = from;
        if (at < expression.length() && expression.charAt(at) == '^') {
            at++;
        }
        if (at < expression.length() && expression.charAt(at) == ']') {
            at++;
        }
        for (; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '[') {
                return -1; // a named class
            }
            if (c == ']') {
                return at + 1;
            }
            at += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    private void add(char c) {
        if (depth == 0) {
            run.append(c);
        }
    }

    private void drop() {
        if (!run.isEmpty()) {
            run.setLength(run.offsetByCodePoints(run.length(), -1));
        }
        end();
    }

    private void end() {
        if (run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }
}
