package org.clientele.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.lifecycle.StageSimulation.Flow;
import org.clientele.model.StageModel;
import org.roaringbitmap.RoaringBitmap;

/** Collects who would go from where to where. */
final class Flows {

    private final List<String> order = new ArrayList<>();
    private final Map<String, Map<String, RoaringBitmap>> rows = new LinkedHashMap<>();

    Flows(StageModel model) {
        order.add(null);
        model.getStages().forEach(stage -> order.add(stage.getKey()));
    }

    void add(String from, String to, RoaringBitmap who) {
        if (!who.isEmpty()) {
            for (String stage : new String[] { from, to }) {
                if (!order.contains(stage)) {
                    order.add(stage); // one that is gone
                }
            }
            rows.computeIfAbsent(from, key -> new LinkedHashMap<>()).merge(to, who, (one, other) -> RoaringBitmap.or(one, other));
        }
    }

    List<Flow> all() {
        List<Flow> all = new ArrayList<>();
        for (String from : order) {
            Map<String, RoaringBitmap> ways = rows.getOrDefault(from, new LinkedHashMap<>());
            for (String to : order) {
                if (ways.containsKey(to)) {
                    all.add(new Flow(from, to, ways.get(to)));
                }
            }
        }
        return all;
    }
}
