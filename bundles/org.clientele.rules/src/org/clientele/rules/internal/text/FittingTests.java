package org.clientele.rules.internal.text;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.rules.internal.text.grammar.ConditionParser;

/** Which words and signs make sense behind a column of a type. */
final class FittingTests {

    private FittingTests() {
    }

    static boolean fits(int token, ColumnType type) {
        return switch (token) {
        case ConditionParser.CONTAINS, ConditionParser.EQUALS, ConditionParser.STARTS, ConditionParser.ENDS,
                ConditionParser.PINYIN, ConditionParser.MATCHES -> type == ColumnType.TEXT;
        case ConditionParser.LESS, ConditionParser.LESS_EQUAL, ConditionParser.GREATER, ConditionParser.GREATER_EQUAL,
                ConditionParser.BETWEEN, ConditionParser.FROM, ConditionParser.TO -> type != ColumnType.TEXT;
        case ConditionParser.BEFORE, ConditionParser.ANNIVERSARY -> type == ColumnType.DATE;
        default -> true;
        };
    }
}
