package org.clientele.ui.admin.internal.operations;

import java.nio.file.Path;
import java.util.Optional;

import org.clientele.ui.OpenStore;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Restores a backup, of the open store or of one that could not be opened. */
public final class RestoreHandler extends AbstractHandler {

    private static final String STORE = "org.clientele.ui.admin.restore.store"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Path store = Optional.ofNullable(event.getParameter(STORE)).map(Path::of).orElseGet(RestoreHandler::open);
        new Restoring(shell, store, outcome -> {
            if (!outcome.isEmpty()) {
                MessageDialog.openInformation(shell, Messages.restoreTitle, outcome);
            }
        }).start();
        return null;
    }

    private static Path open() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getService(OpenStore.class)).flatMap(OpenStore::session)
                .map(s -> s.store().info().directory()).orElse(null);
    }
}
