package org.clientele.ui.customers;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.StoreSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A branch of the navigator, contributed to the extension point {@code org.clientele.ui.customers.navigatorNodes}: its
 * own branches of segments and tiers are contributed in the same way. Called by background threads, after each commit.
 *
 * @since 1.0
 */
@ConsumerType
public interface NavigatorNodes {

    /**
     * Reads the nodes below the branch.
     *
     * @param session the open store, with who asks
     * @param facts the columns on behalf of the asker
     * @param monitor progress and cancel
     * @return the nodes in their order; an empty list shows the branch without children
     * @throws ClienteleException an expected failure, which is shown as a node
     */
    List<NavigatorNode> nodes(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException;
}
