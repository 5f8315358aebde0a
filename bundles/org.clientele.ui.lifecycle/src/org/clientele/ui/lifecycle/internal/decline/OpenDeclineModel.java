package org.clientele.ui.lifecycle.internal.decline;

import java.util.Optional;

import org.clientele.core.roles.Permission;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a decline model, or a new one, in its editor. */
public final class OpenDeclineModel extends AbstractHandler {

    static final String ID = "org.clientele.ui.lifecycle.openDeclineModel"; //$NON-NLS-1$
    static final String MODEL = "key"; //$NON-NLS-1$
    static final String NAME = "name"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        String key = event.getParameter(MODEL);
        String name = event.getParameter(NAME);
        boolean created = key == null || key.isBlank();
        if (session.isPresent() && (!created || Permitted.check(window.getShell(), Permission.EDIT_DEFINITIONS))) {
            try {
                window.getActivePage().openEditor(new DeclineModelInput(session.get().storeId(),
                        created ? null : key, name == null ? Messages.Model_new : name),
                        DeclineModelEditor.ID);
            } catch (PartInitException e) {
                Problems.show(e.getStatus());
            }
        }
        return null;
    }
}
