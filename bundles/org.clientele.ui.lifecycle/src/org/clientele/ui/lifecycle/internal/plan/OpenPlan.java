package org.clientele.ui.lifecycle.internal.plan;

import java.util.Optional;

import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a plan in its editor, such as from a task that came of it. */
public final class OpenPlan extends AbstractHandler {

    private static final String PLAN = "id"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        String id = event.getParameter(PLAN);
        if (session.isPresent() && id != null && id.matches("\\d{1,18}")) { //$NON-NLS-1$
            try {
                window.getActivePage().openEditor(
                        new PlanInput(session.get().storeId(), Long.parseLong(id), Messages.Form_plan, null),
                        PlanEditor.ID);
            } catch (PartInitException e) {
                Problems.show(e.getStatus());
            }
        }
        return null;
    }
}
