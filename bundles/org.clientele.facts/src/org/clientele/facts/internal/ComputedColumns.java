package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;

/** The contributed columns of one table, computed once for all readers. */
final class ComputedColumns {

    private final Store store;
    private final Iterable<ColumnProvider> providers;
    private final Map<String, Optional<FactColumn>> loaded = new ConcurrentHashMap<>();
    private final FactSnapshot everything;

    ComputedColumns(Store store, Iterable<ColumnProvider> providers, FactTable table) {
        this.store = store;
        this.providers = providers;
        this.everything = new TableSnapshot(table, table.alive(), this);
    }

    /** The table with all customers visible. */
    FactSnapshot everything() {
        return everything;
    }

    List<ColumnDescriptor> descriptors() {
        List<ColumnDescriptor> all = new ArrayList<>();
        for (ColumnProvider provider : providers) {
            all.addAll(describe(provider));
        }
        return all;
    }

    Optional<FactColumn> column(String id) {
        Optional<FactColumn> known = loaded.get(id);
        if (known != null) {
            return known;
        }
        for (ColumnProvider provider : providers) {
            if (describe(provider).stream().anyMatch(d -> d.id().equals(id))) {
                Optional<FactColumn> column = load(provider, id);
                loaded.putIfAbsent(id, column);
                return loaded.get(id);
            }
        }
        return Optional.empty(); // not kept: its provider may come later
    }

    private List<ColumnDescriptor> describe(ColumnProvider provider) {
        try {
            return List.copyOf(provider.columns(store));
        } catch (RuntimeException | LinkageError e) {
            Log.error("A column provider failed: " + provider.getClass().getName(), e); //$NON-NLS-1$
            return List.of();
        }
    }

    private Optional<FactColumn> load(ColumnProvider provider, String id) {
        try {
            return provider.load(id, store, everything);
        } catch (ClienteleException | RuntimeException | LinkageError e) {
            Log.error("Column " + id + " cannot be computed", e); //$NON-NLS-1$ //$NON-NLS-2$
            return Optional.empty();
        }
    }
}
