package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.facts.FactSnapshot;

/** What nodes are likely to take, in nanoseconds for each candidate; each leaf is asked once. */
final class Costs {

    /** What joining takes: a container of 65,536 rows in some microseconds. */
    private static final double JOIN = 0.05;

    private final FactSnapshot facts;
    private final Map<RuleNode, Double> costs = new IdentityHashMap<>();

    Costs(FactSnapshot facts) {
        this.facts = facts;
    }

    synchronized double of(RuleNode node) {
        Double known = costs.get(node);
        if (known != null) {
            return known;
        }
        double sum = node.type() == null || node.failure() != null ? JOIN : node.type().cost(node.leaf(), facts);
        for (RuleNode child : node.children()) {
            sum += of(child);
        }
        costs.put(node, sum);
        return sum;
    }

    /** The parts of a node, the cheapest first: what it leaves need not be asked of the dear ones. */
    List<RuleNode> cheapestFirst(RuleNode node) {
        if (node.children().size() < 2) {
            return node.children();
        }
        List<RuleNode> sorted = new ArrayList<>(node.children());
        sorted.sort(Comparator.comparingDouble(this::of));
        return sorted;
    }
}
