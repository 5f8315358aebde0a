package org.clientele.ui.customers.internal.bulk;

import java.util.Optional;

import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the imports and bulk edits that can be taken back. */
public final class BatchesHandler extends AbstractHandler {

    private static final int MOST = 200;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        session.ifPresent(s -> UiJobs.start(window.getShell(), Messages.Batches_title, null,
                m -> s.store().changes(s.actor()).batches(MOST),
                batches -> new BatchesDialog(window.getShell(), s, batches).open()));
        return null;
    }
}
