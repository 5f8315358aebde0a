package org.clientele.rules.internal.types;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.Operand;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A comparison, read and checked against the columns.
 *
 * @param column the column
 * @param operator how to compare
 * @param values what to compare with, as given; at least one
 */
record Comparison(FactColumn column, ComparisonOperator operator, List<String> values) {

    static Comparison of(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
        String id = operand(condition, Conditions.COLUMN);
        String sign = operand(condition, Conditions.OPERATOR);
        ComparisonOperator operator = ComparisonOperator.of(sign).orElseThrow(() -> new ClienteleException(
                StatusCodes.RULE_INVALID, NLS.bind(Messages.operator_unknown, sign)));
        List<String> values = new ArrayList<>();
        for (Operand operand : condition.getOperands()) {
            if (Conditions.VALUE.equals(operand.getName()) && operand.getText() != null) {
                values.add(operand.getText());
            }
        }
        if (values.isEmpty() || values.size() > 1 && operator != ComparisonOperator.IN) {
            throw missing(condition, Conditions.VALUE);
        }
        FactColumn column = facts.column(id).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.column_missing, id)));
        return new Comparison(column, operator, values);
    }

    /** The id of the column that a condition names, or null. */
    static String column(TypedCondition condition) {
        return condition.getOperands().stream().filter(o -> Conditions.COLUMN.equals(o.getName()))
                .map(Operand::getText).findFirst().orElse(null);
    }

    ClienteleException unreadable(String value, Throwable cause) {
        return new ClienteleException(StatusCodes.RULE_INVALID,
                NLS.bind(Messages.operand_unreadable, value, column.descriptor().label()), cause);
    }

    private static String operand(TypedCondition condition, String name) throws ClienteleException {
        for (Operand operand : condition.getOperands()) {
            if (name.equals(operand.getName()) && operand.getText() != null) {
                return operand.getText();
            }
        }
        throw missing(condition, name);
    }

    private static ClienteleException missing(TypedCondition condition, String name) {
        return new ClienteleException(StatusCodes.RULE_INVALID,
                NLS.bind(Messages.operand_missing, condition.getTypeId(), name));
    }
}
