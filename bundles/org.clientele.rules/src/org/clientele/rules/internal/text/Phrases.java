package org.clientele.rules.internal.text;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.rules.internal.text.grammar.ConditionParser;

/** What is put in for a word: the words that always follow come with it. And what a word means. */
final class Phrases {

    private Phrases() {
    }

    /** What is put in for a word, or null where it is not offered by itself. */
    static String of(int token, Expected expected, ColumnDescriptor column) {
        boolean leaf = expected.asks(ConditionParser.RULE_column);
        String word = Words.of(token);
        return switch (token) {
        case ConditionParser.COUNT, ConditionParser.SUM, ConditionParser.AVERAGE, ConditionParser.MINIMUM,
                ConditionParser.MAXIMUM, ConditionParser.DISTINCT -> leaf ? word + " of " : word; //$NON-NLS-1$
        case ConditionParser.DAYS -> leaf ? "days since last " : word; //$NON-NLS-1$
        case ConditionParser.LONGEST -> "longest gap of "; //$NON-NLS-1$
        case ConditionParser.IN -> leaf ? "in segment " //$NON-NLS-1$
                : column == null ? "in " : column.type() == ColumnType.DATE ? "in last " : "in ()"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case ConditionParser.AT -> "at least 2 of ()"; //$NON-NLS-1$
        case ConditionParser.ALL, ConditionParser.ANY -> word + " of ()"; //$NON-NLS-1$
        case ConditionParser.IS -> "is missing"; //$NON-NLS-1$
        case ConditionParser.BEFORE -> "before last "; //$NON-NLS-1$
        case ConditionParser.ANNIVERSARY -> "anniversary in next "; //$NON-NLS-1$
        case ConditionParser.WITHIN, ConditionParser.SINCE -> word + " last "; //$NON-NLS-1$
        case ConditionParser.WITH -> "with role "; //$NON-NLS-1$
        case ConditionParser.AT_LEAST, ConditionParser.LEAST, ConditionParser.COLON -> null;
        case ConditionParser.LPAREN, ConditionParser.RPAREN, ConditionParser.WEEKS, ConditionParser.MONTHS,
                ConditionParser.YEARS, ConditionParser.TRUE, ConditionParser.FALSE, ConditionParser.NONE,
                ConditionParser.MISSING -> word;
        default -> word + ' ';
        };
    }

    /** What a word means behind a column. */
    static String meaning(int token, ColumnDescriptor column) {
        boolean window = token == ConditionParser.IN && column != null && column.type() == ColumnType.DATE;
        return window ? Messages.word_last : meaning(token);
    }

    /** What a word means, in the user's language, or nothing where the word says it. */
    static String meaning(int token) {
        return switch (token) {
        case ConditionParser.AND -> Messages.word_and;
        case ConditionParser.OR -> Messages.word_or;
        case ConditionParser.NOT -> Messages.word_not;
        case ConditionParser.IN -> Messages.word_in;
        case ConditionParser.ALL -> Messages.word_all;
        case ConditionParser.ANY -> Messages.word_any;
        case ConditionParser.AT, ConditionParser.LEAST, ConditionParser.AT_LEAST -> Messages.word_atLeast;
        case ConditionParser.BETWEEN -> Messages.word_between;
        case ConditionParser.CONTAINS -> Messages.word_contains;
        case ConditionParser.STARTS -> Messages.word_starts;
        case ConditionParser.ENDS -> Messages.word_ends;
        case ConditionParser.EQUALS -> Messages.word_equals;
        case ConditionParser.PINYIN -> Messages.word_pinyin;
        case ConditionParser.MATCHES -> Messages.word_matches;
        case ConditionParser.IS, ConditionParser.MISSING -> Messages.word_missing;
        case ConditionParser.LAST -> Messages.word_last;
        case ConditionParser.NEXT -> Messages.word_next;
        case ConditionParser.BEFORE -> Messages.word_before;
        case ConditionParser.ANNIVERSARY -> Messages.word_anniversary;
        case ConditionParser.COUNT -> Messages.word_count;
        case ConditionParser.SUM -> Messages.word_sum;
        case ConditionParser.AVERAGE -> Messages.word_average;
        case ConditionParser.MINIMUM -> Messages.word_min;
        case ConditionParser.MAXIMUM -> Messages.word_max;
        case ConditionParser.DISTINCT -> Messages.word_distinct;
        case ConditionParser.LONGEST, ConditionParser.GAP -> Messages.word_gap;
        case ConditionParser.SEGMENT -> Messages.word_segment;
        case ConditionParser.WITHIN -> Messages.word_within;
        case ConditionParser.CLASS -> Messages.word_class;
        case ConditionParser.RELATED -> Messages.word_related;
        case ConditionParser.TYPE -> Messages.word_type;
        default -> ""; //$NON-NLS-1$
        };
    }
}
