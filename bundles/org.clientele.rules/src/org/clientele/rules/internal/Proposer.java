package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.Proposal;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.AddEvents;
import org.clientele.rules.ProposedFacts;
import org.clientele.rules.internal.RuleNode.Kind;
import org.roaringbitmap.RoaringBitmap;

/**
 * Looks for the fewest changes that make a tree hold for one customer. Each change of a leaf, and the plan as a whole, is
 * tried on a copy of the facts; what does not come true there is not proposed.
 */
final class Proposer {

    private static final int WIDTH = 6;
    private static final int ROUNDS = 3;
    private static final int FEW = 4;

    private final FactSnapshot facts;
    private final int row;
    private final Phrases phrases;
    private final Map<RuleNode, Boolean> holds = new IdentityHashMap<>();

    Proposer(FactSnapshot facts, int row) {
        this.facts = facts;
        this.row = row;
        this.phrases = new Phrases(facts);
    }

    /** Proposes changes for a sound tree; empty when it holds, and when nothing was found. */
    Optional<Proposal> propose(RuleNode root) throws ClienteleException {
        Optional<Plan> plan = solve(root, ROUNDS);
        if (plan.isEmpty() || plan.get().changes().isEmpty()) {
            return Optional.empty();
        }
        Plan least = shrink(root, plan.get());
        List<ProposedChange> changes = List.copyOf(least.list());
        return Optional.of(new Proposal(changes, phrases.all(changes)));
    }

