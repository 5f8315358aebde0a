package org.clientele.customers.internal.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.GeneratorResult;
import org.clientele.core.tasks.TaskGeneratorService;
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
 * Has generators that run by themselves make the tasks of each new day, and a while after a store was opened. A short command
 * of the command line ends before that. The work is seen and can be cancelled; then it is done on the next day, or by command.
 */
@Component(service = {}, immediate = true)
public final class DailyGeneration {

    private static final long FIRST = TimeUnit.SECONDS.toMillis(45);
    private static final long AGAIN = TimeUnit.MINUTES.toMillis(10);

    private final TaskGeneratorServiceImpl generators;
    private final Clock clock;
    private final long first;
    private final long again;
    private final Map<Store, Work> works = new HashMap<>();

    /**
     * Begins.
     *
     * @param generators does the work
     */
    @Activate
    public DailyGeneration(@Reference TaskGeneratorService generators) {
        this((TaskGeneratorServiceImpl) generators, Clock.systemUTC(), FIRST, AGAIN);
    }

    /** Looks after some milliseconds, and again and again. */
    DailyGeneration(TaskGeneratorServiceImpl generators, Clock clock, long first, long again) {
        this.generators = generators;
        this.clock = clock;
        this.first = first;
        this.again = again;
    }

    /**
     * Takes a store on.
     *
     * @param store was opened
     */
    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "closing")
    void opened(Store store) {
        synchronized (works) {
            Work work = new Work(store);
            works.put(store, work);
            work.look.schedule(first);
        }
    }

    /**
     * Leaves a store alone.
     *
     * @param store is about to close
     */
    void closing(Store store) {
        synchronized (works) {
            Work work = works.remove(store);
            if (work != null) {
                work.cancel();
            }
        }
    }

    /** Ends all. */
    @Deactivate
    void stop() {
        synchronized (works) {
            works.values().forEach(Work::cancel);
            works.clear();
        }
    }

    private boolean isOpen(Store store, Work work) {
        synchronized (works) {
            return works.get(store) == work;
        }
    }

    /** One job looks whether there is something to do, another, which people see, does it. */
    private final class Work {

        private final Store store;
        private final Job look;
        private final Job make;
        private volatile LocalDate cancelled;

        Work(Store store) {
            this.store = store;
            look = Job.createSystem(Messages.generating, this::look);
            make = Job.create(Messages.generating, this::make);
            make.setPriority(Job.DECORATE);
        }

        void cancel() {
            look.cancel();
            make.cancel();
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), store.info().settings().zone());
        }

        private IStatus look(IProgressMonitor monitor) {
            try {
                if (!today().equals(cancelled) && !generators.waiting(store, today()).isEmpty()
                        && isOpen(store, this)) {
                    make.schedule();
                }
            } catch (RuntimeException | LinkageError e) { // one bad look ends no other
                logIfOpen(Status.error("Looking for the tasks of the day failed", TraceForLog.of(e))); //$NON-NLS-1$
            }
            if (isOpen(store, this)) {
                look.schedule(again);
            }
            return Status.OK_STATUS;
        }

        private IStatus make(IProgressMonitor monitor) {
            LocalDate day = today();
            if (day.equals(cancelled)) {
                return Status.OK_STATUS; // it was asked for once more while the cancelled one ran
            }
            try {
                for (GeneratorResult result : generators.generateWaiting(store, day, monitor)) {
                    result.problems().forEach(p -> logIfOpen(Status.warning(result.id() + ": " + p))); //$NON-NLS-1$
                }
            } catch (ClienteleException e) {
                if (e.code() == StatusCodes.CANCELLED) {
                    cancelled = day;
                    return Status.CANCEL_STATUS;
                }
                logIfOpen(e.getStatus());
            } catch (OperationCanceledException e) {
                cancelled = day;
                return Status.CANCEL_STATUS;
            } catch (RuntimeException | LinkageError e) {
                logIfOpen(Status.error("Making the tasks of the day failed", TraceForLog.of(e))); //$NON-NLS-1$
            }
            return Status.OK_STATUS;
        }

        private void logIfOpen(IStatus status) {
            if (isOpen(store, this)) {
                ILog.of(DailyGeneration.class).log(status);
            }
        }
    }
}
