package org.clientele.operations.internal.health;

import java.lang.reflect.Method;
import java.util.Optional;

import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.junit.jupiter.api.Assumptions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What tests with a bundle that contributes rubbish share. */
final class Rubbish {

    static final String BAD = "example.rubbish";

    private Rubbish() {
    }

    static <T> T service(Class<T> type) throws InterruptedException {
        Assumptions.assumeTrue(FrameworkUtil.getBundle(Rubbish.class) != null, "needs the services of a framework");
        BundleContext context = FrameworkUtil.getBundle(Rubbish.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            return tracker.waitForService(120_000);
        } finally {
            tracker.close();
        }
    }

    /** What the framework asks of each object; empty for what its interface asks. */
    static Optional<Object> ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
        case "equals" -> Optional.of(proxy == arguments[0]);
        case "hashCode" -> Optional.of(System.identityHashCode(proxy));
        case "toString" -> Optional.of(BAD);
        default -> Optional.empty();
        };
    }

    static Optional<HealthIssue> told(String point) throws InterruptedException {
        return service(HealthService.class).issues().stream()
                .filter(i -> i.contribution().bundle().equals(BAD) && i.contribution().point().equals(point)).findFirst();
    }
}
