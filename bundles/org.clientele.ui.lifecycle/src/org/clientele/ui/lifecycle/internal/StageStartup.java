package org.clientele.ui.lifecycle.internal;

import org.clientele.core.lifecycle.StageService;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Keeps stages and their log for the store that the workbench shows. */
public final class StageStartup implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (!workbench.isClosing() && workbench.getWorkbenchWindowCount() > 0) {
                begin(workbench, workbench.getWorkbenchWindows()[0].getShell());
            }
        });
    }

    private static void begin(IWorkbench workbench, Shell owner) {
        OpenStore open = workbench.getService(OpenStore.class);
        open.listen(owner, changes -> {
            if (changes.contains(StoreChange.STORE)) {
                follow(workbench, open);
            }
        });
        follow(workbench, open);
    }

    private static void follow(IWorkbench workbench, OpenStore open) {
        StageService stages = workbench.getService(StageService.class);
        if (stages != null) {
            open.session().ifPresent(session -> stages.follow(session.store()));
        }
    }
}
