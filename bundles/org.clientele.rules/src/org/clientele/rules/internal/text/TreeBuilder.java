package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.clientele.core.rules.text.TextRange;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.rules.internal.text.grammar.ConditionParser.AllContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.AnyContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.AtLeastContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ConjunctionContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ExpressionContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.GroupContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.PrimaryContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.SingleContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.UnaryContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.WholeContext;
import org.eclipse.osgi.util.NLS;

/** Makes a tree from what was read; what could not be read is left out. */
final class TreeBuilder {

    private final Problems problems;
    private final LeafBuilder leaves;
    private final Map<Condition, TextRange> places = new IdentityHashMap<>();
    private int nodes;
    private int level;
    private int levels;

    TreeBuilder(Problems problems, LeafBuilder leaves) {
        this.problems = problems;
        this.leaves = leaves;
    }

    /** The tree, or null where there is none. */
    Condition build(WholeContext whole) {
        return whole.expression() == null ? null : expression(whole.expression());
    }

    int nodes() {
        return nodes;
    }

    int levels() {
        return levels;
    }

    Map<Condition, TextRange> places() {
        return places;
    }

    private Condition expression(ExpressionContext context) {
        List<ConjunctionContext> parts = context.conjunction();
        if (parts.size() == 1) {
            return conjunction(parts.getFirst());
        }
        level++;
        List<Condition> children = new ArrayList<>();
        parts.forEach(part -> add(children, conjunction(part)));
        level--;
        return children.isEmpty() ? null : composite(Junction.ANY, children, context);
    }

    private Condition conjunction(ConjunctionContext context) {
        List<UnaryContext> parts = context.unary();
        if (parts.size() == 1) {
            return unary(parts.getFirst());
        }
        level++;
        List<Condition> children = new ArrayList<>();
        parts.forEach(part -> add(children, unary(part)));
        level--;
        return children.isEmpty() ? null : composite(Junction.ALL, children, context);
    }

    private Condition unary(UnaryContext context) {
        if (context.unary() == null) {
            return context.primary() == null ? null : primary(context.primary());
        }
        level++;
        Condition child = unary(context.unary());
        level--;
        Negation negation = ClienteleFactory.eINSTANCE.createNegation();
        negation.setChild(child);
        return node(negation, context);
    }

    private Condition primary(PrimaryContext context) {
        return switch (context) {
        case GroupContext group -> group(group);
        case AllContext all -> function(Junction.ALL, all.expression(), all);
        case AnyContext any -> function(Junction.ANY, any.expression(), any);
        case AtLeastContext some -> atLeast(some);
        case SingleContext single when single.leaf() != null -> single(single);
        default -> null; // a mistake that was told
        };
    }

    private Condition group(GroupContext group) {
        if (group.expression() == null) {
            problems.error(problems.range(group), Messages.group_empty);
            return null;
        }
        return expression(group.expression());
    }

    private Condition single(SingleContext single) {
        Condition leaf = leaves.build(single.leaf());
        return leaf == null ? null : node(leaf, single);
    }

    private Condition atLeast(AtLeastContext context) {
        CompositeCondition composite = function(Junction.AT_LEAST, context.expression(), context);
        Token count = context.count;
        if (count == null || count.getTokenIndex() < 0) {
            return composite;
        }
        try {
            composite.setAtLeast(Integer.parseInt(count.getText()));
        } catch (NumberFormatException e) {
            problems.error(problems.range(count), NLS.bind(Messages.count_whole, count.getText()));
            return composite;
        }
        int parts = context.expression().size();
        if (composite.getAtLeast() < 1 || composite.getAtLeast() > parts) {
            problems.warning(problems.range(count), NLS.bind(composite.getAtLeast() < 1 ? Messages.count_low
                    : Messages.count_high, composite.getAtLeast(), parts), List.of());
        }
        return composite;
    }

    private CompositeCondition function(Junction junction, List<ExpressionContext> parts, ParserRuleContext context) {
        level++;
        List<Condition> children = new ArrayList<>();
        parts.forEach(part -> add(children, expression(part)));
        level--;
        return composite(junction, children, context);
    }

    private CompositeCondition composite(Junction junction, List<Condition> children, ParserRuleContext context) {
        CompositeCondition composite = ClienteleFactory.eINSTANCE.createCompositeCondition();
        composite.setJunction(junction);
        composite.getChildren().addAll(children);
        node(composite, context);
        return composite;
    }

    private Condition node(Condition node, ParserRuleContext context) {
        nodes++;
        levels = Math.max(levels, level + 1);
        places.put(node, problems.range(context));
        return node;
    }

    private static void add(List<Condition> children, Condition child) {
        if (child != null) {
            children.add(child);
        }
    }
}
