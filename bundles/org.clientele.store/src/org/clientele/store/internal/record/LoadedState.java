package org.clientele.store.internal.record;

import java.util.Map;

import org.clientele.model.Aggregate;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;

/** Remembers, at a loaded graph, the rows that it was built from: the base of a later save. */
public final class LoadedState extends AdapterImpl {

    private final Map<Long, RowState> rows;

    private LoadedState(Map<Long, RowState> rows) {
        this.rows = rows;
    }

    /**
     * Notes what is stored.
     *
     * @param root the graph
     * @param rows its rows as they are stored
     */
    public static void put(Aggregate root, Map<Long, RowState> rows) {
        root.eAdapters().removeIf(LoadedState.class::isInstance);
        root.eAdapters().add(new LoadedState(rows));
    }

    /**
     * What was stored when the graph was loaded.
     *
     * @param root the graph
     * @return the rows, or null when the graph is not from the store
     */
    public static Map<Long, RowState> get(Aggregate root) {
        for (Adapter adapter : root.eAdapters()) {
            if (adapter instanceof LoadedState state) {
                return state.rows;
            }
        }
        return null;
    }
}
