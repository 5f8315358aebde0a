package org.clientele.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class BelongingsTest {

    private final Belongings belongings = new Belongings();
    private final Bundle bad = bundle("example.bad");
    private final Bundle good = bundle("example.good");

    /** A batch that counts how often it was closed while it was open. */
    private static final class OpenBatch implements OpenWork, AutoCloseable {
        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public boolean isOpen() {
            return closed.get() == 0;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @Test
    void openBatchesOfABundleThatStoppedAreClosedAndThoseOfOthersGoOn() {
        OpenBatch left = belongings.batch(new OpenBatch(), Optional.of(bad));
        OpenBatch finished = belongings.batch(new OpenBatch(), Optional.of(bad));
        finished.close();
        OpenBatch neighbours = belongings.batch(new OpenBatch(), Optional.of(good));
        OpenBatch ours = belongings.batch(new OpenBatch(), Optional.empty());
        belongings.drop(bad);
        belongings.drop(bad);
        assertFalse(left.isOpen());
        assertEquals(1, left.closed.get());
        assertEquals(1, finished.closed.get(), "closed by itself");
        assertEquals(0, neighbours.closed.get());
        assertEquals(0, ours.closed.get());
    }

    @Test
    void ourOwnListenersAreNotNoted() {
        AutoCloseable registration = () -> {
        };
        assertSame(registration, belongings.listener(this, registration));
    }

    private static Bundle bundle(String name) {
        return (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] { Bundle.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                case "getSymbolicName" -> name;
                case "getVersion" -> Version.parseVersion("1.2.3");
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> null;
                });
    }
}
