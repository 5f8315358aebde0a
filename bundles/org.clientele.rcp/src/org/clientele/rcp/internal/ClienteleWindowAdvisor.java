package org.clientele.rcp.internal;

import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window: its size, its bars, and a title that names the store. */
final class ClienteleWindowAdvisor extends WorkbenchWindowAdvisor {

    ClienteleWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ClienteleActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1280, 840));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(Brand.name());
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        Brand.endSplash();
        Shell shell = window.getShell();
        shell.setMinimumSize(800, 560);
        OpenStore open = window.getService(OpenStore.class);
        open.listen(shell, changes -> showTitle(open));
        showTitle(open);
        window.getPartService().addPartListener(new EditorArea(window));
    }

    private void showTitle(OpenStore open) {
        String title = open.session().map(StoreSession::store).map(store -> store.info().settings().name())
                .map(name -> NLS.bind(Messages.Window_titleWithStore, name, brand())).orElse(brand());
        if (!title.equals(getWindowConfigurer().getTitle())) {
            getWindowConfigurer().setTitle(title);
        }
    }

    /** The product's name; in safe mode it says so. */
    private static String brand() {
        return Boolean.getBoolean("clientele.safe") ? NLS.bind(Messages.Window_safe, Brand.name()) : Brand.name(); //$NON-NLS-1$
    }
}
