package org.clientele.store.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.ClienteleException;
import org.clientele.core.roles.RoleService;
import org.clientele.core.health.Contained;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.ModelContribution;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreMigration;
import org.clientele.core.store.StoreOwner;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.dialect.DerbyDialect;
import org.clientele.store.internal.schema.Migration;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.jdbc.DataSourceFactory;

/** The store service on the embedded engine; publishes each open store as a service. */
@Component(service = StoreService.class)
public final class StoreServiceComponent implements StoreService, BundleListener {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** A check has milliseconds; whoever saves waits for it. */
    private static final Duration CHECK_LIMIT = Duration.ofSeconds(10);

    /** Stands for a filter whose component fails. */
    private static final AccessFilter FAILED = actor -> new AccessRule.OwnedBy(Set.of());

    private final StoreOpener opener;
    private final BundleContext bundle;
    private final Map<Store, ServiceRegistration<Store>> published = new ConcurrentHashMap<>();
    private final List<ModelContribution> contributions = new CopyOnWriteArrayList<>();
    private final List<CommitCheck> checks = new CopyOnWriteArrayList<>();
    private final List<StoreMigration> steps = new CopyOnWriteArrayList<>();
    private final ContainedServices<ModelContribution> models = new ContainedServices<>(ModelContribution.class, LIMIT);
    private final ContainedServices<CommitCheck> walls = new ContainedServices<>(CommitCheck.class, CHECK_LIMIT);
    private final ContainedServices<AccessFilter> filters = new ContainedServices<>(AccessFilter.class, Contained.BRIEF);
    private final ContainedServices<StoreMigration> migrations = new ContainedServices<>(StoreMigration.class, LIMIT);
    private volatile AccessFilter filter;
    private volatile RoleService roles;

    /**
     * Starts the service.
     *
     * @param bundle this bundle's context
     * @param driver the embedded engine
     */
    @Activate
    public StoreServiceComponent(BundleContext bundle, @Reference(target = "("
            + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS
            + "=org.apache.derby.jdbc.EmbeddedDriver)") DataSourceFactory driver) {
        this.bundle = bundle;
        this.opener = new StoreOpener(new StoreOpener.Parts(new DerbyDialect(driver), driver, this::filter,
                () -> roles, () -> checks, this::packages, StoredBulkWork::open, Migration.ALL, Clock.systemUTC(), this::publish,
                ThisProgram.version(), () -> steps));
        bundle.addBundleListener(this);
    }

    /** A bundle that stops holds nothing of the stores any more. */
    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STOPPED) {
            published.keySet().forEach(store -> {
                if (store instanceof OpenStore open) {
                    open.belongings().drop(event.getBundle());
                }
            });
        }
    }

    private List<EPackage> packages() {
        List<EPackage> packages = new ArrayList<>();
        for (ModelContribution each : contributions) {
            try {
                packages.add(each.ePackage());
            } catch (DisabledException e) {
                continue; // told already; what it stored stays as it is
            }
        }
        return packages;
    }

    private Runnable publish(Store store) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("clientele.store.id", store.info().id().toString()); //$NON-NLS-1$
        properties.put(Constants.SERVICE_DESCRIPTION, "An open Clientele store"); //$NON-NLS-1$
        published.put(store, bundle.registerService(Store.class, store, properties));
        return () -> unpublish(store);
    }

    private void unpublish(Store store) {
        ServiceRegistration<Store> registration = published.remove(store);
        if (registration != null) {
            registration.unregister();
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void setFilter(AccessFilter service) {
        filter = filters.of(service);
    }

    void unsetFilter(AccessFilter service) {
        AccessFilter gone = filters.remove(service);
        if (filter == gone) {
            filter = null;
        }
    }

    /** A filter that is registered and could not be made is one that fails: it must not open what it closes. */
    private AccessFilter filter() {
        AccessFilter made = filter;
        return made != null || bundle.getServiceReference(AccessFilter.class) == null ? made : FAILED;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void setRoles(RoleService service) {
        roles = service;
    }

    void unsetRoles(RoleService service) {
        if (roles == service) {
            roles = null;
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addContribution(ModelContribution contribution) {
        contributions.add(models.of(contribution));
    }

    void removeContribution(ModelContribution contribution) {
        contributions.remove(models.remove(contribution));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addMigration(StoreMigration migration) {
        steps.add(migrations.of(migration));
    }

    void removeMigration(StoreMigration migration) {
        steps.remove(migrations.remove(migration));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(CommitCheck check) {
        checks.add(walls.of(check));
    }

    void removeCheck(CommitCheck check) {
        checks.remove(walls.remove(check));
    }

    @Deactivate
    void stop() {
        bundle.removeBundleListener(this);
        List.copyOf(published.keySet()).forEach(Store::close);
    }

    @Override
    public Store create(Path directory, StoreSettings settings, IProgressMonitor monitor) throws ClienteleException {
        return opener.create(directory, settings, monitor);
    }

    @Override
    public Store open(Path directory, IProgressMonitor monitor) throws ClienteleException {
        return opener.open(directory, monitor);
    }

    @Override
    public boolean isStore(Path directory) {
        return opener.isStore(directory);
    }

    @Override
    public Optional<StoreOwner> owner(Path directory) {
        return opener.owner(directory);
    }

    @Override
    public void restore(Path backup, Path directory, IProgressMonitor monitor) throws ClienteleException {
        opener.restore(backup, directory, monitor);
    }

    @Override
    public List<StoreBackup> backups(Path directory) throws ClienteleException {
        return opener.backups(directory);
    }

    @Override
    public List<StoreBackup> backupsIn(Path folder) throws ClienteleException {
        return opener.backupsIn(folder);
    }

    @Override
    public BackupCheck checkBackup(Path backup, Path scratch, IProgressMonitor monitor) throws ClienteleException {
        return opener.checkBackup(backup, scratch, monitor);
    }

    @Override
    public EnteredSince sinceBackup(Store store, Path backup, int limit, IProgressMonitor monitor)
            throws ClienteleException {
        return opener.sinceBackup(store, backup, limit, monitor);
    }

    @Override
    public RollbackReport rollBack(RollbackRequest request, IProgressMonitor monitor) throws ClienteleException {
        return opener.rollBack(request, monitor);
    }
}
