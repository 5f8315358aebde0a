package org.clientele.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;

/**
 * Makes condition trees. A node that is given as a child leaves the tree that it was in.
 *
 * @since 0.1
 */
public final class Conditions {

    /** The id of the condition type that compares a column with values. */
    public static final String COMPARISON = "comparison"; //$NON-NLS-1$

    /** The operand of a comparison that names the column. */
    public static final String COLUMN = "column"; //$NON-NLS-1$

    /** The operand of a comparison that tells how to compare: one of {@code = != < <= > >= in}. */
    public static final String OPERATOR = "operator"; //$NON-NLS-1$

    /** The operand of a comparison that holds a value; {@code in} may have several. */
    public static final String VALUE = "value"; //$NON-NLS-1$

    private Conditions() {
    }

    /**
     * Compares a column with a value. A customer without a value in the column never meets it, whatever the operator.
     *
     * @param column the id of a column of the fact base
     * @param operator one of {@code = != < <= > >= in}
     * @param value a text, whole number, decimal or day; for {@code in} a collection of such
     * @return a new condition
     * @throws IllegalArgumentException for a value of another kind
     */
    public static TypedCondition compare(String column, String operator, Object value) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(COMPARISON);
        condition.getOperands().add(operand(COLUMN, OperandType.COLUMN, column));
        condition.getOperands().add(operand(OPERATOR, OperandType.OPERATOR, operator));
        for (Object each : value instanceof Collection<?> many ? many : List.of(value)) {
            condition.getOperands().add(value(each));
        }
        return condition;
    }

    /**
     * Holds when all children do.
     *
     * @param children the parts; without any it holds for everybody
     * @return a new condition
     */
    public static CompositeCondition all(Condition... children) {
        return composite(Junction.ALL, children);
    }

    /**
     * Holds when at least one child does.
     *
     * @param children the parts; without any it holds for nobody
     * @return a new condition
     */
    public static CompositeCondition any(Condition... children) {
        return composite(Junction.ANY, children);
    }

    /**
     * Holds when at least so many children do.
     *
     * @param number how many, from 1 to the number of children
     * @param children the parts
     * @return a new condition
     */
    public static CompositeCondition atLeast(int number, Condition... children) {
        CompositeCondition composite = composite(Junction.AT_LEAST, children);
        composite.setAtLeast(number);
        return composite;
    }

    /**
     * Holds when another does not.
     *
     * @param child the other
     * @return a new condition
     */
    public static Negation not(Condition child) {
        Negation negation = ClienteleFactory.eINSTANCE.createNegation();
        negation.setChild(child);
        return negation;
    }

    private static CompositeCondition composite(Junction junction, Condition... children) {
        CompositeCondition composite = ClienteleFactory.eINSTANCE.createCompositeCondition();
        composite.setJunction(junction);
        composite.getChildren().addAll(List.of(children));
        return composite;
    }

    private static Operand value(Object value) {
        return switch (value) {
        case String text -> operand(VALUE, OperandType.TEXT, text);
        case BigDecimal number -> operand(VALUE, OperandType.NUMBER, number.toPlainString());
        case Integer number -> operand(VALUE, OperandType.NUMBER, number.toString());
        case Long number -> operand(VALUE, OperandType.NUMBER, number.toString());
        case LocalDate day -> operand(VALUE, OperandType.DATE, day.toString());
        default -> throw new IllegalArgumentException("Not comparable: " + value.getClass().getName()); //$NON-NLS-1$
        };
    }

    private static Operand operand(String name, OperandType type, String text) {
        Operand operand = ClienteleFactory.eINSTANCE.createOperand();
        operand.setName(name);
        operand.setValueType(type);
        operand.setText(text);
        return operand;
    }
}
