package org.clientele.segmentation.internal.membership;

import java.util.HashMap;
import java.util.Map;

import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The definitions of the segments of each open store. */
@Component(service = SegmentLibrary.class)
public final class SegmentLibrary {

    private final Map<Store, StoreSegments> stores = new HashMap<>();

    /**
     * The definitions of a store.
     *
     * @param store an open store
     * @return the same object for the same store
     */
    public StoreSegments of(Store store) {
        synchronized (stores) {
            return stores.computeIfAbsent(store, StoreSegments::new);
        }
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

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        // definitions are read when somebody first asks for them
    }
}
