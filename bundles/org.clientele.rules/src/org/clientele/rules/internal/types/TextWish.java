package org.clientele.rules.internal.types;

import java.util.Locale;
import java.util.function.Predicate;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.search.NameReadings;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A text condition, read.
 *
 * @param column a column of texts
 * @param operator how to compare
 * @param value what with, as given
 * @param test judges a text
 */
record TextWish(FactColumn column, TextOperator operator, String value, Predicate<String> test) {

    private static final int LONGEST_EXPRESSION = 1_000;

    static TextWish of(TypedCondition condition, FactSnapshot facts, NameReadings readings)
            throws ClienteleException {
        Operands operands = new Operands(condition);
        operands.required(Conditions.COLUMN);
        String name = operands.required(Conditions.OPERATOR);
        TextOperator operator = TextOperator.of(name)
                .orElseThrow(() -> operands.unknown(Conditions.OPERATOR, name, TextOperator.texts()));
        String value = operands.required(Conditions.VALUE);
        FactColumn column = operands.column(facts);
        if (column.descriptor().type() != ColumnType.TEXT) {
            throw Operands.invalid(Messages.column_no_text, column.descriptor().label(), Conditions.COLUMN);
        }
        return new TextWish(column, operator, value, test(operator, value, readings));
    }

    private static Predicate<String> test(TextOperator operator, String value, NameReadings readings)
            throws ClienteleException {
        return switch (operator) {
        case EQUALS, CONTAINS, STARTS, ENDS -> text -> operator.place().has(text, value);
        case PINYIN -> pinyin(value.strip().toLowerCase(Locale.ROOT), readings);
        case MATCHES -> expression(value);
        };
    }

    private static Predicate<String> pinyin(String letters, NameReadings readings) throws ClienteleException {
        if (!letters.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw Operands.invalid(Messages.pinyin_letters, letters, Conditions.VALUE);
        }
        if (readings == null) {
            throw new ClienteleException(StatusCodes.RULE_DISABLED, Messages.pinyin_missing);
        }
        return readings.readAs(letters);
    }

    private static Predicate<String> expression(String value) throws ClienteleException {
        if (value.length() > LONGEST_EXPRESSION) {
            throw Operands.invalid(Messages.expression_long, Conditions.VALUE, LONGEST_EXPRESSION);
        }
        try {
            Pattern pattern = Pattern.compile(value);
            return text -> pattern.matcher(text).find();
        } catch (PatternSyntaxException e) {
            throw Operands.invalid(Messages.expression_wrong, e.getPattern(), Conditions.VALUE, e.getDescription());
        }
    }
}
