package org.clientele.core.search;

import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps a search index for each open store.
 *
 * @since 1.0
 */
@ProviderType
public interface SearchService {

    /**
     * The search of a store. Returns at once; the first call opens its index in the background, and builds it where it is
     * missing, corrupt, of another store or ahead of the store.
     *
     * @param store an open store; of one that was closed meanwhile the search is {@link CustomerSearch.Phase#CLOSED} and finds
     *        nothing
     * @return the same object for the same open store
     */
    CustomerSearch of(Store store);
}
