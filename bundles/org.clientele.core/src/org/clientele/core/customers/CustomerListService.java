package org.clientele.core.customers;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists customers.
 *
 * @since 1.0
 */
@ProviderType
public interface CustomerListService {

    /**
     * Answers a query.
     *
     * @param store the store
     * @param actor who asks
     * @param facts the columns, taken on behalf of the same actor
     * @param query the question
     * @param monitor progress and cancel, or null
     * @return the list
     * @throws ClienteleException NOT_FOUND for an unknown segment, tier or column; RULE_INVALID, RULE_DISABLED;
     *         CANCELLED
     */
    CustomerListing list(Store store, Actor actor, FactSnapshot facts, CustomerQuery query, IProgressMonitor monitor)
            throws ClienteleException;
}
