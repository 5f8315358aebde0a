package org.clientele.ui.segments.internal.grade;

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

/** Opens a grade table, or a new one, in its editor. */
public final class OpenGradeTable extends AbstractHandler {

    private static final String ID = "id"; //$NON-NLS-1$
    private static final String NAME = "name"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        String id = event.getParameter(ID);
        if (session.isPresent() && (id != null || Permitted.check(window.getShell(), Permission.EDIT_DEFINITIONS))) {
            String name = event.getParameter(NAME);
            try {
                window.getActivePage().openEditor(new GradeTableInput(session.get().storeId(),
                        id == null ? 0 : Long.parseLong(id), name == null ? Messages.Editor_new : name),
                        GradeTableEditor.ID);
            } catch (PartInitException e) {
                Problems.show(e.getStatus());
            }
        }
        return null;
    }
}
