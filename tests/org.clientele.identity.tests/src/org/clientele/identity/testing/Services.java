package org.clientele.identity.testing;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Assumptions;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the running framework; a test that needs them skips without one. */
public final class Services {

    private static final long PATIENCE_MILLIS = 120_000;

    private Services() {
    }

    /**
     * Waits for a service.
     *
     * @param <T> its type
     * @param type its type
     * @return the service
     */
    public static <T> T get(Class<T> type) throws InterruptedException {
        Bundle bundle = FrameworkUtil.getBundle(Services.class);
        Assumptions.assumeTrue(bundle != null, "needs the services of a framework");
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundle.getBundleContext(), type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MILLIS);
            assertNotNull(service, type.getName());
            return service;
        } finally {
            tracker.close();
        }
    }
}
