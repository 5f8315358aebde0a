package org.clientele.rcp.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a name, a folder, a currency and a time zone, and creates a store. */
public final class CreateStoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        CreateStoreDialog dialog = new CreateStoreDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(),
                new NewStore(StorePlaces.proposal()));
        if (dialog.open() == Window.OK) {
            new StoreSwitch().create(dialog.result().directory(), dialog.result().settings());
        }
        return null;
    }
}
