package org.clientele.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;

/**
 * Keeps something on the screen current: loads in a background job and hands the value to the user interface thread.
 * Requests that come while one is running are answered by one further run; of several values that wait for the user
 * interface thread only the newest is shown; nothing is shown after the owner was disposed.
 *
 * @param <T> what is loaded
 * @since 1.0
 */
public final class UiRefresh<T> {

    private final Widget owner;
    private final Loader<T> loader;
    private final Consumer<T> show;
    private final Job job;
    private final AtomicReference<Result<T>> waiting = new AtomicReference<>();
    private volatile Consumer<IStatus> failed = Problems::log;

    private record Result<T>(T value, IStatus failure) {
    }

    /**
     * Creates a refresh for the life of a widget.
     *
     * @param owner whose life bounds it
     * @param name the job's name, in the user's language
     * @param loader brings the value, on a background thread
     * @param show shows the value, on the user interface thread
     */
    public UiRefresh(Widget owner, String name, Loader<T> loader, Consumer<T> show) {
        this.owner = Objects.requireNonNull(owner, "owner"); //$NON-NLS-1$
        this.loader = Objects.requireNonNull(loader, "loader"); //$NON-NLS-1$
        this.show = Objects.requireNonNull(show, "show"); //$NON-NLS-1$
        this.job = Job.createSystem(name, (ICoreRunnable) this::run);
        owner.addDisposeListener(e -> job.cancel());
    }

    /**
     * Says what becomes of an expected failure; without it, it is logged.
     *
     * @param handler is given the status on the user interface thread
     * @return this
     */
    public UiRefresh<T> onFailure(Consumer<IStatus> handler) {
        failed = Objects.requireNonNull(handler, "handler"); //$NON-NLS-1$
        return this;
    }

    /** Asks for a new value. Safe for any thread. */
    public void request() {
        job.schedule();
    }

    /**
     * Asks for a new value after a pause; a further request within it starts the pause anew.
     *
     * @param millis the pause
     */
    public void requestAfter(long millis) {
        job.cancel();
        job.schedule(millis);
    }

    /** Asks for a new value and cancels a run that is on its way: what it brings is out of date. */
    public void restart() {
        requestAfter(0);
    }

    /** Cancels a run that waits or is on its way; nothing of it is shown. Safe for any thread. */
    public void cancel() {
        job.cancel();
    }

    private void run(IProgressMonitor monitor) {
        try {
            T value = loader.load(monitor);
            if (!monitor.isCanceled()) {
                hand(new Result<>(value, null));
            }
        } catch (ClienteleException e) {
            if (e.code() != StatusCodes.CANCELLED && !monitor.isCanceled()) {
                hand(new Result<>(null, e.getStatus()));
            }
        } catch (OperationCanceledException e) {
            // what was asked for
        }
    }

    private void hand(Result<T> result) {
        if (waiting.getAndSet(result) == null) {
            UiJobs.async(owner, this::take);
        }
    }

    private void take() {
        Result<T> result = waiting.getAndSet(null);
        if (result == null) {
            return;
        }
        if (result.failure() == null) {
            show.accept(result.value());
        } else {
            failed.accept(result.failure());
        }
    }
}
