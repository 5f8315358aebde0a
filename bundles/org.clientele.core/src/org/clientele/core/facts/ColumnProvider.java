package org.clientele.core.facts;

import java.util.Collection;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds computed columns to the fact base, such as RFM scores. A whiteboard service: partners register their own. A
 * provider that fails takes only its own columns away; rules that read them are disabled until it is back.
 *
 * @since 0.1
 */
@ConsumerType
public interface ColumnProvider {

    /**
     * The columns on offer. Called often; has to return at once.
     *
     * @return descriptions; ids begin with a prefix of the provider's own, such as {@code rfm.}
     */
    Collection<ColumnDescriptor> columns();

    /**
     * The columns on offer for one store, where they differ from store to store, such as custom fields. Called often;
     * has to return at once.
     *
     * @param store an open store
     * @return descriptions; {@link #columns()} unless overridden
     */
    default Collection<ColumnDescriptor> columns(Store store) {
        return columns();
    }

    /**
     * Computes a column. Called on first use, at most once for each snapshot, by the thread of the reader.
     *
     * @param id the id of one of {@link #columns(Store)}
     * @param store the store behind the facts
     * @param facts the columns with all customers visible, so that values do not depend on who asks
     * @return the column, or empty when it cannot be computed now
     * @throws ClienteleException as the computation fails
     */
    Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException;
}
