package org.clientele.ui.segments.internal.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.NodeFigures;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleCost;
import org.clientele.core.rules.RuleProblem;
import org.clientele.core.rules.RuleRun;
import org.clientele.core.rules.RuleService;
import org.clientele.model.Condition;
import org.clientele.model.ManualMember;
import org.clientele.model.Segment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * What counting a condition brought: figures and problems for each node, the members with those put in and out by hand.
 * Immutable; made in the background from a copy of the tree.
 */
public final class NodeCounts {

    private final FactSnapshot facts;
    private final Asked asked;
    private final List<RuleProblem> problems;
    private final RuleCost cost;
    private final RuleRun run;
    private final RoaringBitmap members;
    private final IStatus status;

    /**
     * A question: the tree as it was when somebody asked, and which copy belongs to which node.
     *
     * @param root a copy of the tree; null without a condition
     * @param copies the copy of each node of the editor's tree
     * @param byHand who was put in (true) or out (false)
     */
    public record Asked(Condition root, Map<Condition, Condition> copies, Map<Long, Boolean> byHand) {

        /** Copies the tree of a segment, on the thread to which it belongs. */
        public static Asked of(Segment segment) {
            Map<Condition, Condition> copies = new IdentityHashMap<>();
            Condition root = null;
            if (segment.getCondition() != null) {
                EcoreUtil.Copier copier = new EcoreUtil.Copier();
                root = (Condition) copier.copy(segment.getCondition());
                for (Map.Entry<EObject, EObject> entry : copier.entrySet()) {
                    if (entry.getKey() instanceof Condition node) {
                        copies.put(node, (Condition) entry.getValue());
                    }
                }
            }
            Map<Long, Boolean> byHand = new HashMap<>();
            for (ManualMember member : segment.getManual()) {
                if (member.getParty() != null) {
                    byHand.put(member.getParty().value(), member.isIncluded());
                }
            }
            return new Asked(root, copies, byHand);
        }
    }

    private NodeCounts(FactSnapshot facts, Asked asked, List<RuleProblem> problems, RuleCost cost, RuleRun run,
            RoaringBitmap members, IStatus status) {
        this.facts = facts;
        this.asked = asked;
        this.problems = problems;
        this.cost = cost;
        this.run = run;
        this.members = members;
        this.status = status;
    }

    /**
     * Counts. For a background thread.
     *
     * @param rules evaluates
     * @param facts the columns
     * @param asked the question
     * @param budget what it may take
     * @param monitor cancel
     * @return the figures; with the status of what could not be counted
     * @throws ClienteleException CANCELLED
     */
    public static NodeCounts of(RuleService rules, FactSnapshot facts, Asked asked, RuleBudget budget,
            IProgressMonitor monitor) throws ClienteleException {
        if (asked.root() == null) {
            return new NodeCounts(facts, asked, List.of(), null, null, byHand(new RoaringBitmap(), facts, asked),
                    Status.OK_STATUS);
        }
        List<RuleProblem> problems = rules.check(asked.root(), facts);
        RuleCost cost = null;
        try {
            cost = rules.cost(asked.root(), facts);
            RuleRun run = rules.run(asked.root(), facts, budget, monitor);
            NodeFigures all = run.figures(asked.root());
            RoaringBitmap members = all.isCounted() ? byHand(run.result(), facts, asked) : null;
            return new NodeCounts(facts, asked, problems, cost, run, members, all.status());
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.CANCELLED) {
                throw e;
            }
            return new NodeCounts(facts, asked, problems, cost, null, null, e.getStatus());
        }
    }

    private static RoaringBitmap byHand(RoaringBitmap found, FactSnapshot facts, Asked asked) {
        asked.byHand().forEach((party, included) -> {
            int row = facts.rowOf(party);
            if (row >= 0 && facts.visible().contains(row)) {
                if (included) {
                    found.add(row);
                } else {
                    found.remove(row);
                }
            }
        });
        return found;
    }

    /** The columns in which was counted. */
    public FactSnapshot facts() {
        return facts;
    }

    /** OK, or why there is no count of the whole. */
    public IStatus status() {
        return status;
    }

    /** The members, those put in and out by hand considered; empty when they could not be found. */
    public Optional<RoaringBitmap> members() {
        return Optional.ofNullable(members);
    }

    /** How many customers there are. */
    public int everybody() {
        return facts.visible().getCardinality();
    }

    /** The estimate of the cost, where there is one. */
    public Optional<RuleCost> cost() {
        return Optional.ofNullable(cost);
    }

    /** How long it took, in nanoseconds; 0 when nothing was counted. */
    public long nanos() {
        return run == null ? 0 : run.nanos();
    }

    /** The figures of a node of the editor's tree, or empty when it was not part of the question. */
    public Optional<NodeFigures> figures(Condition node) {
        Condition copy = asked.copies().get(node);
        return run == null || copy == null ? Optional.empty() : Optional.of(run.figures(copy));
    }

    /**
     * The customers for whom a node holds; for the whole condition the members.
     *
     * @param node a node of the editor's tree, or null for the segment as a whole
     * @return their rows; not to be changed; empty when they are not known
     */
    public Optional<RoaringBitmap> rows(Condition node) {
        if (node == null) {
            return members();
        }
        try {
            return figures(node).filter(NodeFigures::isCounted).isEmpty() ? Optional.empty()
                    : Optional.of(run.result(asked.copies().get(node)));
        } catch (ClienteleException e) {
            return Optional.empty(); // its status says so at the node
        }
    }

    /** What is wrong with a node, its parts not counted. */
    public List<RuleProblem> problems(Condition node) {
        Condition copy = asked.copies().get(node);
        return copy == null ? List.of() : problems.stream().filter(p -> p.node() == copy).toList();
    }

    /** Everything that is wrong. */
    public Collection<RuleProblem> problems() {
        return problems;
    }

    /** The copy that stands for a node in the question, for whoever evaluates it again. */
    Optional<Condition> copyOf(Condition node) {
        return Optional.ofNullable(asked.copies().get(node));
    }
}
