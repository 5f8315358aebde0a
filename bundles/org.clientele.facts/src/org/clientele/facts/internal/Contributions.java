package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.health.DisabledException;
import org.clientele.core.store.Store;

/** What others add to the facts of a store. A provider that fails is told in the log and offers nothing. */
final class Contributions {

    private final Store store;
    private final Iterable<ColumnProvider> columnProviders;
    private final Iterable<EventProvider> eventProviders;
    private final AtomicLong forgotten = new AtomicLong();
    private volatile Known known;

    Contributions(Store store, Iterable<ColumnProvider> columnProviders, Iterable<EventProvider> eventProviders) {
        this.store = store;
        this.columnProviders = columnProviders;
        this.eventProviders = eventProviders;
    }

    /** Forgets what was asked for: definitions may have changed. */
    void forget() {
        forgotten.incrementAndGet();
    }

    /** What columns there are; as it was asked for last, unless the providers are others now. */
    ColumnDirectory directory() {
        List<ColumnProvider> now = new ArrayList<>();
        columnProviders.forEach(now::add);
        long times = forgotten.get(); // before asking: what is forgotten meanwhile is asked for again
        Known last = known;
        if (last == null || last.times() != times || !last.directory().isOf(now)) {
            last = new Known(new ColumnDirectory(now, columns()), times);
            known = last;
        }
        return last.directory();
    }

    Optional<Column> column(String id) {
        Optional<Column> column = directory().column(id);
        if (column.isEmpty()) {
            forget(); // it may be offered since
            column = directory().column(id);
        }
        return column;
    }

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

    private static <P, T> T ask(P provider, Function<P, T> question, T otherwise) {
        try {
            return question.apply(provider);
        } catch (DisabledException e) {
            return otherwise; // told already
        } catch (RuntimeException | LinkageError e) {
            Log.error("A provider of facts failed: " + provider.getClass().getName(), e); //$NON-NLS-1$
            return otherwise;
        }
    }

    /**
     * What was asked for last.
     *
     * @param directory the answer
     * @param times how often something was forgotten before
     */
    private record Known(ColumnDirectory directory, long times) {
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

        String id() {
            return descriptor.id();
        }

        Set<String> sources() {
            return ask(provider, p -> Set.copyOf(p.sources(id())), Set.<String>of());
        }
    }
}
