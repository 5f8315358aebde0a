package org.clientele.ui.customers.internal.list;

import org.clientele.core.customers.CustomerScope;
import org.clientele.ui.CustomerScopes;
import org.clientele.ui.UiIds;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the customers that a parameter names. */
public final class ShowCustomersHandler extends ListHandler {

    private static final String LABEL = "label"; //$NON-NLS-1$

    @Override
    void execute(CustomerListView list, ExecutionEvent event) {
        CustomerScope scope = CustomerScopes.parse(event.getParameter(UiIds.SCOPE)).orElseGet(CustomerScope.All::new);
        list.showCustomers(scope, event.getParameter(LABEL));
    }
}
