package org.clientele.facts.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactService;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.store.Store;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps a fact base for each open store. */
@Component(service = FactService.class)
public final class FactServiceImpl implements FactService {

    /** A column of a million customers takes seconds. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Clock clock;
    private final MemoryPlan plan;
    private final Map<Store, StoreFactBase> bases = new HashMap<>();
    private final Map<Store, SavedColumns> files = new HashMap<>();
    private final Set<Store> forgotten = Collections.newSetFromMap(new WeakHashMap<>());

    private final ContainedServices<ColumnProvider> columnWalls = new ContainedServices<>(ColumnProvider.class, LIMIT);
    private final ContainedServices<EventProvider> eventWalls = new ContainedServices<>(EventProvider.class, LIMIT);

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ColumnProvider> providers = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<EventProvider> eventProviders = List.of();

    /** The service of the running program, on the system's clock. */
    @Activate
    public FactServiceImpl() {
        this(Clock.systemDefaultZone(), List.of());
    }

    /**
     * The service without a framework.
     *
     * @param clock tells today; its zone does not matter
     * @param providers the contributed columns
     */
    public FactServiceImpl(Clock clock, List<ColumnProvider> providers) {
        this(clock, providers, List.of(), MemoryPlan.ofHeap());
    }

    /**
     * The service without a framework.
     *
     * @param clock tells today; its zone does not matter
     * @param providers the contributed columns
     * @param eventProviders the contributed streams of events
     */
    public FactServiceImpl(Clock clock, List<ColumnProvider> providers, List<EventProvider> eventProviders) {
        this(clock, providers, eventProviders, MemoryPlan.ofHeap());
    }

    FactServiceImpl(Clock clock, List<ColumnProvider> providers, List<EventProvider> eventProviders, MemoryPlan plan) {
        this.clock = clock;
        this.providers = providers;
        this.eventProviders = eventProviders;
        this.plan = plan;
    }

    @Override
    public FactBase of(Store store) {
        synchronized (bases) {
            if (forgotten.contains(store)) { // somebody asks late: told by CANCELLED
                SnapshotFile none = new SnapshotFile(store);
                none.end();
                StoreFactBase ended = base(store, none);
                ended.close();
                return ended;
            }
            return bases.computeIfAbsent(store, s -> {
                StoreFactBase base = base(s, file(s));
                base.begin();
                return base;
            });
        }
    }

    private StoreFactBase base(Store store, SnapshotFile file) {
        return new StoreFactBase(store, clock,
                new Contributions(store, () -> columnWalls.all(providers).iterator(),
                () -> eventWalls.all(eventProviders).iterator()), plan, file);
    }

    /**
     * Forgets a store that is about to close.
     *
     * @param store the store
     */
    public void forget(Store store) {
        StoreFactBase base;
        synchronized (bases) {
            base = bases.remove(store);
            forgotten.add(store);
        }
        if (base != null) {
            base.close();
        }
        SavedColumns saved;
        synchronized (files) {
            saved = files.remove(store);
        }
        if (saved != null) {
            saved.close();
        }
    }

    /** Ends all background work. */
    @Deactivate
    public void close() {
        synchronized (bases) {
            bases.values().forEach(StoreFactBase::close);
            bases.clear();
        }
        synchronized (files) {
            files.values().forEach(SavedColumns::close);
            files.clear();
        }
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        synchronized (bases) {
            forgotten.remove(store);
        }
        file(store); // a fact base is built when somebody first asks for it; who is erased is forgotten in any case
    }

    /** The saved columns of a store, which forget who is erased from now on, and who was since they were saved. */
    private SnapshotFile file(Store store) {
        synchronized (files) {
            return files.computeIfAbsent(store, SavedColumns::of).file();
        }
    }

    /**
     * The saved columns of an open store.
     *
     * @param file where they lie
     * @param erasures the subscription to what is erased
     */
    private record SavedColumns(SnapshotFile file, AutoCloseable erasures) {

        static SavedColumns of(Store store) {
            SnapshotFile file = new SnapshotFile(store);
            try {
                file.forgetErased();
            } catch (IOException e) {
                Log.error("Saved columns may hold traces of erased persons", e); //$NON-NLS-1$
            }
            return new SavedColumns(file, store.onErase(parties -> {
                try {
                    file.forget();
                } catch (IOException e) {
                    throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                            NLS.bind(Messages.forget, store.info().settings().name(), e), e);
                }
            }));
        }

        void close() {
            file.end();
            try {
                erasures.close();
            } catch (Exception e) {
                Log.error("Saved columns still listen to a closed store", e); //$NON-NLS-1$
            }
        }
    }
}
