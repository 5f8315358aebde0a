package org.clientele.rules.internal.types;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;

/**
 * A comparison, read and checked against the columns.
 *
 * @param column the column
 * @param operator how to compare
 * @param values what to compare with, as given; at least one
 */
record Comparison(FactColumn column, ComparisonOperator operator, List<String> values) {

    static Comparison of(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
        Operands operands = new Operands(condition);
        operands.required(Conditions.COLUMN);
        String sign = operands.required(Conditions.OPERATOR);
        ComparisonOperator operator = ComparisonOperator.of(sign)
                .orElseThrow(() -> operands.unknown(Conditions.OPERATOR, sign, ComparisonOperator.signs()));
        List<String> values = operands.all(Conditions.VALUE);
        if (values.isEmpty()) {
            throw operands.missing(Conditions.VALUE);
        }
        if (values.size() > 1 && operator != ComparisonOperator.IN) {
            throw Operands.invalid(Messages.value_single, condition.getTypeId(), Conditions.VALUE, sign);
        }
        Comparison comparison = new Comparison(operands.column(facts), operator, values);
        if (!comparison.isText()) {
            comparison.wish(); // tells what cannot be read
        }
        return comparison;
    }

    boolean isText() {
        return column.descriptor().type() == ColumnType.TEXT;
    }

    /** The wanted numbers, where the column holds numbers. */
    NumberWish wish() throws ClienteleException {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String value : values) {
            numbers.add(Operands.value(Conditions.VALUE, value, column.descriptor().type(),
                    column.descriptor().label()));
        }
        return NumberWish.compare(operator, numbers);
    }

    /** Judges a text by its characters. */
    boolean holds(String text) {
        for (String value : values) {
            if (operator.holds(text.compareTo(value))) {
                return true;
            }
        }
        return false;
    }

    String wanted() {
        ColumnType type = column.descriptor().type();
        return operator.sign() + ' ' + String.join(Messages.list_separator,
                values.stream().map(value -> Quantity.show(type, value)).toList());
    }
}
