package org.clientele.ui.customers.internal.list;

import java.util.Optional;

import org.clientele.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command of the list; brings the list to the top first. */
abstract class ListHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            Optional<CustomerListView> list = Optional.ofNullable(page.showView(UiIds.CUSTOMERS_VIEW))
                    .filter(CustomerListView.class::isInstance).map(CustomerListView.class::cast);
            if (list.isPresent()) {
                execute(list.get(), event);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("The customer list did not open", e); //$NON-NLS-1$
        }
        return null;
    }

    abstract void execute(CustomerListView list, ExecutionEvent event);
}
