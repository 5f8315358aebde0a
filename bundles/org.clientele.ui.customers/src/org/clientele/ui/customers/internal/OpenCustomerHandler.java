package org.clientele.ui.customers.internal;

import java.util.Optional;

import org.clientele.core.roles.Permission;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.CustomerInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the record of a customer, or of a new one where no party is named. */
public final class OpenCustomerHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        if (session.isEmpty()) {
            return null;
        }
        String party = event.getParameter(UiIds.PARTY_ID);
        try {
            long partyId = party == null ? 0 : Long.parseLong(party);
            if (partyId == 0 && !Permitted.check(window.getShell(), Permission.EDIT_RECORDS)) {
                return null;
            }
            CustomerInput input = new CustomerInput(session.get().storeId(), partyId);
            return window.getActivePage().openEditor(input, UiIds.RECORD_EDITOR);
        } catch (NumberFormatException e) {
            throw new ExecutionException("Not a party's id: " + party, e); //$NON-NLS-1$
        } catch (PartInitException e) {
            throw new ExecutionException("The record did not open", e); //$NON-NLS-1$
        }
    }
}
