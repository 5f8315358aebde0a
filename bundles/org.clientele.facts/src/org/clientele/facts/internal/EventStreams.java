package org.clientele.facts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactSnapshot.MemoryUse;
import org.clientele.core.facts.LinkFacts;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.Contributions.Stream;

/** The streams of events of one table, and its relationships, loaded on first use. */
final class EventStreams {

    /** The streams that follow from orders. */
    static final Set<String> OF_ORDERS = Set.of(OrderEvents.ID, "heads", "lines"); //$NON-NLS-1$ //$NON-NLS-2$

    /** All streams of the product, and the relationships. */
    static final Set<String> IDS = Set.of(OrderEvents.ID, "heads", "lines", "interactions", LinkFacts.ID); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Store store;
    private final Contributions contributions;
    private final TableView view;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

    EventStreams(Store store, Contributions contributions, TableView view) {
        this.store = store;
        this.contributions = contributions;
        this.view = view;
    }

    Collection<EventDescriptor> descriptors() {
        List<EventDescriptor> all = new ArrayList<>(List.of(OrderEvents.DESCRIPTOR));
        contributions.streams().forEach(stream -> all.add(stream.descriptor()));
        return all;
    }

    /** The ids of all that depends on what happened when. */
    Set<String> sources() {
        Set<String> ids = new HashSet<>(FactColumns.ofOrders());
        descriptors().forEach(descriptor -> ids.add(descriptor.id()));
        ids.addAll(IDS);
        return ids;
    }

    Optional<EventFacts> events(String id, int cut) {
        if (id.equals(OrderEvents.ID)) {
            return Optional.of(new OrderEvents(view.table(), cut));
        }
        for (Stream stream : contributions.streams()) {
            if (stream.descriptor().id().equals(id)) {
                return loaded.computeIfAbsent(id, i -> load(stream)).events()
                        .map(events -> cut == Integer.MAX_VALUE ? events : new CutEvents(events, cut, view.table().rows()));
            }
        }
        return Optional.empty();
    }

    Optional<LinkFacts> links(LocalDate day) {
        return Optional.empty();
    }

    Collection<MemoryUse> memory() {
        return List.of();
    }

    private Loaded load(Stream stream) {
        String id = stream.descriptor().id();
        try {
            return new Loaded(stream.provider(), stream.provider().load(id, store, view.everything()));
        } catch (ClienteleException | RuntimeException | LinkageError e) {
            Log.error("Stream " + id + " cannot be loaded", e); //$NON-NLS-1$ //$NON-NLS-2$
            return new Loaded(stream.provider(), Optional.empty());
        }
    }

    /** What was loaded, from whom. */
    private record Loaded(EventProvider provider, Optional<EventFacts> events) {
    }
}
