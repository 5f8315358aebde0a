package org.clientele.lifecycle.internal.stage;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Function;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What is known of the stages of each open store. It asks for no other service, since condition types, which the rule
 * service asks for, ask for it.
 */
@Component(service = StageLibrary.class)
public final class StageLibrary {

    private final Map<UUID, Store> open = new HashMap<>();
    private final Map<Store, StoreStages> stores = new HashMap<>();
    private final Map<Store, ModelTitles> titles = new WeakHashMap<>();
    private final Set<Store> forgotten = Collections.newSetFromMap(new WeakHashMap<>());
    private volatile Function<Store, StoreStages> maker;

    /** Has stages kept by somebody. */
    void use(Function<Store, StoreStages> service) {
        maker = service;
    }

    /** The stages of a store; they are kept from the first call on. */
    StoreStages of(Store store) throws ClienteleException {
        Function<Store, StoreStages> make = maker;
        if (make == null) {
            throw new ClienteleException(StatusCodes.RULE_DISABLED, Messages.condition_noStore);
        }
        synchronized (stores) {
            if (forgotten.contains(store)) { // somebody asks late: told by CANCELLED
                StoreStages ended = make.apply(store);
                ended.close();
                return ended;
            }
            open.put(store.info().id(), store);
            return stores.computeIfAbsent(store, make);
        }
    }

    /** The stages of a store by its id. */
    StoreStages of(UUID id) throws ClienteleException {
        Store store;
        synchronized (stores) {
            store = open.get(id);
        }
        if (store == null) {
            throw new ClienteleException(StatusCodes.RULE_DISABLED, Messages.condition_noStore);
        }
        return of(store);
    }

    /** The stages of a store where somebody keeps them. */
    Optional<StoreStages> find(Store store) {
        synchronized (stores) {
            return Optional.ofNullable(stores.get(store));
        }
    }

    /** What the models of a store are called. */
    ModelTitles titles(Store store) {
        synchronized (stores) {
            if (forgotten.contains(store)) {
                return new ModelTitles(store); // somebody asks late: not kept
            }
        }
        synchronized (titles) {
            return titles.computeIfAbsent(store, ModelTitles::new);
        }
    }

    /** Rules may decide otherwise. */
    void rulesChanged() {
        synchronized (stores) {
            stores.values().forEach(StoreStages::rulesChanged);
        }
    }

    /** Ends all background work. */
    void close() {
        synchronized (stores) {
            stores.values().forEach(StoreStages::close);
            stores.clear();
        }
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        synchronized (stores) {
            forgotten.remove(store);
            open.put(store.info().id(), store);
        }
        try {
            titles(store).current(); // now, before somebody's commit of models could have to be waited for
        } catch (ClienteleException e) {
            Log.error("The stage models of a store cannot be read", e); //$NON-NLS-1$
        }
    }

    /**
     * Forgets a store that is about to close.
     *
     * @param store the store
     */
    public void forget(Store store) {
        StoreStages stages;
        synchronized (stores) {
            stages = stores.remove(store);
            open.values().remove(store);
            forgotten.add(store);
        }
        synchronized (titles) {
            titles.remove(store); // they hold the store, so that nothing else would ever let it go
        }
        if (stages != null) {
            stages.close();
        }
    }
}
