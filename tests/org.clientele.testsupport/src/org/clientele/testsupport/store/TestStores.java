package org.clientele.testsupport.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Stores on the embedded engine: by the service of the running framework, with all that its bundles contribute; without
 * a framework by the classes on the class path, named by reflection, since this bundle sees none of them.
 */
public final class TestStores {

    private static final String STORE = "org.clientele.store.internal.";
    private static final long PATIENCE_MILLIS = 120_000; // bundles start slowly on a machine that is busy

    private TestStores() {
    }

    /**
     * Creates a store in pounds, in London.
     *
     * @param directory an empty or new folder
     * @return the open store
     * @throws Exception when it cannot be created
     */
    public static Store create(Path directory) throws Exception {
        return service().create(directory,
                new StoreSettings("test", Currency.getInstance("GBP"), ZoneId.of("Europe/London")), null);
    }

    /**
     * Creates a store in pounds, in London, that asks checks on every commit.
     *
     * @param directory an empty or new folder
     * @param checks the checks; in a framework, which has them as services, those that are registered are asked instead
     * @return the open store
     * @throws Exception when it cannot be created
     */
    public static Store create(Path directory, List<CommitCheck> checks) throws Exception {
        StoreService service = FrameworkUtil.getBundle(TestStores.class) == null ? withoutFramework(checks) : service();
        return service.create(directory,
                new StoreSettings("test", Currency.getInstance("GBP"), ZoneId.of("Europe/London")), null);
    }

    /**
     * The service that creates and opens stores.
     *
     * @return never null
     * @throws Exception when there is none
     */
    public static StoreService service() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(TestStores.class);
        if (bundle == null) {
            return withoutFramework(List.of());
        }
        ServiceTracker<StoreService, StoreService> tracker = new ServiceTracker<>(bundle.getBundleContext(),
                StoreService.class, null);
        tracker.open();
        try {
            StoreService service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException("no store service; not resolved: "
                        + Stream.of(bundle.getBundleContext().getBundles()).filter(b -> b.getState() < Bundle.RESOLVED)
                                .map(Bundle::getSymbolicName).toList());
            }
            return service;
        } finally {
            tracker.close();
        }
    }

    private static StoreService withoutFramework(List<CommitCheck> checks) throws Exception {
        Object driver = Class.forName("org.clientele.store.derby.internal.DerbyDriver").getConstructor().newInstance();
        Object dialect = Class.forName(STORE + "dialect.DerbyDialect").getConstructors()[0].newInstance(driver);
        Class<?> work = Class.forName(STORE + "batch.StoredBulkWork");
        Class<?> factory = Class.forName(STORE + "BulkWork$Factory");
        Object bulk = Proxy.newProxyInstance(factory.getClassLoader(), new Class<?>[] { factory },
                (proxy, method, arguments) -> call(open(work), arguments));
        Object migrations = Class.forName(STORE + "schema.Migration").getField("ALL").get(null);
        Supplier<Object> everything = () -> null;
        Supplier<List<CommitCheck>> asked = () -> checks;
        Supplier<List<Object>> none = List::of;
        Function<Store, Runnable> nobody = store -> () -> {
        };
        Class<?> parts = Class.forName(STORE + "StoreOpener$Parts");
        Object[] values = { dialect, driver, everything, asked, none, bulk, migrations, Clock.systemUTC(), nobody };
        Object given = Stream.of(parts.getConstructors()).filter(c -> c.getParameterCount() == values.length).findFirst()
                .orElseThrow().newInstance(values);
        return (StoreService) Class.forName(STORE + "StoreOpener").getConstructor(parts).newInstance(given);
    }

    private static Method open(Class<?> work) {
        for (Method method : work.getDeclaredMethods()) {
            if (method.getName().equals("open")) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new IllegalStateException("StoredBulkWork.open is gone");
    }

    private static Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
