package org.clientele.ui.customers.internal.navigator;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.NavigatorNodes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;

/** The segments of the store with their counts. */
public final class SegmentNodes implements NavigatorNodes {

    @Override
    public List<NavigatorNode> nodes(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        SegmentService service = PlatformUI.getWorkbench().getService(SegmentService.class);
        return service == null ? List.of()
                : service.counts(session.store(), facts, session.actor()).stream().map(SegmentNodes::node).toList();
    }

    private static NavigatorNode node(SegmentCount count) {
        CustomerScope scope = new CustomerScope.InSegment(count.segment().getKey());
        return count.status().isOK()
                ? NavigatorNode.ofScope(count.segment().getName(), UiIcon.SEGMENT, count.count(), scope)
                : new NavigatorNode(count.segment().getName(), UiIcon.WARNING, -1, null, 0,
                        count.status().getMessage());
    }
}
