package org.clientele.ui.customers.internal.list;

import org.clientele.core.customers.CustomerScope;
import org.clientele.ui.CustomerScopes;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;

/** Shows the customers that a parameter names. */
public final class ShowCustomersHandler extends ListHandler {

    private static final String LABEL = "label"; //$NON-NLS-1$

    @Override
    void execute(CustomerListView list, ExecutionEvent event) {
        CustomerScope scope = CustomerScopes.parse(event.getParameter(UiIds.SCOPE)).orElseGet(CustomerScope.All::new);
        String label = event.getParameter(LABEL);
        list.show(scope, label == null ? describe(scope) : label);
    }

    private static String describe(CustomerScope scope) {
        return switch (scope) {
        case CustomerScope.All all -> ""; //$NON-NLS-1$
        case CustomerScope.InSegment segment -> NLS.bind(Messages.Scope_segment, segment.key());
        case CustomerScope.InTier tier -> NLS.bind(Messages.Scope_tier, tier.tier());
        case CustomerScope.InRfmCell cell -> NLS.bind(Messages.Scope_rfm, cell.recency(), cell.frequency());
        case CustomerScope.Given given -> Messages.Scope_given;
        };
    }
}
