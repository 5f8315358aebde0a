package org.clientele.rules.internal.types;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;

/**
 * What is wanted of a figure.
 *
 * @param type what the figure is
 * @param operator the sign of a comparison, or "between"
 * @param values what it is compared with, as given
 * @param high the greatest value of a range, or null
 * @param numbers the wanted numbers
 */
record FigureWish(ColumnType type, String operator, List<String> values, String high, NumberWish numbers) {

    static FigureWish of(Operands operands, ColumnType type, AggregateFunction function) throws ClienteleException {
        String sign = operands.required(Conditions.OPERATOR);
        List<String> values = operands.all(Conditions.VALUE);
        if (values.isEmpty()) {
            throw operands.missing(Conditions.VALUE);
        }
        if (values.size() > 1 && !sign.equals(ComparisonOperator.IN.sign())) {
            throw Operands.invalid(Messages.value_single, Conditions.AGGREGATE, Conditions.VALUE, sign);
        }
        List<BigDecimal> numbers = new ArrayList<>(values.size());
        for (String value : values) {
            numbers.add(Operands.value(Conditions.VALUE, value, type, function.label()));
        }
        if (sign.equals(Conditions.BETWEEN)) {
            String high = operands.required(Conditions.HIGH);
            BigDecimal most = Operands.value(Conditions.HIGH, high, type, function.label());
            if (numbers.getFirst().compareTo(most) > 0) {
                throw Operands.invalid(Messages.range_empty, values.getFirst(), high, Conditions.VALUE,
                        Conditions.HIGH);
            }
            return new FigureWish(type, sign, values, high, NumberWish.between(numbers.getFirst(), most));
        }
        ComparisonOperator operator = ComparisonOperator.of(sign).orElseThrow(() -> operands
                .unknown(Conditions.OPERATOR, sign, ComparisonOperator.signs() + ' ' + Conditions.BETWEEN));
        if (operands.find(Conditions.HIGH) != null) {
            throw Operands.invalid(Messages.high_without_between, Conditions.HIGH);
        }
        return new FigureWish(type, sign, values, null, NumberWish.compare(operator, numbers));
    }

    /** For people. */
    String text() {
        if (high != null) {
            return NLS.bind(Messages.range_both, Quantity.show(type, values.getFirst()), Quantity.show(type, high));
        }
        return operator + ' ' + String.join(Messages.list_separator,
                values.stream().map(value -> Quantity.show(type, value)).toList());
    }
}
