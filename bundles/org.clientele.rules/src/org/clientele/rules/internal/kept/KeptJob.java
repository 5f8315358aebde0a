package org.clientele.rules.internal.kept;

import java.util.function.BiConsumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Brings what is kept of one store up to date in the background, and writes its log a while after the last change. */
public final class KeptJob {

    private static final long LOG_MILLIS = 10_000;
    private static final long RETRY_MILLIS = 1_000;
    private static final long LONGEST_RETRY_MILLIS = 60_000;

    private final Kept kept;
    private final Texts texts;
    private final BiConsumer<String, Throwable> errors;
    private final Job work;
    private final Job log;
    private volatile boolean ended;
    private long retryMillis = RETRY_MILLIS;

    /** What is kept. */
    public interface Kept {

        /** Brings it up to date. */
        void workInBackground(IProgressMonitor monitor) throws ClienteleException;

        /** Whether its log has something to write. */
        boolean wantsToWrite();

        /** Whether its log was never written, and hence is written at once. */
        boolean isNew();

        /** Writes its log. */
        void record(IProgressMonitor monitor) throws ClienteleException;
    }

    /**
     * What it says.
     *
     * @param work the name of bringing up to date
     * @param log the name of writing the log
     * @param workFailed the first of several attempts failed
     * @param logFailed the log could not be written
     */
    public record Texts(String work, String log, String workFailed, String logFailed) {
    }

    /**
     * Prepares.
     *
     * @param kept what is kept
     * @param texts what it says
     * @param errors the log of the bundle
     */
    public KeptJob(Kept kept, Texts texts, BiConsumer<String, Throwable> errors) {
        this.kept = kept;
        this.texts = texts;
        this.errors = errors;
        this.work = Job.create(texts.work(), this::work);
        this.log = Job.create(texts.log(), this::log);
        work.setSystem(true);
        work.setPriority(Job.LONG);
        log.setSystem(true);
        log.setPriority(Job.DECORATE);
    }

    /** Begins at once, also where it waits to try again. */
    public void schedule() {
        schedule(0);
    }

    /** Begins after a while. */
    public void schedule(long millis) {
        if (!ended) {
            work.schedule(millis);
            if (millis == 0) {
                work.wakeUp();
            }
        }
    }

    /** Ends for good: the store is about to close. */
    public void end() {
        ended = true;
        work.cancel();
        log.cancel();
    }

    private IStatus work(IProgressMonitor monitor) {
        try {
            kept.workInBackground(monitor);
            retryMillis = RETRY_MILLIS;
        } catch (ClienteleException | OperationCanceledException e) {
            // who asks is told; the next change tries again
        } catch (RuntimeException | OutOfMemoryError e) {
            if (!ended && retryMillis == RETRY_MILLIS) { // not each of the attempts that follow
                errors.accept(texts.workFailed(), e);
            }
            schedule(retryMillis);
            retryMillis = Math.min(2 * retryMillis, LONGEST_RETRY_MILLIS);
        }
        if (!ended && kept.wantsToWrite() && log.getState() == Job.NONE) {
            log.schedule(kept.isNew() ? 0 : LOG_MILLIS);
        }
        return Status.OK_STATUS;
    }

    private IStatus log(IProgressMonitor monitor) {
        try {
            kept.record(monitor);
        } catch (ClienteleException | RuntimeException e) { // the next change tries again
            if (!ended && !isCancelled(e)) {
                errors.accept(texts.logFailed(), e);
            }
        }
        return Status.OK_STATUS;
    }

    /** Whether it ended because nobody wants it any more, such as when the store is being closed. */
    private static boolean isCancelled(Exception e) {
        return e instanceof OperationCanceledException
                || e instanceof ClienteleException told && told.code() == StatusCodes.CANCELLED;
    }
}
