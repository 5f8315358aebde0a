package org.clientele.ui.customers.internal.quick;

import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.interactions.InteractionService;
import org.clientele.core.roles.Permission;
import org.clientele.model.Interaction;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.internal.timeline.InteractionDialog;
import org.clientele.ui.customers.internal.timeline.InteractionDraft;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes an interaction down with the customer that is meant. */
public final class NewInteractionHandler extends QuickHandler {

    @Override
    void run(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) {
        if (!Permitted.check(window.getShell(), Permission.EDIT_RECORDS)) {
            return;
        }
        InteractionService service = window.getService(InteractionService.class);
        OptionalLong customer = customer(window, session, event);
        if (customer.isEmpty() || service == null) {
            MessageDialog.openInformation(window.getShell(), Messages.Quick_interaction, Messages.Quick_chooseFirst);
            return;
        }
        Interaction begun = service.begin(session.store(), session.actor(), customer.getAsLong());
        InteractionDraft draft = new InteractionDraft(begun, session.actor().account());
        new InteractionDialog(window.getShell(), session, service, draft, List.of()).open();
    }
}
