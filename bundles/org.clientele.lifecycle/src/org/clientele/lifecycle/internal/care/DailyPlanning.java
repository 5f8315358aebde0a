package org.clientele.lifecycle.internal.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.care.PlanService;
import org.clientele.core.care.PlanningRun;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.Log;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Once a day, and a while after a store was opened, plans missed contacts again and those of the weeks ahead. A short command
 * of the command line ends before that.
 */
@Component(service = {}, immediate = true)
public final class DailyPlanning {

    private static final long FIRST = TimeUnit.MINUTES.toMillis(1);
    private static final long AGAIN = TimeUnit.MINUTES.toMillis(30);

    private final PlanService plans;
    private final Clock clock;
    private final Map<Store, StoreJob> jobs = new HashMap<>();

    /**
     * Begins.
     *
     * @param plans does the work
     */
    @Activate
    public DailyPlanning(@Reference PlanService plans) {
        this.plans = plans;
        this.clock = Clock.systemUTC();
    }

    /**
     * Takes a store on.
     *
     * @param store was opened
     */
    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "closing")
    void opened(Store store) {
        synchronized (jobs) {
            StoreJob job = new StoreJob(store);
            jobs.put(store, job);
            job.schedule(FIRST);
        }
    }

    /** The work on a store. */
    Job job(Store store) {
        synchronized (jobs) {
            return jobs.get(store);
        }
    }

    /**
     * Leaves a store alone.
     *
     * @param store is about to close
     */
    void closing(Store store) {
        synchronized (jobs) {
            StoreJob job = jobs.remove(store);
            if (job != null) {
                job.cancel();
            }
        }
    }

    /** Ends all. */
    @Deactivate
    void stop() {
        synchronized (jobs) {
            jobs.values().forEach(Job::cancel);
            jobs.clear();
        }
    }

    /** Looks every half hour whether a new day has begun. */
    private final class StoreJob extends Job {

        private final Store store;
        private LocalDate done;

        StoreJob(Store store) {
            super(Messages.job);
            this.store = store;
            setSystem(true);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            IStatus status = look(monitor);
            synchronized (jobs) {
                if (status.isOK() && jobs.get(store) == this) {
                    schedule(AGAIN);
                }
            }
            return status;
        }

        private IStatus look(IProgressMonitor monitor) {
            try {
                LocalDate today = LocalDate.ofInstant(clock.instant(), store.info().settings().zone());
                if (today.equals(done)) {
                    return Status.OK_STATUS;
                }
                tell(plans.missed(store, Actor.SYSTEM, today, monitor));
                tell(plans.plan(store, Actor.SYSTEM, today.plusDays(PlanService.HORIZON_DAYS), monitor));
                done = today;
            } catch (ClienteleException e) {
                if (e.getStatus().getCode() == StatusCodes.CANCELLED || isLeft()) {
                    return Status.CANCEL_STATUS;
                }
                ILog.of(DailyPlanning.class).log(TraceForLog.of(e.getStatus()));
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (RuntimeException | LinkageError e) { // one bad look ends no other
                if (!isLeft()) {
                    Log.error("Planning ahead failed", e); //$NON-NLS-1$
                }
            }
            return Status.OK_STATUS;
        }

        /** Whether the store is about to close, so that what fails is no failure. */
        private boolean isLeft() {
            synchronized (jobs) {
                return jobs.get(store) != this;
            }
        }

        private void tell(PlanningRun run) {
            if (!run.problems().isEmpty()) { // their sentences name customers
                ILog.of(DailyPlanning.class).warn("Planning ahead left out " + run.problems().size()); //$NON-NLS-1$
            }
        }
    }
}
