package org.clientele.ui.segments.internal;

import org.clientele.core.segmentation.MembershipService;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Keeps the log of memberships for the store that the workbench shows. */
public final class MembershipStartup implements IStartup {

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
        MembershipService memberships = workbench.getService(MembershipService.class);
        if (memberships != null) {
            open.session().ifPresent(session -> memberships.follow(session.store()));
        }
    }
}
