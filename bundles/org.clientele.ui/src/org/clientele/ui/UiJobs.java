package org.clientele.ui;

import java.util.UUID;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Long work that a person started: a job with progress and cancel whose end is told on the user interface thread.
 *
 * @since 1.0
 */
public final class UiJobs {

    /** The family of the jobs that open a store. */
    public static final Object OPENING_STORE = new Object();

    private UiJobs() {
    }

    /**
     * Runs code on a widget's user interface thread, soon, unless the widget is disposed by then. Safe for any thread.
     *
     * @param owner the widget
     * @param code what to run
     */
    public static void async(Widget owner, Runnable code) {
        try {
            Display display = owner.getDisplay();
            display.asyncExec(() -> {
                if (!owner.isDisposed()) {
                    code.run();
                }
            });
        } catch (SWTException e) {
            // the widget is gone, and nobody is left to be told
        }
    }

    /**
     * Starts work on a store; works on one store run one after the other.
     *
     * @param <T> what the work brings
     * @param owner whose life bounds the telling, not the work
     * @param name the job's name, in the user's words
     * @param store the store, or null for work that needs none
     * @param work the work
     * @param done is given the value on the user interface thread
     * @return the job, already scheduled
     */
    public static <T> Job start(Widget owner, String name, Store store, Loader<T> work, Consumer<T> done) {
        return start(owner, name, store, work, done, Problems::show);
    }

    /**
     * Starts work on a store; works on one store run one after the other.
     *
     * @param <T> what the work brings
     * @param owner whose life bounds the telling, not the work
     * @param name the job's name, in the user's words
     * @param store the store, or null for work that needs none
     * @param work the work
     * @param done is given the value on the user interface thread
     * @param failed is given the status of an expected failure, on the user interface thread, cancel included
     * @return the job, already scheduled
     */
    public static <T> Job start(Widget owner, String name, Store store, Loader<T> work, Consumer<T> done,
            Consumer<IStatus> failed) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T value = work.load(monitor);
                    async(owner, () -> done.accept(value));
                } catch (ClienteleException e) {
                    async(owner, () -> failed.accept(e.getStatus()));
                } catch (OperationCanceledException e) {
                    IStatus cancelled = new Status(IStatus.CANCEL, UiIds.BUNDLE, StatusCodes.CANCELLED, name, null);
                    async(owner, () -> failed.accept(cancelled));
                    return Status.CANCEL_STATUS;
                }
                return Status.OK_STATUS;
            }
        };
        if (store != null) {
            job.setRule(rule(store));
        }
        job.setUser(false);
        job.schedule();
        return job;
    }

    /**
     * The rule that lets works on one store run one after the other.
     *
     * @param store the store
     * @return a rule that conflicts with each other rule of the same store
     */
    public static ISchedulingRule rule(Store store) {
        return new StoreRule(store.info().id());
    }

    private record StoreRule(UUID store) implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }
}
