package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/** Evaluates a sound tree for some rows: what is known already is not asked again, what is cheap is asked first. */
final class Evaluator {

    private final FactSnapshot facts;

    private final Watch watch;

    Evaluator(FactSnapshot facts, Watch watch) {
        this.facts = facts;
        this.watch = watch;
    }

    RoaringBitmap evaluate(RuleNode node, RoaringBitmap candidates) throws ClienteleException {
        watch.check();
        return switch (node.kind()) {
        case ALL -> {
            RoaringBitmap left = candidates.clone();
            for (RuleNode child : cheapestFirst(node.children())) {
                left = evaluate(child, left);
            }
            yield left;
        }
        case ANY -> {
            RoaringBitmap found = new RoaringBitmap();
            RoaringBitmap left = candidates.clone();
            for (RuleNode child : cheapestFirst(node.children())) {
                RoaringBitmap more = evaluate(child, left);
                found.or(more);
                left.andNot(more);
            }
            yield found;
        }
        case AT_LEAST -> {
            BitCounter counter = new BitCounter();
            for (RuleNode child : node.children()) {
                counter.add(evaluate(child, candidates));
            }
            yield counter.atLeast(node.atLeast(), candidates);
        }
        case NOT -> RoaringBitmap.andNot(candidates, evaluate(node.children().getFirst(), candidates));
        case LEAF -> node.type().type().evaluate(node.leaf(), facts, candidates);
        };
    }

    private List<RuleNode> cheapestFirst(List<RuleNode> children) {
        if (children.size() < 2) {
            return children;
        }
        List<RuleNode> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparingDouble(this::cost));
        return sorted;
    }

    double cost(RuleNode node) {
        double sum = node.kind() == RuleNode.Kind.LEAF && node.type() != null
                ? node.type().type().cost(node.leaf(), facts) : 0;
        for (RuleNode child : node.children()) {
            sum += cost(child);
        }
        return sum;
    }
}
