package org.clientele.rules.internal.text;

import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.TypedCondition;

/** The types and operands that have forms of their own in the text; all others are written in the general form. */
final class Terms {

    static final String COMPARISON = "comparison"; //$NON-NLS-1$
    static final String RANGE = "range"; //$NON-NLS-1$
    static final String TEXT = "text"; //$NON-NLS-1$
    static final String DATE = "date"; //$NON-NLS-1$
    static final String MISSING = "missing"; //$NON-NLS-1$
    static final String AGGREGATE = "aggregate"; //$NON-NLS-1$
    static final String RELATIONSHIP = "relationship"; //$NON-NLS-1$
    static final String CLASSIFICATION = "classification"; //$NON-NLS-1$
    static final String SEGMENT = "segment"; //$NON-NLS-1$

    static final String COLUMN = "column"; //$NON-NLS-1$
    static final String OPERATOR = "operator"; //$NON-NLS-1$
    static final String VALUE = "value"; //$NON-NLS-1$
    static final String LOW = "low"; //$NON-NLS-1$
    static final String HIGH = "high"; //$NON-NLS-1$
    static final String WINDOW = "window"; //$NON-NLS-1$
    static final String NUMBER = "number"; //$NON-NLS-1$
    static final String UNIT = "unit"; //$NON-NLS-1$
    static final String EVENTS = "events"; //$NON-NLS-1$
    static final String FUNCTION = "function"; //$NON-NLS-1$
    static final String LAST = "last"; //$NON-NLS-1$
    static final String FROM = "from"; //$NON-NLS-1$
    static final String TO = "to"; //$NON-NLS-1$
    static final String CODES = "codes"; //$NON-NLS-1$
    static final String KIND = "kind"; //$NON-NLS-1$
    static final String DIRECTION = "direction"; //$NON-NLS-1$
    static final String ROLE = "role"; //$NON-NLS-1$
    static final String TARGET = "target"; //$NON-NLS-1$
    static final String SCHEME = "scheme"; //$NON-NLS-1$

    static final String IN = "in"; //$NON-NLS-1$
    static final String BETWEEN = "between"; //$NON-NLS-1$
    static final String OUT = "out"; //$NON-NLS-1$
    static final String NEXT = "next"; //$NON-NLS-1$
    static final String BEFORE_LAST = "before-last"; //$NON-NLS-1$
    static final String ANNIVERSARY_NEXT = "anniversary-next"; //$NON-NLS-1$

    private Terms() {
    }

    static TypedCondition condition(String type) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(type);
        return condition;
    }

    static void add(TypedCondition condition, String name, OperandType type, String text) {
        Operand operand = ClienteleFactory.eINSTANCE.createOperand();
        operand.setName(name);
        operand.setValueType(type);
        operand.setText(text);
        condition.getOperands().add(operand);
    }

    /** The type that an operand of a type with a form of its own has where that type is not installed. */
    static OperandType usual(String type, String operand) {
        return switch (type == null ? "" : type) { //$NON-NLS-1$
        case COMPARISON, RANGE, TEXT, DATE, MISSING, AGGREGATE, RELATIONSHIP, CLASSIFICATION, SEGMENT ->
            switch (operand) {
            case COLUMN -> OperandType.COLUMN;
            case OPERATOR, WINDOW, UNIT, FUNCTION, KIND, DIRECTION -> OperandType.OPERATOR;
            case NUMBER, LAST -> OperandType.NUMBER;
            case FROM, TO -> OperandType.DATE;
            case EVENTS, TARGET, SCHEME, SEGMENT -> OperandType.KEY;
            case VALUE -> CLASSIFICATION.equals(type) ? OperandType.KEY : OperandType.TEXT;
            default -> OperandType.TEXT;
            };
        default -> OperandType.TEXT;
        };
    }
}
