package org.clientele.lifecycle.internal.stage;

import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.model.TypedCondition;

/** Writes what moves customers as one text, so that equal models have equal texts whatever their titles. */
final class RuleText {

    private final StringBuilder text = new StringBuilder();

    private RuleText() {
    }

    static String of(StageModel model) {
        RuleText writer = new RuleText();
        for (Stage stage : model.getStages()) {
            writer.quote(stage.getKey());
            writer.text.append(stage.isStart());
            writer.write(stage.getEntry());
            writer.write(stage.getExit());
        }
        for (StageTransition transition : model.getTransitions()) {
            writer.quote(transition.getFrom());
            writer.quote(transition.getTo());
            writer.text.append(transition.isAutomatic());
            writer.write(transition.getGuard());
            for (StageGuardUse use : transition.getGuards()) {
                writer.quote(use.getGuard());
            }
        }
        return writer.text.toString();
    }

    static String of(Condition condition) {
        RuleText writer = new RuleText();
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
