package org.clientele.ui.segments.internal.editor;

import java.util.List;

import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;

/** Reads and makes nodes of condition trees. */
final class ConditionTrees {

    private ConditionTrees() {
    }

    /** The parts of a node, in their order. */
    static List<Condition> children(Condition node) {
        return switch (node) {
        case CompositeCondition group -> group.getChildren();
        case Negation negation when negation.getChild() != null -> List.of(negation.getChild());
        default -> List.of();
        };
    }

    /** The values of an operand. */
    static List<String> values(TypedCondition condition, String name) {
        return condition.getOperands().stream().filter(o -> name.equals(o.getName())).map(Operand::getText).toList();
    }

    /** The first value of an operand, or empty. */
    static String value(TypedCondition condition, String name) {
        return condition.getOperands().stream().filter(o -> name.equals(o.getName())).map(Operand::getText)
                .findFirst().orElse(""); //$NON-NLS-1$
    }

    static Operand operand(String name, OperandType type, String text) {
        Operand operand = ClienteleFactory.eINSTANCE.createOperand();
        operand.setName(name);
        operand.setValueType(type);
        operand.setText(text);
        return operand;
    }

    /** A new condition of a type: where there is only one way to begin, it is filled in. */
    static TypedCondition create(ConditionType type) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(type.id());
        for (OperandDescriptor operand : type.operands()) {
            if (operand.required() && !operand.choices().isEmpty()) {
                condition.getOperands()
                        .add(operand(operand.name(), operand.type(), operand.choices().getFirst().text()));
            }
        }
        return condition;
    }

    static CompositeCondition group(Junction junction) {
        CompositeCondition group = ClienteleFactory.eINSTANCE.createCompositeCondition();
        group.setJunction(junction);
        group.setAtLeast(junction == Junction.AT_LEAST ? 1 : 0);
        return group;
    }

    /** Whether two trees say the same, operand by operand. */
    static boolean same(Condition a, Condition b) {
        return switch (a) {
        case CompositeCondition x when b instanceof CompositeCondition y -> x.getJunction() == y.getJunction()
                && (x.getJunction() != Junction.AT_LEAST || x.getAtLeast() == y.getAtLeast())
                && same(x.getChildren(), y.getChildren());
        case Negation x when b instanceof Negation y -> same(children(x), children(y));
        case TypedCondition x when b instanceof TypedCondition y -> x.getTypeId().equals(y.getTypeId())
                && operands(x).equals(operands(y));
        default -> false;
        };
    }

    private static boolean same(List<Condition> a, List<Condition> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = same(a.get(i), b.get(i));
        }
        return same;
    }

    private static List<String> operands(TypedCondition condition) {
        return condition.getOperands().stream().map(o -> o.getName() + '=' + o.getText()).sorted().toList();
    }
}
