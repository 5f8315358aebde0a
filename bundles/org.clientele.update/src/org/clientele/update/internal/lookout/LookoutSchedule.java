package org.clientele.update.internal.lookout;

import java.time.Clock;

import org.clientele.core.ClienteleException;
import org.clientele.core.health.HealthService;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.update.internal.UpdateServiceComponent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Has the sites asked while the workbench is open: the first time soon after the start, so that the start stays quick. */
@Component(service = LookoutSchedule.class, immediate = true)
public final class LookoutSchedule {

    private static final long SOON = 60_000;
    private static final long HOUR = 3_600_000;
    /** How often it is tried to find p2, which may not be all there while the program starts. */
    private static final int TRIES = 3;

    private final UpdateServiceComponent service;
    private final ProvisioningService provisioning;
    private final HealthService health;
    private final Job job = new Job(Messages.label) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            work(monitor);
            return Status.OK_STATUS;
        }
    };
    private Lookout lookout;
    private int tries;

    /** Begins in the workbench of a usual start. */
    @Activate
    public LookoutSchedule(@Reference UpdateServiceComponent service, @Reference ProvisioningService provisioning,
            @Reference HealthService health) {
        this.service = service;
        this.provisioning = provisioning;
        this.health = health;
        if (System.getProperty("eclipse.application", "").startsWith("org.clientele.rcp") && !health.isSafeMode()) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            job.setSystem(true);
            job.setPriority(Job.DECORATE);
            job.schedule(Long.getLong("clientele.update.firstLook", SOON)); //$NON-NLS-1$
        }
    }

    private void work(IProgressMonitor monitor) {
        Interval interval = Interval.of(provisioning.value("updates", "check").orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        try {
            if (lookout == null) {
                lookout = new Lookout(service.asConfigured(), health,
                        ConfigurationScope.INSTANCE.getNode("org.clientele.update"), interval, //$NON-NLS-1$
                        provisioning.value("updates", "stage").filter("automatic"::equals).isPresent(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        Clock.systemDefaultZone());
                lookout.tellFailed();
            }
            lookout.look(monitor);
        } catch (ClienteleException e) {
            ILog.get().info("There was no looking for updates: " + e.getMessage()); //$NON-NLS-1$
        }
        if (monitor.isCanceled()) {
            return;
        }
        if (lookout == null && ++tries < TRIES) {
            job.schedule(SOON);
        } else if (lookout != null && interval != Interval.NEVER) {
            job.schedule(HOUR);
        }
    }

    /** Ends it. */
    @Deactivate
    public void stop() {
        job.cancel();
    }
}
