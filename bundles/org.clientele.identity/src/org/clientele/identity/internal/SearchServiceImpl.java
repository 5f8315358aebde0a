package org.clientele.identity.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps a search index for each open store. At work from the start, for an index forgets also when nobody searches. */
@Component(service = SearchService.class, immediate = true)
public final class SearchServiceImpl implements SearchService {

    private final Map<Store, StoreSearch> searches = new HashMap<>();
    /** Stores that were closed while somebody may still hold them: their index must not be opened again. */
    private final Map<Store, Boolean> closed = new WeakHashMap<>();
    private final Map<Store, AutoCloseable> erasures = new ConcurrentHashMap<>();

    @Override
    public CustomerSearch of(Store store) {
        synchronized (searches) {
            if (closed.containsKey(store)) {
                StoreSearch search = new StoreSearch(store);
                search.close();
                return search;
            }
            return searches.computeIfAbsent(store, s -> new StoreSearch(s).start());
        }
    }

    /**
     * Closes the index of a store that is about to close.
     *
     * @param store the store
     */
    public void forget(Store store) {
        closeQuietly(erasures.remove(store));
        StoreSearch search;
        synchronized (searches) {
            closed.put(store, Boolean.TRUE);
            search = searches.remove(store);
        }
        if (search != null) {
            search.close();
        }
    }

    private static void closeQuietly(AutoCloseable subscription) {
        try {
            if (subscription != null) {
                subscription.close();
            }
        } catch (Exception e) {
            Log.error("A subscription did not close", e); //$NON-NLS-1$
        }
    }

    /** Closes all indexes. */
    @Deactivate
    public void close() {
        erasures.values().forEach(SearchServiceImpl::closeQuietly);
        erasures.clear();
        synchronized (searches) {
            searches.values().forEach(StoreSearch::close);
            searches.clear();
        }
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        // An index is opened when somebody first asks for it. One that nobody opened forgets too.
        erasures.put(store, store.onErase(parties -> {
            synchronized (searches) {
                if (!searches.containsKey(store)) {
                    StoreSearch.discard(store);
                }
            }
        }));
        synchronized (searches) {
            if (!searches.containsKey(store)) {
                discardOutdated(store);
            }
        }
    }

    private static void discardOutdated(Store store) {
        try {
            StoreSearch.discardOutdated(store);
        } catch (ClienteleException | RuntimeException e) {
            Log.error("A search index that nobody opened may hold traces of erased persons", e); //$NON-NLS-1$
        }
    }
}
