package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.store.Store;

/**
 * What others add to the facts of a store. A provider that fails is told in the log and offers nothing.
 *
 * @param store the store
 * @param columnProviders who offers columns
 * @param eventProviders who offers streams of events
 */
record Contributions(Store store, Iterable<ColumnProvider> columnProviders,
        Iterable<EventProvider> eventProviders) {

    /** All columns, with who offers each. */
    List<Column> columns() {
        List<Column> all = new ArrayList<>();
        for (ColumnProvider provider : columnProviders) {
            for (ColumnDescriptor descriptor : ask(provider, p -> List.copyOf(p.columns(store)), List.<ColumnDescriptor>of())) {
                all.add(new Column(provider, descriptor, store));
            }
        }
        return all;
    }

    Optional<Column> column(String id) {
        for (ColumnProvider provider : columnProviders) {
            for (ColumnDescriptor descriptor : ask(provider, p -> List.copyOf(p.columns(store)), List.<ColumnDescriptor>of())) {
                if (descriptor.id().equals(id)) {
                    return Optional.of(new Column(provider, descriptor, store));
                }
            }
        }
        return Optional.empty();
    }

    /** All streams, with who offers each. */
    List<Stream> streams() {
        List<Stream> all = new ArrayList<>();
        for (EventProvider provider : eventProviders) {
            for (EventDescriptor descriptor : ask(provider, p -> List.copyOf(p.streams()), List.<EventDescriptor>of())) {
                all.add(new Stream(provider, descriptor));
            }
        }
        return all;
    }

    /** Whether a column is, or depends on, one of some ids; so does any column that does not say on what it depends. */
    boolean dependsOn(String id, Set<String> ids) {
        return !ids.isEmpty() && dependsOn(id, ids, new HashSet<>());
    }

    private boolean dependsOn(String id, Set<String> ids, Set<String> seen) {
        if (!seen.add(id)) {
            return false;
        }
        if (ids.contains(id)) {
            return true;
        }
        Optional<Column> column = column(id);
        if (column.isEmpty()) {
            return false;
        }
        Set<String> sources = column.get().sources();
        return sources.isEmpty() || sources.stream().anyMatch(source -> dependsOn(source, ids, seen));
    }

    /** Whether neither a column nor one that it depends on looks at other customers. */
    boolean isLocal(String id) {
        return isLocal(id, new HashSet<>());
    }

    private boolean isLocal(String id, Set<String> seen) {
        Optional<Column> column = seen.add(id) ? column(id) : Optional.empty();
        return column.isEmpty()
                || column.get().local() && column.get().sources().stream().allMatch(source -> isLocal(source, seen));
    }

    private static <P, T> T ask(P provider, Function<P, T> question, T otherwise) {
        try {
            return question.apply(provider);
        } catch (RuntimeException | LinkageError e) {
            Log.error("A provider of facts failed: " + provider.getClass().getName(), e); //$NON-NLS-1$
            return otherwise;
        }
    }

    /**
     * A contributed column.
     *
     * @param provider who offers it
     * @param descriptor describes it
     * @param store the store
     */
    record Column(ColumnProvider provider, ColumnDescriptor descriptor, Store store) {

        String id() {
            return descriptor.id();
        }

        boolean local() {
            return ask(provider, p -> p.local(id(), store), false);
        }

        boolean timed() {
            return ask(provider, p -> p.timed(id()), true);
        }

        Set<String> sources() {
            return ask(provider, p -> Set.copyOf(p.sources(id(), store)), Set.<String>of());
        }
    }

    /**
     * A contributed stream.
     *
     * @param provider who offers it
     * @param descriptor describes it
     */
    record Stream(EventProvider provider, EventDescriptor descriptor) {
    }
}
