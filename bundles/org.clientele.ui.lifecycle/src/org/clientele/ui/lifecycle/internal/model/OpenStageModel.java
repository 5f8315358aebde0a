package org.clientele.ui.lifecycle.internal.model;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.roles.Permission;
import org.clientele.model.StageModel;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a stage model by its id or key, a copy of one, or a new one, in its editor. */
public final class OpenStageModel extends AbstractHandler {

    private static final String ID = "id"; //$NON-NLS-1$
    private static final String KEY = "key"; //$NON-NLS-1$
    private static final String COPY = "copy"; //$NON-NLS-1$
    private static final String NAME = "name"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        if (session.isEmpty()) {
            return null;
        }
        String id = event.getParameter(ID);
        String copy = event.getParameter(COPY);
        String key = event.getParameter(KEY);
        if (key != null) {
            find(window, session.get(), key);
        } else if (copy != null) {
            open(window, session.get(), 0, Long.parseLong(copy), Messages.Editor_new);
        } else {
            String name = event.getParameter(NAME);
            open(window, session.get(), id == null ? 0 : Long.parseLong(id), 0,
                    name == null ? Messages.Editor_new : name);
        }
        return null;
    }

    private static void find(IWorkbenchWindow window, StoreSession session, String key) {
        StageModelService models = window.getService(StageModelService.class);
        UiJobs.start(window.getShell(), Messages.Editor_loading, null,
                m -> find(models, session, key), model -> open(window, session, model.getId(), 0, StageTexts.of(model)));
    }

    private static StageModel find(StageModelService models, StoreSession session, String key)
            throws ClienteleException {
        return models.find(session.store(), session.actor(), key).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.bind(Messages.Editor_unknown, key)));
    }

    private static void open(IWorkbenchWindow window, StoreSession session, long id, long copyOf, String name) {
        if (id == 0 && !Permitted.check(window.getShell(), Permission.EDIT_DEFINITIONS)) {
            return;
        }
        try {
            if (window.getActivePage() != null) {
                window.getActivePage().openEditor(new StageModelInput(session.storeId(), id, copyOf, name),
                        StageModelEditor.ID);
            }
        } catch (PartInitException e) {
            Problems.show(e.getStatus());
        }
    }
}
