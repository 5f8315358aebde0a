package org.clientele.store.internal;

import java.util.List;

import org.clientele.store.internal.mapping.TableMapping;

/** Tells every read which rows belong to batches that are not complete. Called for each query; returns at once. */
@FunctionalInterface
public interface BatchVisibility {

    /** No batch is under way. */
    BatchVisibility ALL_VISIBLE = table -> List.of();

    /**
     * The rows that nobody sees yet.
     *
     * @param table a table of the model
     * @return ranges of ids; normally none
     */
    List<IdRange> hidden(TableMapping table);

    /**
     * Ids without gaps.
     *
     * @param first the first
     * @param last the last, inclusive
     */
    record IdRange(long first, long last) {
    }
}
