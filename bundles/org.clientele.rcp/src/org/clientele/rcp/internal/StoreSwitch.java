package org.clientele.rcp.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreOwner;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.ui.Loader;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** Opens another store in place of the present one, in a job. For the user interface thread. */
final class StoreSwitch {

    private static final Map<Store, ServiceRegistration<Store>> REGISTRATIONS = new ConcurrentHashMap<>();

    private final IWorkbench workbench = PlatformUI.getWorkbench();

    /** Opens a store. */
    void open(Path directory) {
        start(directory, NLS.bind(Messages.StoreSwitch_opening, directory),
                monitor -> service().open(directory, monitor));
    }

    /** Creates a store and opens it. */
    void create(Path directory, StoreSettings settings) {
        start(directory, NLS.bind(Messages.StoreSwitch_creating, directory),
                monitor -> service().create(directory, settings, monitor));
    }

    /** Opens a store by other work, such as the import of the sample data. */
    void start(Path directory, String name, Loader<Store> work) {
        if (!closeEditors()) {
            return;
        }
        Optional<Store> before = current();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    before.ifPresent(StoreSwitch::close);
                    publish(defined(work.load(monitor)));
                    StorePlaces.remember(directory);
                } catch (ClienteleException e) {
                    workbench.getDisplay().asyncExec(() -> failed(directory, e.getStatus()));
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == UiJobs.OPENING_STORE;
            }
        };
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /** A store always has the shipped definitions; one that does not take them now is opened all the same. */
    private Store defined(Store store) {
        DefinitionService definitions = workbench.getService(DefinitionService.class);
        if (definitions != null) {
            try {
                definitions.ensureDefaults(store, Actor.ofSystemUser());
            } catch (ClienteleException e) {
                ILog.of(StoreSwitch.class).log(TraceForLog.of(e.getStatus()));
            }
        }
        return store;
    }

    private void failed(Path directory, IStatus status) {
        if (workbench.isClosing()) {
            return;
        }
        if (status.getCode() == StatusCodes.STORE_IN_USE) {
            IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
            Optional<StoreOwner> owner = Optional.ofNullable(
                    workbench.getService(StoreService.class)).flatMap(service -> service.owner(directory));
            if (new StoreInUseDialog(window == null ? null : window.getShell(), status, owner).retry()) {
                open(directory);
            }
        } else if (status.getCode() == StatusCodes.STORE_DAMAGED) {
            damaged(directory, status);
        } else {
            Problems.show(status);
        }
    }

    private void damaged(Path directory, IStatus status) {
        Problems.log(status);
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (MessageDialog.open(MessageDialog.ERROR, window == null ? null : window.getShell(), Messages.StoreDamaged_title,
                status.getMessage(), SWT.SHEET, Messages.StoreDamaged_restore, Messages.StoreDamaged_close) == 0) {
            UiCommands.run(workbench, "org.clientele.ui.admin.restore", //$NON-NLS-1$
                    Map.of("org.clientele.ui.admin.restore.store", directory.toString())); //$NON-NLS-1$
        }
    }

    private StoreService service() throws ClienteleException {
        StoreService service = workbench.getService(StoreService.class);
        if (service == null) {
            throw new ClienteleException(StatusCodes.FAILED, Messages.StoreSwitch_noService);
        }
        return service;
    }

    private Optional<Store> current() {
        return Optional.ofNullable(workbench.getService(OpenStore.class)).flatMap(OpenStore::session)
                .map(StoreSession::store);
    }

    /** A store service registers what it opens; for one that does not, this does. */
    private static void publish(Store store) {
        BundleContext context = FrameworkUtil.getBundle(StoreSwitch.class).getBundleContext();
        try {
            for (ServiceReference<Store> known : context.getServiceReferences(Store.class, null)) {
                Store service = context.getService(known);
                context.ungetService(known);
                if (service == store) {
                    return;
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e); // there is no filter
        }
        REGISTRATIONS.put(store, context.registerService(Store.class, store, null));
    }

    /** Closes a store. */
    static void close(Store store) {
        ServiceRegistration<Store> own = REGISTRATIONS.remove(store);
        if (own != null) {
            own.unregister();
        }
        store.close();
    }

    private boolean closeEditors() {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            if (window.getActivePage() != null && current().isPresent()
                    && !window.getActivePage().closeAllEditors(true)) {
                return false;
            }
        }
        return true;
    }
}
