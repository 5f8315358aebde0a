package org.clientele.core.rules;

import org.clientele.core.ClienteleException;
import org.clientele.model.Condition;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * A finished run of a tree with figures for each node. Immutable, except that the tree belongs to its owner: figures
 * are kept by node, not by place.
 *
 * @since 1.0
 */
@ProviderType
public interface RuleRun {

    /**
     * The customers for whom the tree holds.
     *
     * @return a new bitmap of rows
     * @throws ClienteleException what {@link RuleService#evaluate} would have said
     */
    RoaringBitmap result() throws ClienteleException;

    /**
     * The customers for whom one node holds by itself.
     *
     * @param node a node of the tree
     * @return a new bitmap of rows
     * @throws ClienteleException as the node's status says; NOT_FOUND for a node that was not part of the tree
     */
    RoaringBitmap result(Condition node) throws ClienteleException;

    /**
     * What was found out about a node.
     *
     * @param node a node of the tree, the very object
     * @return the figures; without a count for a node that was not part of the tree when it ran
     */
    NodeFigures figures(Condition node);

    /**
     * How long the whole run took.
     *
     * @return nanoseconds
     */
    long nanos();
}
