package org.clientele.operations.internal.health;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Keeps one issue for each contribution. */
@Component
public final class HealthServiceImpl implements HealthService {

    /** The system property that the start scripts set in safe mode. */
    public static final String SAFE = "clientele.safe"; //$NON-NLS-1$

    private static final Comparator<HealthIssue> ORDER = Comparator.comparing(HealthIssue::severity)
            .thenComparing(HealthIssue::since, Comparator.reverseOrder());

    private final Clock clock;
    private final Map<Key, Held> held = new LinkedHashMap<>();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** What makes two reports one issue. */
    private record Key(String bundle, String point, String id) {

        static Key of(Contribution what) {
            return new Key(what.bundle(), what.point(), what.id());
        }
    }

    /** An issue and how to try again. */
    private record Held(HealthIssue issue, Runnable retry) {
    }

    /** The service of the running program. */
    @Activate
    public HealthServiceImpl() {
        this(Clock.systemUTC());
    }

    /**
     * The service without a framework.
     *
     * @param clock tells since when
     */
    public HealthServiceImpl(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void report(HealthReport report) {
        synchronized (held) {
            Key key = Key.of(report.contribution());
            Held before = held.get(key);
            Instant since = before == null ? clock.instant() : before.issue().since();
            int times = before == null ? 1 : before.issue().times() + 1;
            boolean milder = before != null && before.issue().severity().compareTo(report.severity()) < 0;
            HealthIssue issue = milder ? again(before.issue(), times)
                    : new HealthIssue(report.severity(), report.contribution(), report.cause(), remedy(report),
                            report.detail(), since, times, report.retry() != null);
            held.put(key, new Held(issue, milder ? before.retry() : report.retry()));
        }
        changed();
    }

    private static HealthIssue again(HealthIssue issue, int times) {
        return new HealthIssue(issue.severity(), issue.contribution(), issue.cause(), issue.remedy(), issue.detail(),
                issue.since(), times, issue.retryable());
    }

    private static String remedy(HealthReport report) {
        if (report.remedy() != null) {
            return report.remedy();
        }
        Contribution what = report.contribution();
        if (what.isOurs()) {
            return Messages.remedy_own;
        }
        return NLS.bind(switch (report.severity()) {
        case DISABLED -> report.retry() == null ? Messages.remedy_update : Messages.remedy_retry;
        default -> Messages.remedy_tell;
        }, what.bundle());
    }

    @Override
    public void resolved(Contribution contribution) {
        boolean any;
        synchronized (held) {
            any = held.remove(Key.of(contribution)) != null;
        }
        if (any) {
            changed();
        }
    }

    @Override
    public List<HealthIssue> issues() {
        List<HealthIssue> all = new ArrayList<>();
        synchronized (held) {
            held.values().forEach(each -> all.add(each.issue()));
        }
        all.sort(ORDER);
        return all;
    }

    @Override
    public boolean retry(HealthIssue issue) {
        Runnable retry;
        synchronized (held) {
            Held there = held.get(Key.of(issue.contribution()));
            if (there == null || there.retry() == null) {
                return false;
            }
            retry = there.retry();
            held.remove(Key.of(issue.contribution()));
        }
        try {
            retry.run();
        } catch (RuntimeException | LinkageError e) {
            log("Trying again failed: " + issue.contribution().id(), e); //$NON-NLS-1$
        }
        changed();
        return true;
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException | LinkageError e) {
                log("A listener to health failed", e); //$NON-NLS-1$
            }
        }
    }

    @Override
    public Optional<Contribution> suspect(StackTraceElement[] stack, String point, String id) {
        Bundle self = FrameworkUtil.getBundle(HealthServiceImpl.class);
        return self == null ? Optional.empty()
                : Partners.on(self.getBundleContext(), stack).map(found -> Contribution.of(found, point, id, null));
    }

    private static void log(String message, Throwable cause) {
        if (Platform.isRunning()) {
            ILog.of(HealthServiceImpl.class).error(message, TraceForLog.of(cause));
        }
    }

    @Override
    public boolean isSafeMode() {
        return Boolean.getBoolean(SAFE);
    }
}
