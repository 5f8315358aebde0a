package org.clientele.core.internal.health;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Brings reports to the health service, as a log is written to from anywhere: what comes before the service is there
 * waits for it. Without a framework nothing is told.
 */
public final class Delivery {

    private static final int MOST = 500;
    private static final List<Consumer<HealthService>> WAITING = new ArrayList<>();
    private static ServiceTracker<HealthService, HealthService> tracker;

    private Delivery() {
    }

    /**
     * Tells trouble.
     *
     * @param report the trouble
     */
    public static void report(HealthReport report) {
        deliver(health -> health.report(report));
    }

    /**
     * Tells that the trouble with a contribution is over.
     *
     * @param contribution the contribution
     */
    public static void resolved(Contribution contribution) {
        deliver(health -> health.resolved(contribution));
    }

    private static void deliver(Consumer<HealthService> message) {
        Bundle bundle = FrameworkUtil.getBundle(Delivery.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return;
        }
        HealthService health = open(context).getService();
        if (health != null) {
            message.accept(health);
            return;
        }
        synchronized (WAITING) {
            if (WAITING.size() < MOST) {
                WAITING.add(message);
            }
        }
    }

    private static synchronized ServiceTracker<HealthService, HealthService> open(BundleContext context) {
        if (tracker == null) {
            tracker = new ServiceTracker<>(context, HealthService.class, null) {
                @Override
                public HealthService addingService(ServiceReference<HealthService> reference) {
                    HealthService health = super.addingService(reference);
                    List<Consumer<HealthService>> late;
                    synchronized (WAITING) {
                        late = List.copyOf(WAITING);
                        WAITING.clear();
                    }
                    late.forEach(each -> each.accept(health));
                    return health;
                }
            };
            tracker.open();
        }
        return tracker;
    }
}