    private Optional<Plan> solve(RuleNode root, int rounds) throws ClienteleException {
        List<Plan> plans = plans(root);
        for (Plan plan : plans) {
            if (comesTrue(root, plan)) {
                return Optional.of(plan);
            }
        }
        if (rounds > 1) {
            for (Plan plan : plans) {
                Optional<Plan> whole = goOn(root, plan, rounds - 1);
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    /** What a plan changes may make other parts untrue: asks once more from there. */
    private Optional<Plan> goOn(RuleNode root, Plan plan, int rounds) throws ClienteleException {
        Optional<FactSnapshot> copy = apply(plan);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        Optional<Plan> more = new Proposer(copy.get(), row).solve(root, rounds);
        if (more.isPresent()) {
            Optional<Plan> whole = plan.then(more.get(), phrases);
            if (whole.isPresent() && comesTrue(root, whole.get())) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private Plan shrink(RuleNode root, Plan plan) throws ClienteleException {
        Plan least = plan;
        for (Object key : plan.changes().keySet()) {
            Plan fewer = least.without(key);
            if (least.changes().size() > 1 && comesTrue(root, fewer)) {
                least = fewer;
            }
        }
        return least;
    }

    private boolean comesTrue(RuleNode node, Plan plan) throws ClienteleException {
        Optional<FactSnapshot> copy = apply(plan);
        return copy.isPresent() && holds(node, copy.get());
    }

    private Optional<FactSnapshot> apply(Plan plan) {
        try {
            return Optional.of(ProposedFacts.apply(facts, row, plan.list()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty(); // a contributed type proposed what cannot be
        }
    }

    private boolean holds(RuleNode node, FactSnapshot where) throws ClienteleException {
        return new Evaluator(where, LeafResults.NONE, Watch.NONE).evaluate(node, RoaringBitmap.bitmapOf(row))
                .contains(row);
    }

    private boolean holds(RuleNode node) throws ClienteleException {
        Boolean known = holds.get(node);
        if (known == null) {
            int met = 0;
            for (RuleNode child : node.children()) {
                met += holds(child) ? 1 : 0;
            }
            known = switch (node.kind()) {
            case ALL -> met == node.children().size();
            case ANY -> met > 0;
            case AT_LEAST -> met >= node.atLeast();
            case NOT -> met == 0;
            case LEAF -> holds(node, facts);
            };
            holds.put(node, known);
        }
        return known;
    }

    /** The smallest change that makes an unmet leaf hold; empty when it cannot be changed. */
    Optional<ProposedChange> change(RuleNode leaf) throws ClienteleException {
        Optional<ProposedChange> change = leaf.type().propose(leaf.leaf(), facts, row);
        if (change.isEmpty() || !comesTrue(leaf, Plan.of(change.get()))) {
            return Optional.empty();
        }
        return Optional.of(change.get() instanceof AddEvents more ? inTime(leaf, more) : change.get());
    }

    /** Events that would be too late on the last day that was named have to happen today. */
    private AddEvents inTime(RuleNode leaf, AddEvents more) throws ClienteleException {
        if (more.until() == null || !more.until().isAfter(facts.today())) {
            return more;
        }
        FactSnapshot last = ProposedFacts.apply(facts.asOf(more.until()), row, List.of(more));
        return holds(leaf, last) ? more
                : phrases.worded(new AddEvents(more.stream(), more.count(), more.value(), more.codes(), facts.today(), "")); //$NON-NLS-1$
    }

    /** Ways to make a node hold, the nearest first; none when there is no way. */
    private List<Plan> plans(RuleNode node) throws ClienteleException {
        if (holds(node)) {
            return List.of(Plan.NOTHING);
        }
        return switch (node.kind()) {
        case LEAF -> change(node).map(change -> List.of(Plan.of(change))).orElse(List.of());
        case ALL -> together(ways(node), node.children().size());
        case ANY -> nearest(ways(node).stream().flatMap(List::stream).toList());
        case AT_LEAST -> together(ways(node), node.atLeast());
        case NOT -> {
            RuleNode child = node.children().getFirst();
            yield child.kind() == Kind.NOT ? plans(child.children().getFirst()) : List.of();
        }
        };
    }

    /** The ways of each child that has one, the nearest child first. */
    private List<List<Plan>> ways(RuleNode node) throws ClienteleException {
        List<List<Plan>> ways = new ArrayList<>();
        for (RuleNode child : node.children()) {
            List<Plan> plans = plans(child);
            if (!plans.isEmpty()) {
                ways.add(plans);
            } else if (node.kind() == Kind.ALL) {
                return List.of();
            }
        }
        ways.sort((a, b) -> Plan.NEAREST.compare(a.getFirst(), b.getFirst()));
        return ways;
    }

    /** Ways to make so many children hold at once: the nearest, and others among the near ones that go together. */
    private List<Plan> together(List<List<Plan>> ways, int wanted) {
        if (ways.size() < wanted) {
            return List.of();
        }
        List<Plan> found = new ArrayList<>();
        if (wanted <= FEW) {
            choose(ways.subList(0, Math.min(ways.size(), wanted + FEW)), wanted, new ArrayList<>(), found);
        } else {
            found.addAll(join(ways.subList(0, wanted)));
            for (List<Plan> other : ways.subList(wanted, Math.min(ways.size(), wanted + WIDTH))) {
                List<List<Plan>> chosen = new ArrayList<>(ways.subList(0, wanted - 1));
                chosen.add(other);
                found.addAll(join(chosen));
            }
        }
        return nearest(found);
    }

    private void choose(List<List<Plan>> ways, int wanted, List<List<Plan>> chosen, List<Plan> found) {
        if (wanted == 0) {
            found.addAll(join(chosen));
            return;
        }
        for (int i = 0; i + wanted <= ways.size(); i++) {
            chosen.addLast(ways.get(i));
            choose(ways.subList(i + 1, ways.size()), wanted - 1, chosen, found);
            chosen.removeLast();
        }
    }

    private List<Plan> join(List<List<Plan>> parts) {
        List<Plan> joined = List.of(Plan.NOTHING);
        for (List<Plan> part : parts) {
            if (part.getFirst().changes().isEmpty()) {
                continue;
            }
            List<Plan> next = new ArrayList<>();
            for (Plan before : joined) {
                for (Plan more : part) {
                    next.addAll(before.with(more, phrases));
                }
            }
            joined = nearest(next);
        }
        return joined;
    }

    private static List<Plan> nearest(List<Plan> plans) {
        return plans.stream().distinct().sorted(Plan.NEAREST).limit(WIDTH).toList();
    }
}
