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
import org.clientele.model.RelationshipKind;
import org.clientele.model.TypedCondition;

/**
 * Makes condition trees. A node that is given as a child leaves the tree that it was in.
 *
 * @since 1.0
 */
public final class Conditions {

    /** The id of the condition type that compares a column with values. */
    public static final String COMPARISON = "comparison"; //$NON-NLS-1$

    /** The id of the condition type that asks for members of a segment, and its operand with the segment's key. */
    public static final String SEGMENT = "segment"; //$NON-NLS-1$

    /** The operand of a comparison that names the column. */
    public static final String COLUMN = "column"; //$NON-NLS-1$

    /** The operand of a comparison that tells how to compare: one of {@code = != < <= > >= in}. */
    public static final String OPERATOR = "operator"; //$NON-NLS-1$

    /** The operand of a comparison that holds a value; {@code in} may have several. */
    public static final String VALUE = "value"; //$NON-NLS-1$

    /** The id of the condition type for a column's value between two others. */
    public static final String RANGE = "range"; //$NON-NLS-1$

    /** The id of the condition type for texts. */
    public static final String TEXT = "text"; //$NON-NLS-1$

    /** The id of the condition type for days in a window relative to today. */
    public static final String DATE = "date"; //$NON-NLS-1$

    /** The id of the condition type for columns without a value. */
    public static final String MISSING = "missing"; //$NON-NLS-1$

    /** The id of the condition type for figures of events. */
    public static final String AGGREGATE = "aggregate"; //$NON-NLS-1$

    /** The id of the condition type for relationships. */
    public static final String RELATIONSHIP = "relationship"; //$NON-NLS-1$

    /** The id of the condition type for values of schemes. */
    public static final String CLASSIFICATION = "classification"; //$NON-NLS-1$

    /** The operand of a range that holds the least value. */
    public static final String LOW = "low"; //$NON-NLS-1$

    /** The operand of a range, and of "between", that holds the greatest value. */
    public static final String HIGH = "high"; //$NON-NLS-1$

    /** The operator of an aggregate that wants a figure from value to high, both included. */
    public static final String BETWEEN = "between"; //$NON-NLS-1$

    /** The operand of a date condition: last, next, before-last or anniversary-next. */
    public static final String WINDOW = "window"; //$NON-NLS-1$

    /** The operand of a date condition that holds the window's length. */
    public static final String NUMBER = "number"; //$NON-NLS-1$

    /** The operand that holds the unit of a length of time: DAY, WEEK, MONTH or YEAR. */
    public static final String UNIT = "unit"; //$NON-NLS-1$

    /** The operand of an aggregate that names the stream of events. */
    public static final String EVENTS = "events"; //$NON-NLS-1$

    /** The operand of an aggregate that names the figure, such as count or days-since-last. */
    public static final String FUNCTION = "function"; //$NON-NLS-1$

    /** The operand of an aggregate or a classification that holds the length of a window that ends today. */
    public static final String LAST = "last"; //$NON-NLS-1$

    /** The operand of an aggregate that holds the first day. */
    public static final String FROM = "from"; //$NON-NLS-1$

    /** The operand of an aggregate that holds the last day. */
    public static final String TO = "to"; //$NON-NLS-1$

    /** The operand of an aggregate that holds the text of a code that counts; there may be several. */
    public static final String CODES = "codes"; //$NON-NLS-1$

    /** The operand of a relationship that names its kind, such as WORKS_FOR. */
    public static final String KIND = "kind"; //$NON-NLS-1$

    /** The operand of a relationship: out from the customer, or in to it. */
    public static final String DIRECTION = "direction"; //$NON-NLS-1$

    /** The operand of a relationship that holds a part of its role. */
    public static final String ROLE = "role"; //$NON-NLS-1$

    /** The operand of a relationship that holds the id of the party at the other end. */
    public static final String TARGET = "target"; //$NON-NLS-1$

