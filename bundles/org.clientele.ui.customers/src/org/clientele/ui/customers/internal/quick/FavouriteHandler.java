package org.clientele.ui.customers.internal.quick;

import java.util.List;

import org.clientele.ui.StoreSession;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes the customers that are meant favourites, or takes them away from them. */
public final class FavouriteHandler extends QuickHandler {

    @Override
    void run(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) {
        List<Long> customers = customers(window, session, event);
        if (customers.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.Quick_favourite, Messages.Quick_chooseFirst);
            return;
        }
        Favourites.ofWorkbench().toggle(session.storeId(), session.actor().account(), customers);
    }
}
