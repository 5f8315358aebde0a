package org.clientele.ui.segments.internal.editor;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.ui.Formats;

/** What the nodes of a condition are called, in the user's language and format. */
public final class NodeTexts {

    private static final int MOST_VALUES = 4;

    private final Vocabulary words;
    private final Formats formats = Formats.ofUser();

    /**
     * Texts with some words.
     *
     * @param words the columns, types and keys that conditions name
     */
    public NodeTexts(Vocabulary words) {
        this.words = words;
    }

    /**
     * One line for a node.
     *
     * @param node a node of a tree
     * @return its text, without what is below it
     */
    public String text(Condition node) {
        return switch (node) {
        case CompositeCondition group -> switch (group.getJunction()) {
        case ALL -> Messages.Node_all;
        case ANY -> Messages.Node_any;
        case AT_LEAST -> Messages.bind(Messages.Node_atLeast, group.getAtLeast(), group.getChildren().size());
        };
        case Negation negation -> Messages.Node_not;
        case TypedCondition typed -> words.type(typed.getTypeId()).map(t -> typed(typed, t))
                .orElseGet(() -> Messages.bind(Messages.Node_missing, typed.getTypeId()));
        default -> node.eClass().getName();
        };
    }

    private String typed(TypedCondition condition, ConditionType type) {
        List<String> parts = new ArrayList<>();
        boolean column = false;
        for (OperandDescriptor operand : type.operands()) {
            List<String> values = ConditionTrees.values(condition, operand.name());
            if (values.isEmpty()) {
                if (operand.required()) {
                    parts.add(Messages.bind(Messages.Node_open, operand.label()));
                }
                continue;
            }
            column |= operand.type() == OperandType.COLUMN;
            List<String> shown = values.stream().limit(MOST_VALUES)
                    .map(v -> value(condition, type, operand, v)).toList();
            String more = values.size() > MOST_VALUES ? Messages.bind(Messages.Node_more, values.size() - MOST_VALUES) : ""; //$NON-NLS-1$
            parts.add(String.join(Messages.Node_separator, shown) + more);
        }
        String text = String.join(" ", parts); //$NON-NLS-1$
        if (text.isEmpty()) {
            return type.label();
        }
        return column ? text : Messages.bind(Messages.Node_typed, type.label(), text);
    }

    /** A value of an operand as people read it. */
    public String value(TypedCondition condition, ConditionType type, OperandDescriptor operand, String text) {
        for (OperandDescriptor.Choice choice : operand.choices()) {
            if (choice.text().equals(text)) {
                return choice.label();
            }
        }
        return shown(words.typeOf(condition, type, operand), operand, text);
    }

    /** A value of a type as people read it; what cannot be read is shown as it is. */
    String shown(OperandType type, OperandDescriptor operand, String text) {
        try {
            return switch (type) {
            case COLUMN -> words.column(text).map(ColumnDescriptor::label).orElse(text);
            case NUMBER -> formats.decimal(new BigDecimal(text));
            case DATE -> formats.date(LocalDate.parse(text));
            case KEY -> words.name(operand.keyOf(), text);
            default -> text;
            };
        } catch (NumberFormatException | DateTimeException e) {
            return text;
        }
    }

    /** What a column's values are read as. */
    static OperandType typeOf(ColumnType column) {
        return switch (column) {
        case TEXT -> OperandType.TEXT;
        case DATE -> OperandType.DATE;
        case INTEGER, AMOUNT, DECIMAL -> OperandType.NUMBER;
        };
    }

    /** The icon of a node. */
    public static ConditionIcon icon(Condition node, Optional<ConditionType> type) {
        return switch (node) {
        case CompositeCondition group -> switch (group.getJunction()) {
        case ALL -> ConditionIcon.ALL;
        case ANY -> ConditionIcon.ANY;
        case AT_LEAST -> ConditionIcon.AT_LEAST;
        };
        case Negation negation -> ConditionIcon.NOT;
        case TypedCondition typed when type.isEmpty() -> ConditionIcon.MISSING;
        case TypedCondition typed -> ConditionIcon.ofType(typed.getTypeId());
        default -> ConditionIcon.OTHER;
        };
    }
}
