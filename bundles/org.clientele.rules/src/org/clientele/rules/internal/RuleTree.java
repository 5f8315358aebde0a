package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleBudget;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.TypedCondition;
import org.clientele.rules.internal.RuleNode.Kind;
import org.eclipse.osgi.util.NLS;

/** Reads a tree of the model: bounded in size and depth, so that whatever walks the nodes may recurse. */
final class RuleTree {

    private final Function<String, InstalledType> types;
    private final int most;
    private int nodes;
    private int levels;

    private RuleTree(Function<String, InstalledType> types, int most) {
        this.types = types;
        this.most = most;
    }

    /**
     * Reads a tree.
     *
     * @param condition the tree
     * @param types finds an installed type by its id; null when there is none
     * @param most how many nodes it may have
     * @return the root and the size; nodes that cannot be evaluated carry their failure
     * @throws ClienteleException RULE_INVALID when it is too big
     */
    static Read read(Condition condition, Function<String, InstalledType> types, int most) throws ClienteleException {
        RuleTree tree = new RuleTree(types, Math.min(most, RuleBudget.MOST_NODES));
        RuleNode root = tree.node(condition, 1);
        return new Read(root, tree.nodes, tree.levels);
    }

    /**
     * What was read.
     *
     * @param root the root
     * @param nodes how many nodes
     * @param levels how many levels
     */
    record Read(RuleNode root, int nodes, int levels) {

        /** The root of a tree without failures. */
        RuleNode sound() throws ClienteleException {
            ClienteleException failure = root.firstFailure();
            if (failure != null) {
                throw failure;
            }
            return root;
        }
    }

    private RuleNode node(Condition condition, int level) throws ClienteleException {
        levels = Math.max(levels, level);
        if (++nodes > most) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, NLS.bind(Messages.tree_nodes, most));
        }
        if (level > RuleBudget.MOST_LEVELS) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.tree_levels, RuleBudget.MOST_LEVELS));
        }
        return switch (condition) {
        case CompositeCondition composite -> composite(composite, level);
        case Negation negation -> new RuleNode(negation, Kind.NOT, 0, List.of(node(negation.getChild(), level + 1)),
                null, null, null);
        case TypedCondition typed -> leaf(typed);
        case null, default -> new RuleNode(condition, Kind.ANY, 0, List.of(), null, null,
                new ClienteleException(StatusCodes.RULE_INVALID, Messages.condition_empty));
        };
    }

    private RuleNode composite(CompositeCondition composite, int level) throws ClienteleException {
        List<RuleNode> children = new ArrayList<>();
        for (Condition child : composite.getChildren()) {
            children.add(node(child, level + 1));
        }
        Junction junction = composite.getJunction();
        Kind kind = junction == Junction.ALL ? Kind.ALL : junction == Junction.ANY ? Kind.ANY : Kind.AT_LEAST;
        int wanted = composite.getAtLeast();
        ClienteleException failure = kind == Kind.AT_LEAST && (wanted < 1 || wanted > children.size())
                ? new ClienteleException(StatusCodes.RULE_INVALID,
                        NLS.bind(Messages.at_least_number, wanted, children.size()))
                : null;
        return new RuleNode(composite, kind, wanted, List.copyOf(children), null, null, failure);
    }

    private RuleNode leaf(TypedCondition typed) {
        InstalledType type = typed.getTypeId() == null ? null : types.apply(typed.getTypeId());
        ClienteleException failure = type != null ? type.failure()
                : new ClienteleException(StatusCodes.RULE_DISABLED, NLS.bind(Messages.type_missing, typed.getTypeId()));
        return new RuleNode(typed, Kind.LEAF, 0, List.of(), type, identity(typed), failure);
    }

    /** All that a leaf's result depends on: lengths keep neighbours apart. */
    private static String identity(TypedCondition typed) {
        StringBuilder text = new StringBuilder(64);
        append(text, typed.getTypeId());
        for (Operand operand : typed.getOperands()) {
            append(text, operand.getName());
            text.append(operand.getValueType().ordinal());
            append(text, operand.getText());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        if (part == null) {
            text.append('-');
        } else {
            text.append(part.length()).append(':').append(part);
        }
    }
}
