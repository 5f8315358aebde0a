package org.clientele.segmentation.internal.membership;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.Store;
import org.clientele.segmentation.internal.Messages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What is known of the segments of each open store. It asks for no other service, since condition types, which the rule
 * service asks for, ask for it.
 */
@Component(service = SegmentLibrary.class)
public final class SegmentLibrary {

    private final Map<Store, StoreSegments> stores = new HashMap<>();
    private final Set<Store> forgotten = Collections.newSetFromMap(new WeakHashMap<>());
    private volatile RuleService rules;

    /**
     * The segments of a store.
     *
     * @param store an open store
     * @return the same object for the same store; of a store that was forgotten, one that nobody else finds
     */
    public StoreSegments of(Store store) {
        synchronized (stores) {
            return forgotten.contains(store) ? new StoreSegments(store)
                    : stores.computeIfAbsent(store, StoreSegments::new);
        }
    }

    /** Some condition types came or went. */
    void typesChanged() {
        synchronized (stores) {
            stores.values().forEach(StoreSegments::typesChanged);
        }
    }

    /** The segments of a store that somebody asked about, by its id. */
    Optional<StoreSegments> find(UUID store) {
        synchronized (stores) {
            return stores.entrySet().stream().filter(e -> e.getKey().info().id().equals(store)).map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /**
     * Has conditions that ask for segments evaluated by somebody.
     *
     * @param service the rule service
     */
    public void use(RuleService service) {
        rules = service;
    }

    /** Who evaluates conditions. */
    RuleService rules() throws ClienteleException {
        RuleService known = rules;
        if (known == null) {
            throw new ClienteleException(StatusCodes.RULE_DISABLED, Messages.condition_segmentNoStore);
        }
        return known;
    }

    /**
     * Forgets a store that is about to close.
     *
     * @param store the store
     */
    public void forget(Store store) {
        synchronized (stores) {
            stores.remove(store);
            forgotten.add(store);
        }
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        synchronized (stores) {
            forgotten.remove(store);
        }
        of(store);
    }
}
