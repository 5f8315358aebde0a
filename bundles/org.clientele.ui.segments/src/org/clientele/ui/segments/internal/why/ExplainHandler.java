package org.clientele.ui.segments.internal.why;

import java.util.List;
import java.util.Optional;

import org.clientele.ui.OpenStore;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the Why view to the top; parameters may name a customer and a segment. */
public final class ExplainHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String party = event.getParameter(UiIds.PARTY_ID);
        try {
            WhyView view = (WhyView) window.getActivePage().showView(WhyView.ID);
            Optional<StoreSession> session = window.getService(OpenStore.class).session();
            if (party != null && session.isPresent()) {
                view.follow(new SelectedCustomers(session.get().storeId(), List.of(Long.valueOf(party))),
                        event.getParameter(UiIds.SEGMENT));
            }
        } catch (PartInitException e) {
            throw new ExecutionException("The Why view did not open", e); //$NON-NLS-1$
        }
        return null;
    }
}