    /** The operand of a classification that holds the key of the scheme. */
    public static final String SCHEME = "scheme"; //$NON-NLS-1$

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
        TypedCondition condition = typed(COMPARISON, operand(COLUMN, OperandType.COLUMN, column),
                operand(OPERATOR, OperandType.OPERATOR, operator));
        for (Object each : value instanceof Collection<?> many ? many : List.of(value)) {
            condition.getOperands().add(value(each));
        }
        return condition;
    }

    /**
     * A column's value lies between two others, both included.
     *
     * @param column the id of a column of the fact base
     * @param low the least value: a text, whole number, decimal or day; null for no limit
     * @param high the greatest value; null for no limit
     * @return a new condition
     * @throws IllegalArgumentException for a value of another kind
     */
    public static TypedCondition range(String column, Object low, Object high) {
        TypedCondition condition = typed(RANGE, operand(COLUMN, OperandType.COLUMN, column));
        add(condition, LOW, low);
        add(condition, HIGH, high);
        return condition;
    }

    /**
     * Compares a column's text. Letter case does not matter, except in regular expressions.
     *
     * @param column the id of a column of texts
     * @param operator equals, contains, starts, ends, pinyin or matches
     * @param value what with
     * @return a new condition
     */
    public static TypedCondition text(String column, String operator, String value) {
        return typed(TEXT, operand(COLUMN, OperandType.COLUMN, column),
                operand(OPERATOR, OperandType.OPERATOR, operator), value(value));
    }

    /**
     * A column's day lies in a window relative to today.
     *
     * @param column the id of a column of days
     * @param window last, next, before-last or anniversary-next
     * @param number the window's length
     * @param unit DAY, WEEK, MONTH or YEAR
     * @return a new condition
     */
    public static TypedCondition date(String column, String window, int number, String unit) {
        return typed(DATE, operand(COLUMN, OperandType.COLUMN, column), operand(WINDOW, OperandType.OPERATOR, window),
                operand(NUMBER, OperandType.NUMBER, Integer.toString(number)),
                operand(UNIT, OperandType.OPERATOR, unit));
    }

    /**
     * A column holds nothing.
     *
     * @param column the id of a column of the fact base
     * @return a new condition
     */
    public static TypedCondition missing(String column) {
        return typed(MISSING, operand(COLUMN, OperandType.COLUMN, column));
    }

    /**
     * A figure of all of a customer's events.
     *
     * @param events the id of a stream, such as orders
     * @param function the figure: count, sum, average, min, max, distinct, days-since-first, days-since-last,
     *        longest-gap or average-gap
     * @param operator one of {@code = != < <= > >= in between}
     * @param value a number; for {@code in} a collection of such, for {@code between} the least and the greatest
     * @return a new condition, which may be narrowed by {@link #last}, {@link #period} and {@link #codes}
     * @throws IllegalArgumentException for a value of another kind
     */
    public static TypedCondition aggregate(String events, String function, String operator, Object value) {
        TypedCondition condition = typed(AGGREGATE, operand(EVENTS, OperandType.KEY, events),
                operand(FUNCTION, OperandType.OPERATOR, function), operand(OPERATOR, OperandType.OPERATOR, operator));
        List<?> values = value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
        boolean isBetween = BETWEEN.equals(operator) && values.size() == 2;
        for (int i = 0; i < values.size(); i++) {
            add(condition, isBetween && i == 1 ? HIGH : VALUE, values.get(i));
        }
        return condition;
    }

    /**
     * Narrows an aggregate down to events in a span that ends today, or a classification to values that began in it: the
     * last 90 days are today and the 89 days before.
     *
     * @param condition the condition
     * @param number the span's length
     * @param unit DAY, WEEK, MONTH or YEAR
     * @return the same condition
     */
    public static TypedCondition last(TypedCondition condition, int number, String unit) {
        condition.getOperands().add(operand(LAST, OperandType.NUMBER, Integer.toString(number)));
        condition.getOperands().add(operand(UNIT, OperandType.OPERATOR, unit));
        return condition;
    }

    /**
     * Narrows an aggregate down to events of some days.
     *
     * @param aggregate the condition
     * @param from the first day, or null
     * @param to the last day, or null
     * @return the same condition
     */
    public static TypedCondition period(TypedCondition aggregate, LocalDate from, LocalDate to) {
        add(aggregate, FROM, from);
        add(aggregate, TO, to);
        return aggregate;
    }

    /**
     * Narrows an aggregate down to events with certain codes, such as products or kinds of interaction.
     *
     * @param aggregate the condition
     * @param codes the texts of the codes
     * @return the same condition
     */
    public static TypedCondition codes(TypedCondition aggregate, String... codes) {
        for (String code : codes) {
            add(aggregate, CODES, code);
        }
        return aggregate;
    }

    /**
     * A relationship that holds today.
     *
     * @param kind its kind
     * @param isOutgoing whether the customer is its source, such as the part of a group; not asked of KNOWS
     * @param role a part of its role, whatever the letter case; null for any
     * @param party the id of the party at the other end; 0 for any
     * @return a new condition
     */
    public static TypedCondition relationship(RelationshipKind kind, boolean isOutgoing, String role, long party) {
        TypedCondition condition = typed(RELATIONSHIP, operand(KIND, OperandType.OPERATOR, kind.getName()),
                operand(DIRECTION, OperandType.OPERATOR, isOutgoing ? "out" : "in")); //$NON-NLS-1$ //$NON-NLS-2$
        add(condition, ROLE, role);
        if (party != 0) {
            condition.getOperands().add(operand(TARGET, OperandType.KEY, Long.toString(party)));
        }
        return condition;
    }

    /**
     * A customer has one of some values in a scheme today.
     *
     * @param scheme the scheme's key
     * @param values keys of values
     * @return a new condition, which may be narrowed by {@link #last}
     */
    public static TypedCondition classification(String scheme, String... values) {
        TypedCondition condition = typed(CLASSIFICATION, operand(SCHEME, OperandType.KEY, scheme));
        for (String value : values) {
            condition.getOperands().add(operand(VALUE, OperandType.KEY, value));
        }
        return condition;
    }

    /**
     * Holds for members of a segment; {@link #last} makes it hold for who was one within some time.
     *
     * @param key the segment's key
     * @return a new condition
     */
    public static TypedCondition segment(String key) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(SEGMENT);
        condition.getOperands().add(operand(SEGMENT, OperandType.KEY, key));
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

    private static TypedCondition typed(String type, Operand... operands) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(type);
        condition.getOperands().addAll(List.of(operands));
        return condition;
    }

    private static void add(TypedCondition condition, String name, Object value) {
        if (value != null) {
            Operand operand = value(value);
            operand.setName(name);
            condition.getOperands().add(operand);
        }
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
