package org.clientele.rcp.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a store's folder and opens it. */
public final class OpenStoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        if (!Provisioning.mayChooseStore(window)) {
            return null;
        }
        DirectoryDialog dialog = new DirectoryDialog(window, SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.OpenStore_title);
        dialog.setMessage(Messages.OpenStore_message);
        dialog.setFilterPath(StorePlaces.folder().toString());
        String folder = dialog.open();
        if (folder != null) {
            new StoreSwitch().open(Path.of(folder));
        }
        return null;
    }
}
