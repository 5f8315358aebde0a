package org.clientele.ui.customers.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.NavigatorNodes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The customers that were opened last; those that are gone, or hidden from the asker, are left out. */
public final class RecentNodes implements NavigatorNodes {

    /** The memory that the navigator writes and this reads. */
    static final RecentCustomers MEMORY = new RecentCustomers(
            InstanceScope.INSTANCE.getNode("org.clientele.ui.customers")); //$NON-NLS-1$

    @Override
    public List<NavigatorNode> nodes(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) {
        List<NavigatorNode> nodes = new ArrayList<>();
        for (long party : MEMORY.of(session.storeId())) {
            int row = facts.rowOf(party);
            if (row >= 0 && facts.visible().contains(row)) {
                nodes.add(NavigatorNode.ofCustomer(label(facts, row), UiIcon.CUSTOMER, party));
            }
        }
        return nodes;
    }

    /** Name and number of a customer. */
    static String label(FactSnapshot facts, int row) {
        String number = text(facts.column("number"), row); //$NON-NLS-1$
        String name = text(facts.column("name"), row); //$NON-NLS-1$
        return name.isEmpty() || name.equals(number) ? number : name + " \u00b7 " + number; //$NON-NLS-1$
    }

    private static String text(Optional<FactColumn> column, int row) {
        String text = column.map(c -> c.text(row)).orElse(null);
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
