package org.clientele.rcp.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The workbench as an application; its exit code asks the start script for a restart. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Provisioning.service().ifPresent(service -> new ProvisionedPreferences(service).apply());
        if (Provisioning.languageChanged(LanguageChoice.ofThisInstallation())) {
            return EXIT_RESTART;
        }
        Display display = PlatformUI.createDisplay();
        try {
            Brand.showSplash(display);
            Brand.addColours(display);
            int code = PlatformUI.createAndRunWorkbench(display, new ClienteleWorkbenchAdvisor());
            if (code != PlatformUI.RETURN_RESTART) {
                return EXIT_OK;
            }
            // "Open another workspace" leaves its wish in this property; an installation only restarts.
            if (EXIT_RELAUNCH.equals(Integer.getInteger("eclipse.exitcode"))) { //$NON-NLS-1$
                Relaunch.handOver();
                return EXIT_RELAUNCH;
            }
            return EXIT_RESTART;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }
}
