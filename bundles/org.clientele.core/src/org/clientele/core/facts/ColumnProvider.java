package org.clientele.core.facts;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds computed columns to the fact base, such as RFM scores. A whiteboard service: partners register their own. A
 * provider that fails takes only its own columns away; rules that read them are disabled until it is back.
 *
 * @since 1.0
 */
@ConsumerType
public interface ColumnProvider {

    /** In {@link #sources} and {@link FactChange#touched()}: the customer's record, with all that it contains. */
    String PARTY = "party"; //$NON-NLS-1$

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

    /**
     * Makes a column of a snapshot of that of an earlier one, at best with what did not change shared. Called in place of
     * {@link #load} where the earlier column is there, by the thread of the reader.
     *
     * @param id the id of one of {@link #columns(Store)}
     * @param store the store behind the facts
     * @param before the column of the earlier snapshot, as this provider made it; it must not change
     * @param beforeFacts the earlier snapshot, with all customers visible; of the same day where the column is
     *        {@link #timed}
     * @param facts the snapshot, with all customers visible
     * @param change what changed between the snapshots; never {@link FactChange#everything()}
     * @return the column, or empty to have it loaded anew
     * @throws ClienteleException as the computation fails
     */
    default Optional<FactColumn> update(String id, Store store, FactColumn before, FactSnapshot beforeFacts,
            FactSnapshot facts, FactChange change) throws ClienteleException {
        return Optional.empty();
    }

    /**
     * Whether the value of a customer depends on the facts of that customer only. Called often; has to return at once.
     *
     * @param id the id of one of {@link #columns(Store)}
     * @return false where a change of one customer may change the values of others
     */
    default boolean local(String id) {
        return false;
    }

    /**
     * Whether values depend on {@link FactSnapshot#today}. Called often; has to return at once.
     *
     * @param id the id of one of {@link #columns(Store)}
     * @return true where values may change with the day alone
     */
    default boolean timed(String id) {
        return true;
    }

    /**
     * What values depend on: a column is computed anew only after a change of that. Called often; has to return at once.
     *
     * @param id the id of one of {@link #columns(Store)}
     * @return ids of columns and streams, {@link #PARTY} for anything else that is kept in the customer's own record, and
     *         the names of the model's classes of other records, such as {@code FieldDefinition}; empty when anything may
     *         matter
     */
    default Set<String> sources(String id) {
        return Set.of();
    }

    /**
     * The same as {@link #local(String)}, where it differs from store to store.
     *
     * @param id the id of one of {@link #columns(Store)}
     * @param store an open store
     * @return {@link #local(String)} unless overridden
     */
    default boolean local(String id, Store store) {
        return local(id);
    }

    /**
     * The same as {@link #sources(String)}, where it differs from store to store.
     *
     * @param id the id of one of {@link #columns(Store)}
     * @param store an open store
     * @return {@link #sources(String)} unless overridden
     */
    default Set<String> sources(String id, Store store) {
        return sources(id);
    }
}
