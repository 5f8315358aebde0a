package org.clientele.core.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody holds.
 *
 * @param account whose
 * @param items all of it, by kind and then by label
 * @since 1.0
 */
public record Holdings(String account, List<Holding> items) {

    /** Copies the list. */
    public Holdings {
        items = List.copyOf(items);
    }

    /**
     * How many there are of each kind.
     *
     * @return counts above 0, in the order of the kinds
     */
    public Map<HoldingKind, Integer> counts() {
        Map<HoldingKind, Integer> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return counts;
    }
}
