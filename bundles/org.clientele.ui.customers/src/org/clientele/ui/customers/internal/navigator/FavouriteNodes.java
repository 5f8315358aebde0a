package org.clientele.ui.customers.internal.navigator;

import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.NavigatorNodes;
import org.clientele.ui.customers.internal.quick.Favourites;
import org.eclipse.core.runtime.IProgressMonitor;

/** The user's favourites; those that are gone, or hidden from the asker, are left out. */
public final class FavouriteNodes implements NavigatorNodes {

    @Override
    public List<NavigatorNode> nodes(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) {
        return Favourites.ofWorkbench().of(session.storeId(), session.actor().account()).stream()
                .filter(party -> facts.rowOf(party) >= 0 && facts.visible().contains(facts.rowOf(party)))
                .map(party -> NavigatorNode.ofCustomer(RecentNodes.label(facts, facts.rowOf(party)), UiIcon.FAVOURITE,
                        party))
                .toList();
    }
}
