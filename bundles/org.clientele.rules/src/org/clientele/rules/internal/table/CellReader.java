package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.clientele.model.CellType;
import org.clientele.rules.internal.Messages;
import org.clientele.rules.internal.table.UnaryTest.Anything;
import org.clientele.rules.internal.table.UnaryTest.Between;
import org.clientele.rules.internal.table.UnaryTest.Missing;
import org.clientele.rules.internal.table.UnaryTest.NoneOf;
import org.clientele.rules.internal.table.UnaryTest.OneOf;
import org.clientele.rules.internal.table.UnaryTest.Same;
import org.eclipse.osgi.util.NLS;

/** Reads the text of a cell: one text, one reader. */
final class CellReader {

    private static final String NOT = "not"; //$NON-NLS-1$
    private static final String NULL = "null"; //$NON-NLS-1$

    private final CellType type;
    private final String text;
    private int at;

    private CellReader(CellType type, String text) {
        this.type = type;
        this.text = text == null ? "" : text; //$NON-NLS-1$
    }

    /** Reads the condition of an input; an empty cell holds for anything. */
    static UnaryTest condition(CellType type, String text) throws CellProblemException {
        CellReader reader = new CellReader(type, text);
        reader.skipBlanks();
        if (reader.isAtEnd() || "-".equals(reader.text.strip())) { //$NON-NLS-1$
            return new Anything();
        }
        UnaryTest test = reader.condition();
        reader.expectEnd();
        return test;
    }

    /** Reads one value, such as an output's; null for an empty cell. */
    static Object value(CellType type, String text) throws CellProblemException {
        CellReader reader = new CellReader(type, text);
        reader.skipBlanks();
        if (reader.isAtEnd() || NULL.equals(reader.text.strip())) {
            return null;
        }
        if (type == CellType.TEXT && reader.peek() != '"') {
            return reader.text.strip();
        }
        Object value = reader.literal(false);
        reader.expectEnd();
        return value;
    }

    /** Values one after the other, such as those that a collecting table lists; none for an empty cell. */
    static List<Object> values(CellType type, String text) throws CellProblemException {
        CellReader reader = new CellReader(type, text);
        List<Object> values = new ArrayList<>();
        reader.skipBlanks();
        if (!reader.isAtEnd()) {
            do {
                reader.skipBlanks();
                values.add(Collecting.plain(reader.literal(false)));
                reader.skipBlanks();
            } while (reader.accept(',') || reader.accept('\uff0c'));
            reader.expectEnd();
        }
        return values;
    }

    private UnaryTest condition() throws CellProblemException {
        int start = at;
        if (text.startsWith(NOT, at)) {
            at += NOT.length();
            skipBlanks();
            if (peek() == '(') {
                at++;
                List<UnaryTest> tests = list(true);
                skipBlanks();
                if (peek() != ')') {
                    throw problem(at, Messages.cell_not_unclosed);
                }
                at++;
                return new NoneOf(tests);
            }
            at = start;
        }
        List<UnaryTest> tests = list(false);
        return tests.size() == 1 ? tests.getFirst() : new OneOf(tests);
    }

    private List<UnaryTest> list(boolean nested) throws CellProblemException {
        List<UnaryTest> tests = new ArrayList<>();
        do {
            skipBlanks();
            tests.add(single(nested));
            skipBlanks();
        } while (accept(',') || accept('\uff0c'));
        return tests;
    }

    private UnaryTest single(boolean nested) throws CellProblemException {
        int start = at;
        char first = peek();
        if (first == '<' || first == '>') {
            at++;
            boolean equal = accept('=');
            requireOrder(start);
            skipBlanks();
            Object limit = literal(nested);
            return first == '<' ? new Between(null, false, limit, !equal) : new Between(limit, !equal, null, false);
        }
        if (first == '=') {
            at++;
            skipBlanks();
            return new Same(literal(nested));
        }
        if (first == '[' || first == '(' || first == ']') {
            requireOrder(start);
            return range();
        }
        if (text.startsWith(NULL, at) && isEndOfValue(at + NULL.length(), nested)) {
            at += NULL.length();
            return new Missing();
        }
        return new Same(literal(nested));
    }

    private UnaryTest range() throws CellProblemException {
        int start = at;
        boolean lowOpen = text.charAt(at++) != '[';
        skipBlanks();
        Object low = rangeLimit();
        skipBlanks();
        if (!text.startsWith("..", at)) { //$NON-NLS-1$
            throw problem(at, Messages.cell_range_dots);
        }
        at += 2;
        skipBlanks();
        Object high = rangeLimit();
        skipBlanks();
        char end = peek();
        if (end != ']' && end != ')' && end != '[') {
            throw problem(at, Messages.cell_range_unclosed);
        }
        at++;
        Between range = new Between(low, lowOpen, high, end != ']');
        if (new Between(low, false, null, false).holds(high) && (range.holds(low) || range.holds(high)
                || !new Same(low).holds(high))) {
            return range;
        }
        throw problem(start, Messages.cell_range_empty);
    }

    private Object rangeLimit() throws CellProblemException {
        int start = at;
        while (!isAtEnd() && "])[".indexOf(peek()) < 0 && !text.startsWith("..", at)) { //$NON-NLS-1$ //$NON-NLS-2$
            at++;
        }
        return typed(start, text.substring(start, at));
    }

    private Object literal(boolean nested) throws CellProblemException {
        int start = at;
        if (peek() == '"') {
            return typed(start, quoted());
        }
        while (!isEndOfValue(at, nested)) {
            at++;
        }
        return typed(start, text.substring(start, at));
    }

    private Object typed(int start, String value) throws CellProblemException {
        if (value.isBlank() && peekAt(start) != '"') {
            throw problem(start, Messages.cell_value_missing);
        }
        return CellValues.read(type, value).orElseThrow(() -> problem(start, switch (type) {
        case NUMBER -> NLS.bind(Messages.cell_no_number, value.strip());
        case DATE -> NLS.bind(Messages.cell_no_date, value.strip());
        default -> NLS.bind(Messages.cell_no_truth, value.strip());
        }));
    }

    private String quoted() throws CellProblemException {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (!isAtEnd() && peek() != '"') {
            if (peek() == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (isAtEnd()) {
            throw problem(start, Messages.cell_quote_unclosed);
        }
        at++;
        return value.toString();
    }

    private boolean isEndOfValue(int place, boolean nested) {
        char c = peekAt(place);
        return place >= text.length() || c == ',' || c == '\uff0c' || nested && c == ')';
    }

    private void requireOrder(int start) throws CellProblemException {
        if (type == CellType.TEXT || type == CellType.YES_NO) {
            throw problem(start, Messages.cell_no_order);
        }
    }

    private void expectEnd() throws CellProblemException {
        skipBlanks();
        if (!isAtEnd()) {
            throw problem(at, NLS.bind(Messages.cell_more, text.substring(at)));
        }
    }

    private boolean accept(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (!isAtEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private char peek() {
        return peekAt(at);
    }

    private char peekAt(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    private static CellProblemException problem(int position, String message) {
        return new CellProblemException(position, message);
    }
}
