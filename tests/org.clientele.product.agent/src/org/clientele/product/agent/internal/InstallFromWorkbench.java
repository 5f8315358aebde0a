package org.clientele.product.agent.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateRequest;
import org.clientele.core.update.UpdateService;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Does in the running workbench what a person does who installs a feature: stages it from a site and restarts, so that the
 * start script installs it. After the restart it opens the view that came with the feature.
 *
 * <p>
 * System properties: {@code clientele.test.log}, the file that gets a line for each step; {@code clientele.test.site},
 * {@code clientele.test.feature} and {@code clientele.test.view}, what to install and to open.
 */
public final class InstallFromWorkbench implements IStartup {

    @Override
    public void earlyStartup() {
        if (System.getProperty("clientele.test.log") == null) {
            return;
        }
        log("started as process " + ProcessHandle.current().pid());
        Job.createSystem("Product test", this::work).schedule();
    }

    private IStatus work(IProgressMonitor monitor) {
        try {
            if (Platform.getBundle("example.partner") == null) {
                install();
                log("staged");
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
            } else {
                PlatformUI.getWorkbench().getDisplay().asyncExec(InstallFromWorkbench::showView);
            }
        } catch (CoreException e) {
            ILog.get().error("Product test", e);
            log("failed: " + e.getMessage());
        }
        return Status.OK_STATUS;
    }

    private static void install() throws CoreException {
        BundleContext context = FrameworkUtil.getBundle(InstallFromWorkbench.class).getBundleContext();
        UpdateService updates = context.getService(context.getServiceReference(UpdateService.class));
        URI site = URI.create(System.getProperty("clientele.test.site"));
        UpdatePlan plan = updates.plan(
                UpdateRequest.installing(System.getProperty("clientele.test.feature")).from(site), null);
        updates.stage(plan, plan.decisions(), null);
    }

    private static void showView() {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .showView(System.getProperty("clientele.test.view"));
            log("view opened");
        } catch (PartInitException e) {
            ILog.get().error("Product test", e);
            log("failed: " + e.getMessage());
        }
    }

    private static void log(String line) {
        try {
            Files.writeString(Path.of(System.getProperty("clientele.test.log")), line + '\n',
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            ILog.get().error("Product test", e);
        }
    }
}
