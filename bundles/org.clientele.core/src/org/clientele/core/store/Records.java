package org.clientele.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.clientele.core.ClienteleException;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads on behalf of one actor. What the access filter hides does not exist here: it is not found, listed or counted.
 * Reads see committed rows of complete batches and hold no locks after they return.
 *
 * @since 1.0
 */
@ProviderType
public interface Records {

    /**
     * Loads an aggregate as an object graph that the caller owns; {@link UnitOfWork#save} takes it back.
     *
     * @param type the aggregate's root class or a subclass
     * @param id its id
     * @return the graph, or empty when there is none
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    Optional<Aggregate> load(EClass type, long id) throws ClienteleException;

    /**
     * Loads many aggregates, as {@link #load} does one, with few statements.
     *
     * @param type the aggregates' root class or a subclass
     * @param ids their ids, at most 1,000
     * @return the graphs that exist, in the order of the ids
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    default List<Aggregate> loadAll(EClass type, long[] ids) throws ClienteleException {
        List<Aggregate> loaded = new ArrayList<>();
        for (long id : ids) {
            load(type, id).ifPresent(loaded::add);
        }
        return loaded;
    }

    /**
     * Finds an aggregate by a key, such as a customer number.
     *
     * @param type the aggregate's root class
     * @param key an attribute that is marked as key
     * @param value its value
     * @return its id, or empty when there is none
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<AggregateRef> find(EClass type, FeaturePath key, Object value) throws ClienteleException;

    /**
     * Reads the rows behind a key.
     *
     * @param query what to read
     * @param after where the page before ended; empty for the first page
     * @param limit the most rows, 1 to 10,000
     * @return the page
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Page page(RecordQuery query, Optional<PageKey> after, int limit) throws ClienteleException;

    /**
     * Counts the rows of a query.
     *
     * @param query its columns and order do not matter
     * @return the number
     * @throws ClienteleException LOCK_TIMEOUT
     */
    long count(RecordQuery query) throws ClienteleException;

    /**
     * Reads given rows.
     *
     * @param type the class of the rows
     * @param columns the attributes to read
     * @param ids the rows, at most 10,000
     * @return the rows that exist, in the order of the ids
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<RecordRow> rows(EClass type, List<FeaturePath> columns, long[] ids) throws ClienteleException;

    /**
     * Streams all rows of a query by id, without holding locks over the whole.
     *
     * @param query what to read; its order is ignored
     * @param consumer is given each row and returns false to stop
     * @param monitor progress and cancel, or null
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED
     */
    void scan(RecordQuery query, Predicate<RowCursor> consumer, IProgressMonitor monitor) throws ClienteleException;

    /**
     * As {@link #scan}, in no particular order: up to three times as fast where most of a large table is read.
     *
     * @param query what to read; its order is ignored
     * @param consumer is given each row and returns false to stop
     * @param monitor progress and cancel, or null
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED
     */
    void scanUnordered(RecordQuery query, Predicate<RowCursor> consumer, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Finds customers by the beginning of their number or of a word of their name, letter case ignored.
     *
     * @param text what was typed
     * @param limit the most hits
     * @return party rows with display name and customer number as values, best first
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<RecordRow> search(String text, int limit) throws ClienteleException;
}
