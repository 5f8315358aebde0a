package org.clientele.facts.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * The background work of one fact base: one job builds, another follows; they never run at once. A third one wakes the
 * follower later: a job that runs keeps only the last time for which it was scheduled, so that the follower itself must
 * never be given a delay.
 */
final class FactJobs {

    private static final long RETRY_MILLIS = 1_000;
    private static final long LONGEST_RETRY_MILLIS = 60_000;
    private static final long LONGEST_MILLIS = Duration.ofMinutes(10).toMillis();

    private final StoreFactBase facts;
    private final Job build;
    private final Job follow;
    private final Job later;
    private final Job warmUp;
    private volatile boolean cancelled;
    private volatile long retryMillis = RETRY_MILLIS;

    FactJobs(String name, StoreFactBase facts) {
        this.facts = facts;
        build = Job.create(NLS.bind(Messages.job_build, name), this::runBuild);
        follow = Job.create(NLS.bind(Messages.job_follow, name), this::runFollow);
        later = Job.create(NLS.bind(Messages.job_follow, name), this::runLater);
        warmUp = Job.create(NLS.bind(Messages.job_follow, name), this::runWarmUp);
        follow.setSystem(true);
        later.setSystem(true);
        warmUp.setSystem(true);
        warmUp.setPriority(Job.DECORATE);
        ISchedulingRule rule = new OnePerStore();
        build.setRule(rule);
        follow.setRule(rule);
        build.setPriority(Job.LONG);
        follow.setPriority(Job.SHORT);
    }

    void build() {
        build.schedule();
    }

    void follow() {
        if (!cancelled) {
            follow.schedule();
        }
    }

    void cancel() {
        cancelled = true;
        build.cancel();
        follow.cancel();
        later.cancel();
        warmUp.cancel();
    }

    private IStatus runBuild(IProgressMonitor monitor) {
        facts.build(new Reporter(monitor));
        follow();
        if (!cancelled) {
            warmUp.schedule();
        }
        return Status.OK_STATUS; // a failure is told by the state, where it is awaited
    }

    private IStatus runFollow(IProgressMonitor monitor) {
        boolean done = facts.follow();
        long retry = retryMillis;
        retryMillis = done ? RETRY_MILLIS : Math.min(LONGEST_RETRY_MILLIS, retry * 2);
        if (done && !cancelled && facts.isFarFromSaved()) {
            warmUp.schedule();
        }
        if (!cancelled) {
            later.cancel();
            later.schedule(done ? untilDayChange() : retry);
        }
        return Status.OK_STATUS;
    }

    private IStatus runWarmUp(IProgressMonitor monitor) {
        facts.warmUp();
        facts.save(1);
        return Status.OK_STATUS;
    }

    private IStatus runLater(IProgressMonitor monitor) {
        follow();
        return Status.OK_STATUS;
    }

    /** At most ten minutes, since a computer sleeps and clocks are set. */
    private long untilDayChange() {
        LocalDateTime now = LocalDateTime.now(facts.clock());
        long left = Duration.between(now, now.toLocalDate().plusDays(1).atTime(LocalTime.MIDNIGHT)).toMillis();
        return Math.min(LONGEST_MILLIS, Math.max(1, left));
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

    /** Passes the progress of building on to the state. */
    private final class Reporter extends ProgressMonitorWrapper {

        private double total = 1;
        private double done;
        private double told;

        Reporter(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void beginTask(String name, int totalWork) {
            total = Math.max(1, totalWork);
            super.beginTask(name, totalWork);
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }

        @Override
        public void internalWorked(double work) {
            done += work;
            super.internalWorked(work);
            if (done / total >= told + 0.01) {
                told = Math.min(1, done / total);
                facts.progress(told);
            }
        }
    }
}
