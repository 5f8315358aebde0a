package org.clientele.product.agent.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Does in the running workbench what a person does with "Install New Software": installs a feature from a site and
 * restarts. After the restart it opens the view that came with the feature.
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
                log("installed");
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
            } else {
                PlatformUI.getWorkbench().getDisplay().asyncExec(InstallFromWorkbench::showView);
            }
        } catch (CoreException | OperationCanceledException e) {
            ILog.get().error("Product test", e);
            log("failed: " + e.getMessage());
        }
        return Status.OK_STATUS;
    }

    private static void install() throws CoreException {
        BundleContext context = FrameworkUtil.getBundle(InstallFromWorkbench.class).getBundleContext();
        IProvisioningAgent agent = context.getService(context.getServiceReference(IProvisioningAgent.class));
        URI site = URI.create(System.getProperty("clientele.test.site"));
        IProgressMonitor monitor = new NullProgressMonitor();
        agent.getService(IArtifactRepositoryManager.class).loadRepository(site, monitor);
        List<IInstallableUnit> features = List.copyOf(agent.getService(IMetadataRepositoryManager.class)
                .loadRepository(site, monitor)
                .query(QueryUtil.createIUQuery(System.getProperty("clientele.test.feature")), monitor)
                .toUnmodifiableSet());
        InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), features);
        require(operation.resolveModal(monitor));
        ProvisioningJob job = operation.getProvisioningJob(monitor);
        require(job.runModal(monitor));
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

    private static void require(IStatus status) throws CoreException {
        if (!status.isOK() && status.getSeverity() != IStatus.INFO) {
            throw new CoreException(status);
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
