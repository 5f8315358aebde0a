package org.clientele.core.facts;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds streams of events to the fact base, such as visits to a site. A whiteboard service: partners register their own.
 * A provider that fails takes only its own streams away; rules that read them are disabled until it is back.
 *
 * @since 1.0
 */
@ConsumerType
public interface EventProvider {

    /**
     * The streams on offer. Called often; has to return at once.
     *
     * @return descriptions; ids begin with a prefix of the provider's own
     */
    Collection<EventDescriptor> streams();

    /**
     * What the events depend on: conditions over the stream are looked at again after a change of that. Called often; has
     * to return at once.
     *
     * @param id the id of one of {@link #streams}
     * @return ids of columns and streams, {@link ColumnProvider#PARTY}, and the names of the model's classes, those of
     *         partners too, such as {@code Visit}; empty when anything may matter, which costs more
     */
    default Set<String> sources(String id) {
        return Set.of();
    }

    /**
     * Loads a stream. Called on first use, at most once for each snapshot, by the thread of the reader.
     *
     * @param id the id of one of {@link #streams}
     * @param store the store behind the facts
     * @param facts the columns with all customers visible
     * @return the events, all of them whatever the day; or empty when they cannot be loaded now
     * @throws ClienteleException as loading fails
     */
    Optional<EventFacts> load(String id, Store store, FactSnapshot facts) throws ClienteleException;

    /**
     * Makes the events of a snapshot of those of an earlier one. Called in place of {@link #load} where the earlier ones
     * are there.
     *
     * @param id the id of one of {@link #streams}
     * @param store the store behind the facts
     * @param before the events of the earlier snapshot
     * @param facts the columns with all customers visible
     * @param change what changed between the snapshots; never {@link FactChange#everything()}
     * @return the events, which share with the earlier ones what did not change; or empty to have them loaded anew
     * @throws ClienteleException as reading fails
     */
    default Optional<EventFacts> update(String id, Store store, EventFacts before, FactSnapshot facts,
            FactChange change) throws ClienteleException {
        return Optional.empty();
    }
}
