package example.partner.internal;

import java.util.List;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.NavigatorNodes;
import org.eclipse.core.runtime.IProgressMonitor;

/** A node of the navigator: frequent guests, with their number. */
public final class GuestNodes implements NavigatorNodes {

    @Override
    public List<NavigatorNode> nodes(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) {
        FrequentGuests finder = new FrequentGuests(3);
        return List.of(NavigatorNode.ofScope("Frequent guests", null, finder.rows(facts, monitor).getCardinality(),
                new CustomerScope.Found(finder)));
    }
}
