package org.clientele.store;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.clientele.core.store.AccessFilter;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.dialect.DerbyDialect;
import org.clientele.store.internal.dialect.Dialect;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.util.tracker.ServiceTracker;

/** An engine that the contract is tested on. */
record Engine(Dialect dialect, DataSourceFactory driver) {

    static Engine h2() {
        return new Engine(new H2Dialect(), new H2Driver());
    }

    static Engine derby() throws Exception {
        DataSourceFactory driver = derbyDriver();
        return new Engine(new DerbyDialect(driver), driver);
    }

    private static DataSourceFactory derbyDriver() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(Engine.class);
        if (bundle == null) {
            return (DataSourceFactory) Class.forName("org.clientele.store.derby.internal.DerbyDriver")
                    .getConstructor().newInstance();
        }
        BundleContext context = bundle.getBundleContext();
        ServiceTracker<DataSourceFactory, DataSourceFactory> tracker = new ServiceTracker<>(context,
                context.createFilter("(osgi.jdbc.driver.class=org.apache.derby.jdbc.EmbeddedDriver)"), null);
        tracker.open();
        return tracker.waitForService(10_000);
    }

    StoreOpener opener() {
        return opener(() -> null, List::of, Clock.systemUTC());
    }

    StoreOpener opener(Supplier<AccessFilter> access, Supplier<List<EPackage>> partners, Clock clock) {
        return new StoreOpener(dialect, driver, access, partners, StoredBulkWork::open, clock, store -> () -> {
        });
    }
}
