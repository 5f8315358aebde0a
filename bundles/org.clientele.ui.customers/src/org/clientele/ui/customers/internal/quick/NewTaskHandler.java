package org.clientele.ui.customers.internal.quick;

import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.internal.tasks.TaskActions;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks for a new task, for the customer that is meant or for none. */
public final class NewTaskHandler extends QuickHandler {

    @Override
    void run(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) {
        IWorkbenchPart part = window.getActivePage().getActivePart();
        if (part == null) {
            return;
        }
        TaskActions actions = new TaskActions(part.getSite(), () -> Optional.of(session));
        OptionalLong customer = customer(window, session, event);
        if (customer.isPresent()) {
            actions.create(customer.getAsLong());
        } else {
            actions.create(0, ""); //$NON-NLS-1$
        }
    }
}
