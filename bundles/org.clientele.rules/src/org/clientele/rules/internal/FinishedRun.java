package org.clientele.rules.internal;

import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.NodeFigures;
import org.clientele.core.rules.RuleRun;
import org.clientele.model.Condition;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.roaringbitmap.RoaringBitmap;

/** The figures of a run. The bitmaps of inner nodes are not kept: they are made again from what is remembered. */
record FinishedRun(Condition root, RoaringBitmap members, Map<Condition, NodeFigures> nodes, long nanos, Again again)
        implements RuleRun {

    /** Evaluates a node once more. */
    interface Again {
        RoaringBitmap evaluate(Condition node) throws ClienteleException;
    }

    @Override
    public RoaringBitmap result() throws ClienteleException {
        return result(root);
    }

    @Override
    public RoaringBitmap result(Condition node) throws ClienteleException {
        NodeFigures figures = figures(node);
        if (!figures.status().isOK()) {
            throw new ClienteleException(figures.status());
        }
        return node == root ? members.clone() : again.evaluate(node);
    }

    @Override
    public NodeFigures figures(Condition node) {
        NodeFigures figures = nodes.get(node);
        return figures != null ? figures
                : new NodeFigures(-1, 0, false, new Status(IStatus.ERROR, "org.clientele.rules", //$NON-NLS-1$
                        StatusCodes.NOT_FOUND, Messages.node_unknown, null));
    }
}
