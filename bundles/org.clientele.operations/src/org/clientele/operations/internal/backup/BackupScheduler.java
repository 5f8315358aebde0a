package org.clientele.operations.internal.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.ClienteleException;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes the backups that are due while the workbench is open, one after the other, without a word when all goes well. */
@Component(service = BackupScheduler.class, immediate = true)
public final class BackupScheduler {

    private static final long MINUTE = 60_000;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final BackupService backups;
    private final Clock clock;
    private final List<Store> stores = new CopyOnWriteArrayList<>();
    private final Map<UUID, Instant> failed = new HashMap<>();
    private volatile boolean stopped;
    private final Job job = new Job(Messages.task) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            look(monitor);
            if (!stopped) {
                schedule(MINUTE);
            }
            return Status.OK_STATUS;
        }
    };

    /**
     * The scheduler of the running program; it looks in the workbench only.
     *
     * @param backups makes them
     */
    @Activate
    public BackupScheduler(@Reference BackupService backups) {
        this(backups, Clock.systemUTC());
        if (System.getProperty("eclipse.application", "").startsWith("org.clientele.rcp")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            job.setSystem(true);
            job.setPriority(Job.DECORATE);
            job.schedule(MINUTE);
        }
    }

    BackupScheduler(BackupService backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addStore(Store store) {
        stores.add(store);
    }

    void removeStore(Store store) {
        stores.remove(store);
    }

    @Deactivate
    void stop() {
        stopped = true;
        job.cancel();
    }

    /** Makes what is due; what failed is tried again after a pause. */
    void look(IProgressMonitor monitor) {
        for (Store store : stores) {
            UUID id = store.info().id();
            Instant now = clock.instant();
            Instant pausedUntil = failed.getOrDefault(id, Instant.MIN);
            try {
                Optional<Instant> next = backups.next(store);
                if (next.isPresent() && !next.get().isAfter(now) && !pausedUntil.isAfter(now)) {
                    failed.put(id, now.plus(PAUSE));
                    if (backups.backUp(store, backups.plan(), monitor).isSound()) {
                        failed.remove(id);
                    }
                }
            } catch (ClienteleException e) {
                continue; // told by the service
            } catch (RuntimeException e) {
                ILog.of(BackupScheduler.class).warn("A backup on schedule failed", TraceForLog.of(e)); //$NON-NLS-1$
            }
        }
    }
}
