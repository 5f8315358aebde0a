package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;

/** The operands of a condition, taken out one after the other: what is left at the end has no place in the text. */
final class OperandBag {

    private final String type;
    private final Names names;
    private final Map<String, List<Operand>> left = new LinkedHashMap<>();
    private boolean spoiled;

    private OperandBag(String type, Names names) {
        this.type = type;
        this.names = names;
    }

    /** The operands of a condition, or null where a type or a name is missing. */
    static OperandBag of(TypedCondition condition, Names names) {
        if (condition.getTypeId() == null) {
            return null;
        }
        OperandBag bag = new OperandBag(condition.getTypeId(), names);
        for (Operand operand : condition.getOperands()) {
            if (operand.getName() == null) {
                return null;
            }
            bag.left.computeIfAbsent(operand.getName(), name -> new ArrayList<>(1)).add(operand);
        }
        return bag;
    }

    /** Whether all operands were taken, each as it was asked for. */
    boolean isEmpty() {
        return left.isEmpty() && !spoiled;
    }

    boolean has(String name) {
        return left.containsKey(name);
    }

    /** Takes the operands of a name. */
    List<Operand> all(String name) {
        List<Operand> taken = left.remove(name);
        return taken == null ? List.of() : taken;
    }

    /** Takes the only operand of a name, or null. */
    Operand one(String name) {
        List<Operand> taken = all(name);
        spoiled |= taken.size() > 1;
        return taken.size() == 1 ? taken.getFirst() : null;
    }

    /** Takes the text of the only operand of a name, which has the type that reading gives it, or null. */
    String fixed(String name) {
        Operand operand = one(name);
        if (operand == null || operand.getText() == null
                || operand.getValueType() != names.operandType(type, name)) {
            spoiled |= operand != null;
            return null;
        }
        return operand.getText();
    }

    /** The type of what is in quotation marks. */
    OperandType quotedType(String name) {
        return names.quotedType(type, name);
    }

    /** A value as it is written where marks stand for the operand's type. */
    String literal(Operand operand) {
        boolean typed = switch (operand.getName()) {
        case Terms.CODES, Terms.ROLE, Terms.TARGET -> true;
        case Terms.VALUE -> Terms.CLASSIFICATION.equals(type);
        default -> false;
        };
        return literal(operand, typed ? quotedType(operand.getName()) : OperandType.TEXT);
    }

    /** A value as it is written: with its type in front where the value does not tell it. */
    static String literal(Operand operand, OperandType quoted) {
        String text = operand.getText();
        OperandType type = operand.getValueType();
        if (text != null) {
            if (type == quoted) {
                return Spelling.quote(text);
            }
            boolean plain = switch (type) {
            case NUMBER -> Spelling.isNumber(text);
            case DATE -> Spelling.isDay(text);
            case BOOLEAN -> "true".equals(text) || "false".equals(text); //$NON-NLS-1$ //$NON-NLS-2$
            default -> false;
            };
            if (plain) {
                return text;
            }
        }
        return word(type) + ' ' + (text == null ? "none" : Spelling.quote(text)); //$NON-NLS-1$
    }

    private static String word(OperandType type) {
        return switch (type) {
        case TEXT -> "text"; //$NON-NLS-1$
        case NUMBER -> "number"; //$NON-NLS-1$
        case DATE -> "date"; //$NON-NLS-1$
        case BOOLEAN -> "boolean"; //$NON-NLS-1$
        case COLUMN -> "column"; //$NON-NLS-1$
        case OPERATOR -> "operator"; //$NON-NLS-1$
        case KEY -> "key"; //$NON-NLS-1$
        };
    }
}
