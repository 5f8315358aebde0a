package org.clientele.store.internal.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.mapping.TableMapping;

/** The rows that nobody sees, kept in memory. Reads take no lock. */
final class HiddenRanges implements BatchVisibility {

    private final Map<Long, Map<TableMapping, List<IdRange>>> ofBatch = new HashMap<>();
    private volatile Map<TableMapping, List<IdRange>> all = Map.of();

    @Override
    public List<IdRange> hidden(TableMapping table) {
        return all.getOrDefault(table, List.of());
    }

    /** What is hidden once a batch is complete. */
    synchronized BatchVisibility without(long batch) {
        HiddenRanges others = new HiddenRanges();
        ofBatch.forEach((id, ranges) -> {
            if (id != batch) {
                others.hide(id, ranges);
            }
        });
        return others;
    }

    /** Hides exactly these rows of a batch. */
    synchronized void hide(long batch, Map<TableMapping, List<IdRange>> ranges) {
        Map<TableMapping, List<IdRange>> copy = new HashMap<>();
        ranges.forEach((table, list) -> copy.put(table, List.copyOf(list)));
        ofBatch.put(batch, copy);
        rebuild();
    }

    synchronized void show(long batch) {
        ofBatch.remove(batch);
        rebuild();
    }

    private void rebuild() {
        Map<TableMapping, List<IdRange>> merged = new HashMap<>();
        ofBatch.values().forEach(ranges -> ranges.forEach((table, list) -> {
            if (!list.isEmpty()) {
                merged.computeIfAbsent(table, t -> new ArrayList<>()).addAll(list);
            }
        }));
        merged.replaceAll((table, list) -> List.copyOf(list));
        all = Map.copyOf(merged);
    }
}
