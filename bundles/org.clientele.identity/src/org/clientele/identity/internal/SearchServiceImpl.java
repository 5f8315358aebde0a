package org.clientele.identity.internal;

import java.util.HashMap;
import java.util.Map;

import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps a search index for each open store. */
@Component(service = SearchService.class)
public final class SearchServiceImpl implements SearchService {

    private final Map<Store, StoreSearch> searches = new HashMap<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile AccessFilter filter;

    /** The service of the running program. */
    @Activate
    public SearchServiceImpl() {
        this(null);
    }

    /**
     * The service without a framework.
     *
     * @param filter hides parties, or null
     */
    public SearchServiceImpl(AccessFilter filter) {
        this.filter = filter;
    }

    @Override
    public CustomerSearch of(Store store) {
        synchronized (searches) {
            return searches.computeIfAbsent(store, s -> new StoreSearch(s, () -> filter));
        }
    }

    /**
     * Closes the index of a store that is about to close.
     *
     * @param store the store
     */
    public void forget(Store store) {
        StoreSearch search;
        synchronized (searches) {
            search = searches.remove(store);
        }
        if (search != null) {
            search.close();
        }
    }

    /** Closes all indexes. */
    @Deactivate
    public void close() {
        synchronized (searches) {
            searches.values().forEach(StoreSearch::close);
            searches.clear();
        }
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        // an index is opened when somebody first asks for it
    }
}
