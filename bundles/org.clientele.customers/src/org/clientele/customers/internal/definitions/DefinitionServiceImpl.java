package org.clientele.customers.internal.definitions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.RoleService;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.GradeTable;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.DecisionTable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps a snapshot for each store, and seeds the shipped definitions. */
@Component(service = DefinitionService.class)
public final class DefinitionServiceImpl implements DefinitionService {

    /** The setting of a store that names what it was once given: class and key, separated by blanks. */
    static final String SHIPPED = "definitions.shipped"; //$NON-NLS-1$

    private final ContainedServices<DefinitionContributor> walls = new ContainedServices<>(DefinitionContributor.class,
            Duration.ofSeconds(30));
    private final Map<Store, StoreDefinitions> stores = new HashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<DefinitionContributor> contributors = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile RoleService roles;

    /** Whoever opens a store first brings what the product ships, also without the right to change it. */
    @Override
    public int ensureDefaults(Store store, Actor opener) throws ClienteleException {
        RoleService rights = roles;
        Actor actor = rights == null || rights.allows(opener, Permission.EDIT_DEFINITIONS) ? opener : Actor.SYSTEM;
        synchronized (of(store)) { // two who open at once seed once
            Set<String> given = new LinkedHashSet<>(List.of(store.setting(SHIPPED).orElse("").split(" "))); //$NON-NLS-1$ //$NON-NLS-2$
            given.remove(""); //$NON-NLS-1$
            List<Aggregate> missing = new ArrayList<>();
            Set<String> tables = new LinkedHashSet<>();
            for (Aggregate shipped : ShippedDefinitions.all(store.info().settings().zone())) {
                boolean first = given.add(shipped.eClass().getName() + ':' + key(shipped));
                if (first && shipped instanceof DecisionTable) {
                    tables.add(key(shipped));
                }
                if (first && !isThere(store, shipped)) {
                    missing.add(shipped);
                }
            }
            if (!missing.isEmpty()) {
                add(store, actor, missing);
                compute(store, actor, tables);
            }
            int added = missing.size();
            for (DefinitionContributor contributor : walls.all(contributors)) {
                added += contributed(store, actor, contributor, given);
            }
            String names = String.join(" ", given); //$NON-NLS-1$
            if (!store.setting(SHIPPED).orElse("").equals(names)) { //$NON-NLS-1$
                store.putSetting(actor, SHIPPED, names);
            }
            return added;
        }
    }

    private static List<Aggregate> missing(Store store, List<Aggregate> shipped, Set<String> given)
            throws ClienteleException {
        List<Aggregate> missing = new ArrayList<>();
        for (Aggregate each : shipped) {
            if (given.add(each.eClass().getName() + ':' + key(each)) && !isThere(store, each)) {
                missing.add(each);
            }
        }
        return missing;
    }

    /** A contributor that fails keeps nothing else from being added, and is asked again the next time. */
    private int contributed(Store store, Actor actor, DefinitionContributor contributor, Set<String> given) {
        Set<String> with = new LinkedHashSet<>(given);
        try {
            List<Aggregate> all = new ArrayList<>();
            for (Aggregate each : contributor.definitions()) {
                all.add(each);
                if (each instanceof GradeTable table) {
                    all.add(ShippedGrades.scheme(table, Integer.MAX_VALUE));
                }
            }
            List<Aggregate> missing = missing(store, all, with);
            if (!missing.isEmpty()) {
                definitions(store); // checks of the commit ask for them, and must not wait for what it writes
                add(store, actor, missing);
            }
            given.addAll(with);
            return missing.size();
        } catch (DisabledException e) {
            return 0; // told already
        } catch (ClienteleException | RuntimeException | LinkageError e) {
            walls.disable(contributor, e instanceof ClienteleException told ? told.getMessage()
                    : NLS.bind(Messages.seed_rubbish, e.getClass().getSimpleName()));
            ILog.of(DefinitionServiceImpl.class).error("Contributed definitions were left out", TraceForLog.of(e)); //$NON-NLS-1$
            return 0;
        }
    }

    @Override
    public Definitions definitions(Store store) throws ClienteleException {
        return of(store).current();
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        // definitions are read when somebody first asks for them
    }

    /**
     * Forgets a store that is about to close.
     *
     * @param store the store
     */
    public void forget(Store store) {
        synchronized (stores) {
            stores.remove(store);
        }
    }

    private StoreDefinitions of(Store store) {
        synchronized (stores) {
            return stores.computeIfAbsent(store, StoreDefinitions::new);
        }
    }

    private static void add(Store store, Actor actor, List<Aggregate> missing) throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, Messages.seed_reason)) {
            for (Aggregate shipped : missing) {
                work.add(shipped);
            }
            CommitResult result = work.commit(null);
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
        }
    }

    /** Has schemes of an earlier version, which nobody edited, computed by the tables that are new. */
    private static void compute(Store store, Actor actor, Set<String> tables) throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, Messages.seed_reason)) {
            boolean any = false;
            for (Aggregate shipped : ShippedDefinitions.all(store.info().settings().zone())) {
                if (shipped instanceof ClassificationScheme scheme && tables.contains(scheme.getDecisionTable())) {
                    Optional<ClassificationScheme> stored = stored(store, scheme).map(ClassificationScheme.class::cast)
                            .filter(there -> there.getDecisionTable() == null && there.getVersion() == 1);
                    if (stored.isPresent()) {
                        stored.get().setDecisionTable(scheme.getDecisionTable());
                        work.save(stored.get());
                        any = true;
                    }
                }
            }
            CommitResult result = any ? work.commit(null) : null;
            if (result != null && !result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
        }
    }

    private static Optional<Aggregate> stored(Store store, Aggregate shipped) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        Optional<AggregateRef> there = records.find(shipped.eClass(), FeaturePath.of(keyFeature(shipped)), key(shipped));
        return there.isEmpty() ? Optional.empty() : records.load(shipped.eClass(), there.get().id());
    }

    private static boolean isThere(Store store, Aggregate shipped) throws ClienteleException {
        return store.records(Actor.SYSTEM)
                .find(shipped.eClass(), FeaturePath.of(keyFeature(shipped)), key(shipped)).isPresent();
    }

    private static String key(Aggregate definition) {
        return (String) definition.eGet(keyFeature(definition));
    }

    private static EStructuralFeature keyFeature(Aggregate definition) {
        return definition.eClass().getEStructuralFeature("key"); //$NON-NLS-1$
    }
}
