package org.clientele.ui.customers.internal.navigator;

import java.util.List;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.PyramidService;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.NavigatorNodes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;

/** The tiers of the customer pyramid with their counts. */
public final class TierNodes implements NavigatorNodes {

    @Override
    public List<NavigatorNode> nodes(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) {
        PyramidService service = PlatformUI.getWorkbench().getService(PyramidService.class);
        return service == null ? List.of()
                : service.compute(facts).tiers().stream().map(tier -> NavigatorNode.ofScope(tier.name(), UiIcon.PYRAMID,
                        tier.rows().getCardinality(), new CustomerScope.InTier(tier.id()))).toList();
    }
}
