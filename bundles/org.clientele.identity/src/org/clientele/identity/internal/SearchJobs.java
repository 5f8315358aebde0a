package org.clientele.identity.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** The background work of one index: one job opens and builds, another follows the journal; they never run at once. */
final class SearchJobs {

    private static final long RETRY_MILLIS = 1_000;
    private static final long LONGEST_RETRY_MILLIS = 60_000;

    private final StoreSearch search;
    private final Job open;
    private final Job follow;
    private final Job later;
    private volatile boolean cancelled;
    private volatile long retryMillis = RETRY_MILLIS;

    SearchJobs(String name, StoreSearch search) {
        this.search = search;
        open = Job.create(NLS.bind(Messages.job_build, name), this::runOpen);
        follow = Job.create(NLS.bind(Messages.job_follow, name), this::runFollow);
        later = Job.create(NLS.bind(Messages.job_follow, name), monitor -> {
            follow();
            return Status.OK_STATUS;
        });
        follow.setSystem(true);
        later.setSystem(true);
        ISchedulingRule rule = new OnePerStore();
        open.setRule(rule);
        follow.setRule(rule);
        open.setPriority(Job.LONG);
        follow.setPriority(Job.SHORT);
    }

    void open() {
        if (!cancelled) {
            open.schedule();
        }
    }

    void follow() {
        if (!cancelled) {
            follow.schedule();
        }
    }

    void cancel() {
        cancelled = true;
        open.cancel();
        follow.cancel();
        later.cancel();
    }

    private IStatus runOpen(IProgressMonitor monitor) {
        search.open(monitor);
        follow();
        return Status.OK_STATUS; // a failure is told by the state, where it is awaited
    }

    private IStatus runFollow(IProgressMonitor monitor) {
        boolean done = search.follow();
        long retry = retryMillis;
        retryMillis = done ? RETRY_MILLIS : Math.min(LONGEST_RETRY_MILLIS, retry * 2);
        if (!done && !cancelled) {
            later.schedule(retry);
        }
        return Status.OK_STATUS;
    }

    /** Conflicts with itself alone. */
    private static final class OnePerStore implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
