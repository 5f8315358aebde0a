package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.Token;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.rules.internal.text.grammar.ConditionParser;

/** What a value at the end of some tokens belongs to, found by going back. */
final class TextPlace {

    /** Words and signs between a name and its values. */
    private static final Set<Integer> BETWEEN = Set.of(ConditionParser.EQUAL, ConditionParser.NOT_EQUAL,
            ConditionParser.LESS, ConditionParser.LESS_EQUAL, ConditionParser.GREATER, ConditionParser.GREATER_EQUAL,
            ConditionParser.IN, ConditionParser.NOT, ConditionParser.BETWEEN, ConditionParser.FROM, ConditionParser.TO,
            ConditionParser.EQUALS, ConditionParser.CONTAINS, ConditionParser.STARTS, ConditionParser.ENDS,
            ConditionParser.WITH, ConditionParser.PINYIN, ConditionParser.MATCHES, ConditionParser.LPAREN,
            ConditionParser.COMMA);
    private static final Set<Integer> VALUES = Set.of(ConditionParser.STRING, ConditionParser.NUMBER,
            ConditionParser.DATE, ConditionParser.TRUE, ConditionParser.FALSE, ConditionParser.NONE);

    private final List<Token> tokens;
    private final Names names;

    /**
     * What is asked for.
     *
     * @param column the column whose value is asked for, or null
     * @param scheme the key of the scheme whose value is asked for, or null
     * @param stream the stream whose code is asked for, or null
     * @param operand the operand of the general form, or null
     */
    record Asked(ColumnDescriptor column, String scheme, String stream, OperandDescriptor operand) {
    }

    TextPlace(List<Token> before, Names names) {
        this.tokens = new ArrayList<>(before);
        this.names = names;
    }

    /** What a value at the end belongs to. */
    Asked asked() {
        int at = tokens.size() - 1;
        if (at > 0 && type(at) == ConditionParser.COLON) {
            return new Asked(null, null, null, names.type(type()).flatMap(
                    type -> Names.operand(type, name(tokens.get(tokens.size() - 2)))).orElse(null));
        }
        if (type(at) == ConditionParser.AND && at > 1 && VALUES.contains(type(at - 1))) {
            at -= 2; // between a value and
        }
        while (at > 0 && (BETWEEN.contains(type(at)) || VALUES.contains(type(at))) && !isName(at)) {
            at--;
        }
        if (at < 0) {
            return new Asked(null, null, null, null);
        }
        int before = at == 0 ? 0 : type(at - 1);
        String name = name(tokens.get(at));
        if (before == ConditionParser.CLASS) {
            return new Asked(null, names.schemes().find(name).stream().findFirst().map(names.schemes()::id)
                    .orElse(null), null, null);
        }
        if (before == ConditionParser.OF || before == ConditionParser.FIRST || before == ConditionParser.LAST) {
            boolean coded = tokens.subList(at + 1, tokens.size()).stream().allMatch(token -> token.getType()
                    == ConditionParser.LPAREN || token.getType() == ConditionParser.COMMA
                    || token.getType() == ConditionParser.STRING);
            return new Asked(null, null, coded ? names.streams().find(name).stream().findFirst()
                    .map(names.streams()::id).orElse(null) : null, null);
        }
        return new Asked(column(tokens.get(at)), null, null, null);
    }

    /** The column that the last token names, or null; the words of its test may follow. */
    ColumnDescriptor lastColumn() {
        int at = tokens.size() - 1;
        if (at >= 0 && type(at) == ConditionParser.NOT) {
            at--;
        }
        int before = at <= 0 ? 0 : type(at - 1);
        return at < 0 || before == ConditionParser.OF || before == ConditionParser.CLASS ? null
                : column(tokens.get(at));
    }

    /** The id of the condition type in whose parentheses the end lies, or null. */
    String type() {
        int open = 0;
        for (int at = tokens.size() - 1; at > 1; at--) {
            if (type(at) == ConditionParser.RPAREN) {
                open++;
            } else if (type(at) == ConditionParser.LPAREN && --open < 0) {
                return type(at - 1) == ConditionParser.STRING && type(at - 2) == ConditionParser.TYPE
                        ? name(tokens.get(at - 1)) : null;
            }
        }
        return null;
    }

    private boolean isName(int at) {
        return type(at) == ConditionParser.ID || type(at) == ConditionParser.LABEL;
    }

    private int type(int at) {
        return at < 0 ? 0 : tokens.get(at).getType();
    }

    private ColumnDescriptor column(Token token) {
        List<ColumnDescriptor> meant = token.getType() == ConditionParser.LABEL
                ? names.columns().find(name(token)) : names.columns().get(name(token)).map(List::of).orElse(List.of());
        return meant.isEmpty() ? null : meant.getFirst();
    }

    private static String name(Token token) {
        return switch (token.getType()) {
        case ConditionParser.LABEL, ConditionParser.STRING -> Spelling.inner(token.getText());
        default -> token.getText();
        };
    }
}
