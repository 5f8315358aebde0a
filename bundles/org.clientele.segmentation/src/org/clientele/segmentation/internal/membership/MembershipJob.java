package org.clientele.segmentation.internal.membership;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Brings the memberships of one store up to date, and writes their log a while after the last change. */
final class MembershipJob {

    private static final long LOG_MILLIS = 10_000;
    private static final long RETRY_MILLIS = 1_000;
    private static final long LONGEST_RETRY_MILLIS = 60_000;

    private final StoreMemberships memberships;
    private final Job work;
    private final Job log;
    private volatile boolean ended;
    private long retryMillis = RETRY_MILLIS;

    MembershipJob(String name, StoreMemberships memberships) {
        this.memberships = memberships;
        this.work = Job.create(NLS.bind(Messages.job_members, name), this::work);
        this.log = Job.create(NLS.bind(Messages.job_log, name), this::log);
        work.setSystem(true);
        work.setPriority(Job.LONG);
        log.setSystem(true);
        log.setPriority(Job.DECORATE);
    }

    void schedule() {
        schedule(0);
    }

    void schedule(long millis) {
        if (!ended) {
            work.schedule(millis);
            if (millis == 0) {
                work.wakeUp();
            }
        }
    }

    void end() {
        ended = true;
        work.cancel();
        log.cancel();
    }

    private IStatus work(IProgressMonitor monitor) {
        try {
            memberships.workInBackground(monitor);
            retryMillis = RETRY_MILLIS;
        } catch (ClienteleException | OperationCanceledException e) {
            // who asks for members is told; the next change tries again
        } catch (RuntimeException | OutOfMemoryError e) {
            if (!ended && retryMillis == RETRY_MILLIS) { // not each of the attempts that follow
                Log.error("Memberships could not be brought up to date", e); //$NON-NLS-1$
            }
            schedule(retryMillis);
            retryMillis = Math.min(2 * retryMillis, LONGEST_RETRY_MILLIS);
        }
        if (!ended && memberships.recorder().wantsToWrite() && log.getState() == Job.NONE) {
            log.schedule(memberships.recorder().isNew() ? 0 : LOG_MILLIS);
        }
        return Status.OK_STATUS;
    }

    private IStatus log(IProgressMonitor monitor) {
        try {
            memberships.recorder().record(monitor);
        } catch (ClienteleException | RuntimeException e) { // the next change tries again
            if (!ended && !isCancelled(e)) {
                Log.error("The log of memberships could not be written", e); //$NON-NLS-1$
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
