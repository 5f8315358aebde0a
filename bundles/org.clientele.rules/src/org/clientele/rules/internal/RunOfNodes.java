package org.clientele.rules.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.NodeFigures;
import org.clientele.model.Condition;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.roaringbitmap.RoaringBitmap;

/**
 * Evaluates every node of a tree by itself over all visible customers, parts first. Only leaves cost anything, and they
 * are remembered; joining bitmaps is cheap.
 */
final class RunOfNodes {

    private final FactSnapshot facts;
    private final LeafResults results;
    private final Watch watch;
    private final Evaluator evaluator;
    private final Map<Condition, NodeFigures> figures = new IdentityHashMap<>();
    private final Map<String, ClienteleException> failed = new HashMap<>();

    RunOfNodes(FactSnapshot facts, LeafResults results, Watch watch) {
        this.facts = facts;
        this.results = results;
        this.watch = watch;
        this.evaluator = new Evaluator(facts, results, watch);
    }

    Map<Condition, NodeFigures> figures() {
        return figures;
    }

    /** The rows of a node, not to be changed; null when it failed. */
    RoaringBitmap run(RuleNode node) throws ClienteleException {
        watch.check();
        return node.kind() == RuleNode.Kind.LEAF && node.failure() == null ? leaf(node) : joined(node);
    }

    private RoaringBitmap leaf(RuleNode node) throws ClienteleException {
        RoaringBitmap known = results.get(facts, node.identity());
        if (known != null) {
            figures.put(node.condition(), counted(known, 0, true));
            return known;
        }
        long start = System.nanoTime();
        ClienteleException failure = failed.get(node.identity());
        if (failure == null) {
            try {
                RoaringBitmap rows = evaluator.evaluate(node, facts.visible());
                if (node.type().segments(node.leaf()).isEmpty()) { // members of segments follow in their own time
                    results.put(facts, node.identity(), rows);
                }
                figures.put(node.condition(), counted(rows, System.nanoTime() - start, false));
                return rows;
            } catch (ClienteleException e) {
                if (e.code() == StatusCodes.CANCELLED || e.code() == StatusCodes.OUT_OF_BUDGET) {
                    throw e;
                }
                failure = e;
                failed.put(node.identity(), e);
            }
        }
        figures.put(node.condition(), new NodeFigures(-1, System.nanoTime() - start, false, failure.getStatus()));
        return null;
    }

    private RoaringBitmap joined(RuleNode node) throws ClienteleException {
        Joining joining = new Joining(node, facts.visible());
        IStatus status = node.failure() == null ? Status.OK_STATUS : node.failure().getStatus();
        for (RuleNode child : node.children()) {
            RoaringBitmap rows = run(child);
            if (rows != null) {
                joining.add(rows);
            } else if (status.isOK()) {
                status = child.condition() == null ? child.failure().getStatus()
                        : figures.get(child.condition()).status();
            }
        }
        if (!status.isOK()) {
            if (node.condition() != null) {
                figures.put(node.condition(), new NodeFigures(-1, joining.nanos(), false, status));
            }
            return null;
        }
        RoaringBitmap rows = joining.result();
        figures.put(node.condition(), counted(rows, joining.nanos(), false));
        return rows;
    }

    private static NodeFigures counted(RoaringBitmap rows, long nanos, boolean remembered) {
        return new NodeFigures(rows.getLongCardinality(), nanos, remembered, Status.OK_STATUS);
    }
}
