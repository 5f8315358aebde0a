package org.clientele.ui.lifecycle.internal.decline;

import org.clientele.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the decline view to the top, at the proof of a customer where one is named. */
public final class ShowDecline extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String party = event.getParameter(UiIds.PARTY_ID);
        try {
            DeclineView view = (DeclineView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(DeclineView.ID);
            if (party != null) {
                view.reveal(Long.parseLong(party));
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
