package org.clientele.rules.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.TypedCondition;

/**
 * Writes a tree. What fits a line is written on one; otherwise each part of a composite gets a line of its own, indented
 * by two.
 */
final class TreeWriter {

    private static final int WIDTH = 100;
    private static final String INDENT = "  "; //$NON-NLS-1$

    private final LeafWriter leaves;
    private final StringBuilder out = new StringBuilder();
    /** What fits a line, by node; null for what does not. */
    private final Map<Condition, String> lines = new IdentityHashMap<>();

    TreeWriter(LeafWriter leaves) {
        this.leaves = leaves;
    }

    String write(Condition condition) throws ClienteleException {
        if (condition == null) {
            return ""; //$NON-NLS-1$
        }
        check(condition);
        line(condition);
        write(condition, 0);
        return out.toString();
    }

    private static void check(Condition root) throws ClienteleException {
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(root, 1)));
        int nodes = 0;
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (++nodes > ConditionTextService.MOST_NODES || place.level > ConditionTextService.MOST_LEVELS) {
                throw new ClienteleException(StatusCodes.RULE_INVALID, TextReader.tooMany());
            }
            if (place.condition instanceof CompositeCondition composite) {
                composite.getChildren().forEach(child -> open.push(new Place(child, place.level + 1)));
            } else if (place.condition instanceof Negation negation && negation.getChild() != null) {
                open.push(new Place(negation.getChild(), place.level + 1));
            }
        }
    }

    private record Place(Condition condition, int level) {
    }

    /** Whether a tree is written as parts with a word between them. */
    private static boolean isInfix(Condition condition) {
        return condition instanceof CompositeCondition composite && composite.getJunction() != Junction.AT_LEAST
                && composite.getChildren().size() > 1;
    }

    private static String word(CompositeCondition composite) {
        return composite.getJunction() == Junction.ANY ? "or " : "and "; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String head(CompositeCondition composite) {
        return switch (composite.getJunction()) {
        case ALL -> "all of ("; //$NON-NLS-1$
        case ANY -> "any of ("; //$NON-NLS-1$
        case AT_LEAST -> "at least " + composite.getAtLeast() + " of ("; //$NON-NLS-1$ //$NON-NLS-2$
        };
    }

    private String line(Condition condition) {
        String line = switch (condition) {
        case CompositeCondition composite -> line(composite);
        case Negation negation -> negation.getChild() == null ? "not ()" //$NON-NLS-1$
                : joined("not ", part(negation.getChild()), ""); //$NON-NLS-1$ //$NON-NLS-2$
        case TypedCondition leaf -> leaves.write(leaf);
        default -> throw new IllegalArgumentException(condition.eClass().getName());
        };
        lines.put(condition, line);
        return line;
    }

    private String line(CompositeCondition composite) {
        boolean infix = isInfix(composite);
        String between = infix ? " " + word(composite) : ", "; //$NON-NLS-1$ //$NON-NLS-2$
        StringBuilder line = new StringBuilder(infix ? "" : head(composite)); //$NON-NLS-1$
        boolean fits = true;
        boolean first = true;
        for (Condition child : composite.getChildren()) {
            String part = infix ? part(child) : line(child);
            fits &= part != null && line.length() + part.length() <= WIDTH;
            if (fits) {
                line.append(first ? "" : between).append(part); //$NON-NLS-1$
            }
            first = false;
        }
        return fits ? line.append(infix ? "" : ")").toString() : null; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String part(Condition child) {
        return isInfix(child) ? joined("(", line(child), ")") : line(child); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String joined(String before, String line, String behind) {
        return line == null ? null : before + line + behind;
    }

    private void write(Condition condition, int indent) {
        String line = lines.get(condition);
        if (line != null && (line.length() + indent <= WIDTH || condition instanceof TypedCondition)) {
            out.append(line);
            return;
        }
        switch (condition) {
        case Negation negation when negation.getChild() != null -> {
            out.append("not "); //$NON-NLS-1$
            writePart(negation.getChild(), indent);
        }
        case CompositeCondition composite when isInfix(composite) -> {
            boolean first = true;
            for (Condition child : composite.getChildren()) {
                if (!first) {
                    newLine(indent);
                    out.append(word(composite));
                }
                first = false;
                writePart(child, indent);
            }
        }
        case CompositeCondition composite -> {
            out.append(head(composite));
            boolean first = true;
            for (Condition child : composite.getChildren()) {
                out.append(first ? "" : ","); //$NON-NLS-1$ //$NON-NLS-2$
                newLine(indent + INDENT.length());
                write(child, indent + INDENT.length());
                first = false;
            }
            newLine(indent);
            out.append(')');
        }
        default -> out.append(line);
        }
    }

    private void writePart(Condition child, int indent) {
        if (!isInfix(child)) {
            write(child, indent);
            return;
        }
        String line = lines.get(child);
        if (line != null && line.length() + indent + 6 <= WIDTH) {
            out.append('(').append(line).append(')');
            return;
        }
        out.append('(');
        newLine(indent + INDENT.length());
        write(child, indent + INDENT.length());
        newLine(indent);
        out.append(')');
    }

    private void newLine(int indent) {
        out.append('\n').append(" ".repeat(indent)); //$NON-NLS-1$
    }
}
