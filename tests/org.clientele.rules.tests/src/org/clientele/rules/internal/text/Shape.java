package org.clientele.rules.internal.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.TypedCondition;

/** A tree as text with nothing left out, to compare trees by: a second way, beside the form that is tested. */
final class Shape {

    private Shape() {
    }

    static String of(Condition condition) {
        return switch (condition) {
        case null -> "-";
        case CompositeCondition composite -> composite.getJunction()
                + (composite.getJunction() == Junction.AT_LEAST ? "#" + composite.getAtLeast() : "")
                + composite.getChildren().stream().map(Shape::of).collect(Collectors.joining(" ", "{", "}"));
        case Negation negation -> "NOT{" + of(negation.getChild()) + "}";
        case TypedCondition typed -> typed.getTypeId() + operands(typed.getOperands());
        default -> throw new IllegalArgumentException();
        };
    }

    /** Operands of one name keep their order; different names have none. */
    private static String operands(List<Operand> operands) {
        return operands.stream()
                .sorted(Comparator.comparing(Operand::getName, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(o -> o.getName() + "/" + o.getValueType() + "/" + (o.getText() == null ? "null" : codes(o.getText())))
                .collect(Collectors.joining("; ", "(", ")"));
    }

    private static String codes(String text) {
        return '\'' + text.replaceAll("[^ -~]", "?") + '\'' + text.hashCode();
    }
}
