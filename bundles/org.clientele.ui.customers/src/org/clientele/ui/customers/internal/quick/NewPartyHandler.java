package org.clientele.ui.customers.internal.quick;

import org.clientele.core.roles.Permission;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.CustomerInput;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the record editor on a new person or organisation. */
public final class NewPartyHandler extends QuickHandler {

    @Override
    void run(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) throws ExecutionException {
        if (!Permitted.check(window.getShell(), Permission.EDIT_RECORDS)) {
            return;
        }
        EClass type = UiIds.NEW_PERSON.equals(event.getCommand().getId()) ? Literals.PERSON : Literals.ORGANISATION;
        try {
            window.getActivePage().openEditor(CustomerInput.ofNew(session.storeId(), type), UiIds.RECORD_EDITOR);
        } catch (PartInitException e) {
            throw new ExecutionException("The record did not open", e); //$NON-NLS-1$
        }
    }
}
