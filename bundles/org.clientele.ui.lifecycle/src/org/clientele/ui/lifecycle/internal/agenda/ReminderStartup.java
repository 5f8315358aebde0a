package org.clientele.ui.lifecycle.internal.agenda;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Begins to remind when the workbench is there. */
public final class ReminderStartup implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (!workbench.isClosing() && workbench.getWorkbenchWindowCount() > 0) {
                new Reminders(workbench, workbench.getWorkbenchWindows()[0]).begin();
            }
        });
    }
}
