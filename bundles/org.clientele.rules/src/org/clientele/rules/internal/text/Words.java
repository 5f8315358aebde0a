package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.antlr.v4.runtime.Token;
import org.clientele.rules.internal.text.grammar.ConditionParser;

/** The words and signs of the language as they are written, and what is said where a kind of word is expected. */
final class Words {

    private static final Map<Integer, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(ConditionParser.EQUAL, "="); //$NON-NLS-1$
        WORDS.put(ConditionParser.NOT_EQUAL, "!="); //$NON-NLS-1$
        WORDS.put(ConditionParser.LESS, "<"); //$NON-NLS-1$
        WORDS.put(ConditionParser.LESS_EQUAL, "<="); //$NON-NLS-1$
        WORDS.put(ConditionParser.GREATER, ">"); //$NON-NLS-1$
        WORDS.put(ConditionParser.GREATER_EQUAL, ">="); //$NON-NLS-1$
        String[] plain = {
                "AND", "OR", "NOT", "IN", "ALL", "ANY", "AT", "LEAST", "OF", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
                "BETWEEN", "CONTAINS", "STARTS", "ENDS", "EQUALS", "PINYIN", "MATCHES", "IS", "MISSING", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
                "COUNT", "SUM", "AVERAGE", "DISTINCT", "DAYS", "WEEKS", "MONTHS", "YEARS", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
                "SEGMENT", "CLASS", "RELATED", "TYPE", "LAST", "NEXT", "BEFORE", "ANNIVERSARY", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
                "FROM", "TO", "SINCE", "WITHIN", "FIRST", "LONGEST", "GAP", "WITH", "ROLE", "OUT", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
                "TRUE", "FALSE", "NONE", "TEXT", "BOOLEAN", "COLUMN", "OPERATOR", "KEY" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
        for (String word : plain) {
            WORDS.put(type(word), word.toLowerCase(Locale.ROOT));
        }
        WORDS.put(ConditionParser.MINIMUM, "min"); //$NON-NLS-1$
        WORDS.put(ConditionParser.MAXIMUM, "max"); //$NON-NLS-1$
        WORDS.put(ConditionParser.AT_LEAST, "at least"); //$NON-NLS-1$
        WORDS.put(ConditionParser.NUMERIC, "number"); //$NON-NLS-1$
        WORDS.put(ConditionParser.DAY, "date"); //$NON-NLS-1$
        WORDS.put(ConditionParser.LPAREN, "("); //$NON-NLS-1$
        WORDS.put(ConditionParser.RPAREN, ")"); //$NON-NLS-1$
        WORDS.put(ConditionParser.COMMA, ","); //$NON-NLS-1$
        WORDS.put(ConditionParser.COLON, ":"); //$NON-NLS-1$
    }

    private Words() {
    }

    private static int type(String name) {
        for (int type = 1; type <= ConditionParser.VOCABULARY.getMaxTokenType(); type++) {
            if (name.equals(ConditionParser.VOCABULARY.getSymbolicName(type))) {
                return type;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** How a token is written, or null for names and literals. */
    static String of(int token) {
        return WORDS.get(token);
    }

    /** Whether a token is a word, neither a sign nor a name. */
    static boolean isWord(int token) {
        String word = WORDS.get(token);
        return word != null && Character.isLetter(word.charAt(0));
    }

    /** Whether a value may stand at a place. */
    static boolean isValue(Expected expected) {
        return expected.allows(ConditionParser.STRING) && expected.allows(ConditionParser.NUMBER);
    }

    /** What is expected, in the user's words: names and values first, then words and signs. */
    static List<String> of(Expected expected) {
        List<String> words = new ArrayList<>();
        names(expected, words);
        boolean value = isValue(expected);
        if (value) {
            words.add(Messages.expected_value);
        } else {
            literal(expected, ConditionParser.STRING, Messages.expected_text, words);
            literal(expected, ConditionParser.NUMBER, Messages.expected_number, words);
            literal(expected, ConditionParser.DATE, Messages.expected_date, words);
        }
        for (Map.Entry<Integer, String> word : WORDS.entrySet()) {
            if (word.getKey() != ConditionParser.AT && expected.allows(word.getKey()) && !(value && isPartOfValue(word.getKey()))) {
                words.add(word.getValue());
            }
        }
        if (expected.allows(Token.EOF)) {
            words.add(Messages.expected_end);
        }
        return words;
    }

    static boolean isPartOfValue(int token) {
        return switch (token) {
        case ConditionParser.TRUE, ConditionParser.FALSE, ConditionParser.TEXT, ConditionParser.NUMERIC,
                ConditionParser.DAY, ConditionParser.BOOLEAN, ConditionParser.COLUMN, ConditionParser.OPERATOR,
                ConditionParser.KEY -> true;
        default -> false;
        };
    }

    private static void names(Expected expected, List<String> words) {
        name(expected, ConditionParser.RULE_column, Messages.expected_column, words);
        name(expected, ConditionParser.RULE_stream, Messages.expected_stream, words);
        name(expected, ConditionParser.RULE_scheme, Messages.expected_scheme, words);
        name(expected, ConditionParser.RULE_kind, Messages.expected_kind, words);
        name(expected, ConditionParser.RULE_segment, Messages.expected_segment, words);
        name(expected, ConditionParser.RULE_typeId, Messages.expected_type, words);
        name(expected, ConditionParser.RULE_operandName, Messages.expected_operand, words);
    }

    private static void name(Expected expected, int rule, String text, List<String> words) {
        if (expected.asks(rule)) {
            words.add(text);
        }
    }

    private static void literal(Expected expected, int token, String text, List<String> words) {
        if (expected.allows(token)) {
            words.add(text);
        }
    }
}
