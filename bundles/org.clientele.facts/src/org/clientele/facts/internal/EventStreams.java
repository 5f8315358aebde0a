package org.clientele.facts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot.MemoryUse;
import org.clientele.core.facts.LinkFacts;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.Contributions.Stream;

/** The streams of events of one table, and its relationships, loaded on first use. */
final class EventStreams {

    /** The streams that follow from orders. */
    static final Set<String> OF_ORDERS = Set.of(OrderEvents.ID, HeadSource.ID, LineSource.ID);

    /** All streams of the product, and the relationships. */
    static final Set<String> IDS = Set.of(OrderEvents.ID, HeadSource.ID, LineSource.ID, InteractionSource.ID,
            LinkFacts.ID);

    private static final int MOST_ROWS = 20_000;

    private final Store store;
    private final Contributions contributions;
    private final TableView view;
    private final EventCache cache;
    private final Map<String, EventTable> own;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();
    private volatile Map<String, Base> bases;

    EventStreams(Store store, Contributions contributions, TableView view, EventCache cache, EventStreams before,
            FactChange change) {
        this.store = store;
        this.contributions = contributions;
        this.view = view;
        this.cache = cache;
        this.own = new ConcurrentHashMap<>(cache.loaded());
        Map<String, Base> next = new HashMap<>();
        if (before != null && !change.everything() && change.rows().getCardinality() <= MOST_ROWS) {
            before.loaded.forEach((id, known) -> known.events()
                    .ifPresent(events -> next.put(id, new Base(known.provider(), events, change))));
        }
        this.bases = next;
        if (before != null) {
            before.bases = Map.of(); // what it holds holds all before it
        }
    }

    /** Whether the store is about to close. */
    boolean isClosed() {
        return cache.isClosed();
    }

    Collection<EventDescriptor> descriptors() {
        List<EventDescriptor> all = new ArrayList<>(List.of(OrderEvents.DESCRIPTOR, cache.descriptor(LineSource.ID),
                cache.descriptor(InteractionSource.ID), cache.descriptor(HeadSource.ID)));
        contributions.streams().forEach(stream -> all.add(stream.descriptor()));
        return all;
    }

    /** The ids of all that depends on what happened when. */
    Set<String> sources() {
        Set<String> ids = new HashSet<>(FactColumns.ofOrders());
        descriptors().forEach(descriptor -> ids.add(descriptor.id()));
        ids.add(LinkFacts.ID);
        return ids;
    }

    Optional<EventFacts> events(String id, int cut) {
        if (id.equals(OrderEvents.ID)) {
            return Optional.of(new OrderEvents(view.table(), cut));
        }
        if (cache.has(id) && !id.equals(LinkFacts.ID)) {
            return Optional.ofNullable(own(id)).map(table -> table.until(cut));
        }
        for (Stream stream : contributions.streams()) {
            if (stream.descriptor().id().equals(id)) {
                return loaded(stream).events().map(
                        events -> cut == Integer.MAX_VALUE ? events : new CutEvents(events, cut, view.table().rows()));
            }
        }
        return Optional.empty();
    }

    Optional<LinkFacts> links(LocalDate day) {
        return Optional.ofNullable(own(LinkFacts.ID)).map(table -> new LinkTable(table, day));
    }

    Collection<MemoryUse> memory() {
        List<MemoryUse> uses = new ArrayList<>();
        own.forEach((id, table) -> uses.add(new MemoryUse(id, table.memory())));
        return uses;
    }

    /** A stream of the product itself, the same one as long as the table is read; null when it cannot be loaded. */
    private EventTable own(String id) {
        EventTable known = own.get(id);
        cache.used(id);
        if (known == null) {
            EventTable newest = cache.get(id);
            known = newest == null ? null : own.merge(id, newest, (first, second) -> first);
        }
        return known;
    }

    private Loaded loaded(Stream stream) {
        String id = stream.descriptor().id();
        Loaded known = loaded.get(id);
        if (known == null) {
            loaded.putIfAbsent(id, load(stream)); // not computeIfAbsent: a provider may read other streams
            known = loaded.get(id);
        }
        return known;
    }

    private Loaded load(Stream stream) {
        String id = stream.descriptor().id();
        EventProvider provider = stream.provider();
        try {
            Base base = bases.get(id);
            Optional<EventFacts> updated = base == null || base.provider() != provider ? Optional.empty()
                    : provider.update(id, store, base.events(), view.everything(), base.change());
            return new Loaded(provider, updated.isPresent() ? updated : provider.load(id, store, view.everything()));
        } catch (ClienteleException | RuntimeException | LinkageError e) {
            boolean told = e instanceof ClienteleException known && known.code() == StatusCodes.CONTRIBUTION_FAILED;
            if (!told && !cache.isClosed()) {
                Log.error("Stream " + id + " cannot be loaded", e); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return new Loaded(provider, Optional.empty());
        }
    }

    /** What was loaded, from whom. */
    private record Loaded(EventProvider provider, Optional<EventFacts> events) {
    }

    /** A contributed stream of the view before, and what changed since. */
    private record Base(EventProvider provider, EventFacts events, FactChange change) {
    }
}
