package org.clientele.core.facts;

import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps a fact base for each open store.
 *
 * @since 1.0
 */
@ProviderType
public interface FactService {

    /**
     * The fact base of a store. Returns at once; the first call begins to build it in the background.
     *
     * @param store an open store
     * @return the same object for the same store
     */
    FactBase of(Store store);
}
