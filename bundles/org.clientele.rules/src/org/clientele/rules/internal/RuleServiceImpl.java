package org.clientele.rules.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.Proposal;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleCost;
import org.clientele.core.rules.RuleProblem;
import org.clientele.core.rules.RuleReads;
import org.clientele.core.rules.RuleRun;
import org.clientele.core.rules.RuleService;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.TypedCondition;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/** Walks condition trees and asks the contributed types for the leaves. */
@Component
public final class RuleServiceImpl implements RuleService {

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ConditionType> types = List.of();

    private final LeafResults results = new LeafResults();

    /** The service of the running program. */
    @Activate
    public RuleServiceImpl() {
        // the types come and go
    }

    /**
     * The service without a framework.
     *
     * @param types the condition types
     */
    public RuleServiceImpl(List<ConditionType> types) {
        this.types = List.copyOf(types);
    }

    @Override
    public RoaringBitmap evaluate(Condition condition, FactSnapshot facts) throws ClienteleException {
        return new Evaluator(facts, Watch.NONE).evaluate(sound(condition), facts.visible());
    }

    @Override
    public RoaringBitmap evaluate(Condition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        return new Evaluator(facts, Watch.NONE).evaluate(sound(condition),
                RoaringBitmap.and(candidates, facts.visible()));
    }

    @Override
    public RuleRun run(Condition condition, FactSnapshot facts, RuleBudget budget, IProgressMonitor monitor)
            throws ClienteleException {
        Watch watch = new Watch(budget, monitor);
        RuleNode root = RuleTree.read(condition, this::installed, budget.nodes()).root();
        RunOfNodes run = new RunOfNodes(facts, results, watch);
        RoaringBitmap members = run.run(root);
        return new FinishedRun(condition, members, run.figures(), watch.nanos(), node -> evaluate(node, facts));
    }

    @Override
    public RuleCost cost(Condition condition, FactSnapshot facts) throws ClienteleException {
        RuleTree.Read tree = read(condition);
        long rows = facts.visible().getLongCardinality();
        double nanos = new Evaluator(facts, Watch.NONE).cost(tree.root()) * rows;
        return new RuleCost(tree.nodes(), tree.levels(), rows, Duration.ofNanos((long) nanos));
    }

    @Override
    public ProofNode explain(Condition condition, FactSnapshot facts, int row) throws ClienteleException {
        RuleNode root = sound(condition);
        see(facts, row);
        return new Proofs(facts, row).prove(root);
    }

    @Override
    public Optional<Proposal> propose(Condition condition, FactSnapshot facts, int row) throws ClienteleException {
        sound(condition);
        see(facts, row);
        return Optional.empty();
    }

    @Override
    public List<RuleProblem> check(Condition condition, FactSnapshot facts) {
        List<RuleProblem> problems = new ArrayList<>();
        try {
            collect(read(condition).root(), facts, problems);
        } catch (ClienteleException e) {
            problems.add(new RuleProblem(condition, null, e.code(), e.getMessage()));
        }
        return problems;
    }

    private static void collect(RuleNode node, FactSnapshot facts, List<RuleProblem> problems) {
        ClienteleException failure = node.failure();
        if (failure == null && node.kind() == RuleNode.Kind.LEAF) {
            try {
                node.type().type().evaluate(node.leaf(), facts, new RoaringBitmap());
            } catch (ClienteleException e) {
                failure = e;
            }
        }
        if (failure != null) {
            problems.add(new RuleProblem(node.condition(), null, failure.code(), failure.getMessage()));
        }
        node.children().forEach(child -> collect(child, facts, problems));
    }

    @Override
    public RuleReads reads(Condition condition) {
        Set<String> columns = new HashSet<>();
        Set<String> events = new HashSet<>();
        Set<String> segments = new HashSet<>();
        boolean links = false;
        boolean timed = false;
        Deque<Condition> left = new ArrayDeque<>();
        if (condition != null) {
            left.push(condition);
        }
        while (!left.isEmpty()) {
            Condition next = left.pop();
            if (next instanceof CompositeCondition composite) {
                composite.getChildren().forEach(left::push);
            } else if (next instanceof Negation negation && negation.getChild() != null) {
                left.push(negation.getChild());
            } else if (next instanceof TypedCondition typed && installed(typed.getTypeId()) != null) {
                ConditionType type = installed(typed.getTypeId()).type();
                columns.addAll(type.columns(typed));
                events.addAll(type.events(typed));
                segments.addAll(type.segments(typed));
                links |= type.links(typed);
                timed |= type.timed(typed);
            }
        }
        return new RuleReads(columns, events, segments, links, timed);
    }

    @Override
    public LocalDate nextChange(Condition condition, FactSnapshot facts, int row) throws ClienteleException {
        LocalDate[] found = new LocalDate[1];
        nextChanges(condition, facts, RoaringBitmap.bitmapOf(row), (r, day) -> found[0] = day);
        return found[0];
    }

    @Override
    public void nextChanges(Condition condition, FactSnapshot facts, RoaringBitmap rows, NextChangeVisitor visitor)
            throws ClienteleException {
        List<RuleNode> timed = new ArrayList<>();
        timed(sound(condition), timed);
        for (var it = rows.getIntIterator(); it.hasNext() && !timed.isEmpty();) {
            int row = it.next();
            LocalDate first = null;
            for (RuleNode leaf : timed) {
                LocalDate day = leaf.type().type().nextChange(leaf.leaf(), facts, row);
                first = day == null || first != null && first.isBefore(day) ? first : day;
            }
            if (first != null) {
                visitor.at(row, first);
            }
        }
    }

    private static void timed(RuleNode node, List<RuleNode> found) {
        if (node.kind() == RuleNode.Kind.LEAF && node.type().type().timed(node.leaf())) {
            found.add(node);
        }
        node.children().forEach(child -> timed(child, found));
    }

    @Override
    public List<ConditionType> types() {
        return List.copyOf(types);
    }

    @Override
    public void forget() {
        results.clear();
    }

    private RuleTree.Read read(Condition condition) throws ClienteleException {
        return RuleTree.read(condition, this::installed, RuleBudget.MOST_NODES);
    }

    /** Finds gaps and missing types before anything is computed: what is cut short would hide them. */
    private RuleNode sound(Condition condition) throws ClienteleException {
        return read(condition).sound();
    }

    private static void see(FactSnapshot facts, int row) throws ClienteleException {
        if (!facts.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.customer_hidden);
        }
    }

    private InstalledType installed(String id) {
        for (ConditionType type : types) {
            if (type.id().equals(id)) {
                return new InstalledType(id, type, false);
            }
        }
        return null;
    }
}
