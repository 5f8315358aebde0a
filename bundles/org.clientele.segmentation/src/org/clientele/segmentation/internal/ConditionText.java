package org.clientele.segmentation.internal;

import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.TypedCondition;

/** Writes a tree as one text, so that equal trees have equal texts: the key of a result that is kept. */
public final class ConditionText {

    private final StringBuilder text = new StringBuilder();

    private ConditionText() {
    }

    /**
     * Writes a tree.
     *
     * @param condition the tree, or null
     * @return its text, for comparing
     */
    public static String of(Condition condition) {
        ConditionText writer = new ConditionText();
        writer.write(condition);
        return writer.text.toString();
    }

    private void write(Condition condition) {
        switch (condition) {
        case CompositeCondition composite -> {
            text.append(composite.getJunction()).append(composite.getAtLeast()).append('(');
            composite.getChildren().forEach(this::write);
            text.append(')');
        }
        case Negation negation -> {
            text.append("NOT("); //$NON-NLS-1$
            write(negation.getChild());
            text.append(')');
        }
        case TypedCondition typed -> {
            quote(typed.getTypeId());
            text.append('[');
            for (Operand operand : typed.getOperands()) {
                quote(operand.getName());
                text.append(operand.getValueType());
                quote(operand.getText());
            }
            text.append(']');
        }
        case null, default -> text.append('?');
        }
    }

    private void quote(String part) {
        text.append(part == null ? -1 : part.length()).append(':').append(part);
    }
}
