package org.clientele.core.retention;

import java.util.Optional;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells how the relation with a customer stands [V05, V06].
 *
 * @since 1.0
 */
@ProviderType
public interface RelationService {

    /**
     * Reads lamps and gauges of one customer. Places among the customers take one pass over three columns, so this is not
     * for a user interface thread.
     *
     * @param store the store behind the facts, for its currency
     * @param facts the columns; places are counted among the customers visible in them
     * @param party a customer
     * @return the picture; empty for a party that is no customer or is hidden
     */
    Optional<RelationPicture> read(Store store, FactSnapshot facts, long party);
}
