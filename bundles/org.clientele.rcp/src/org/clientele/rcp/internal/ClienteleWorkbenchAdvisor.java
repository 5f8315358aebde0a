package org.clientele.rcp.internal;

import java.util.Arrays;
import java.util.Map;

import org.clientele.core.operations.TraceForLog;
import org.clientele.ui.Accessibles;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIds;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Opens on the Customers perspective, brings the last layout back and opens the store when the window is there. */
final class ClienteleWorkbenchAdvisor extends WorkbenchAdvisor {

    /** The chart library offers its developers' options to everybody. */
    private static final String CHART_PAGE = "org.eclipse.swtchart.extensions.preferences.preferencePage"; //$NON-NLS-1$

    private static final String WELCOME = "org.clientele.ui.help.showWelcome"; //$NON-NLS-1$

    private OpenStore openStore;

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
        TrayDialog.setDialogHelpAvailable(true);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return UiIds.CUSTOMERS_PERSPECTIVE;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ClienteleWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        // what is started by -application, such as a test, is not for a new person
        boolean first = !Arrays.asList(Platform.getCommandLineArgs()).contains("-application") //$NON-NLS-1$
                && StorePlaces.isFirstStart(Platform.getApplicationArgs());
        // only now: the window is usable before a store is
        StartArguments.storeToOpen(Platform.getApplicationArgs()).ifPresent(new StoreSwitch()::open);
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (first) {
            display.asyncExec(() -> UiCommands.run(PlatformUI.getWorkbench().getWorkbenchWindows()[0], WELCOME, Map.of()));
        }
        Accessibles.nameOnFocus(display);
        display.asyncExec(() -> PlatformUI.getWorkbench().getPreferenceManager().remove(CHART_PAGE));
    }

    @Override
    public boolean preShutdown() {
        openStore = PlatformUI.getWorkbench().getService(OpenStore.class);
        return true;
    }

    @Override
    public void postShutdown() {
        // the parts are gone, so nothing reads any more
        if (openStore != null) {
            openStore.session().map(StoreSession::store).ifPresent(StoreSwitch::close);
        }
    }

    @Override
    public void eventLoopException(Throwable exception) {
        ILog.of(getClass()).error("Failed in the user interface thread", TraceForLog.of(exception)); //$NON-NLS-1$
    }
}
