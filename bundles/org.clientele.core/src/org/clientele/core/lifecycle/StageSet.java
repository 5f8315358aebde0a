package org.clientele.core.lifecycle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who is in which stage of a model, with the facts that the rows are of.
 *
 * @param facts the columns on behalf of who asked
 * @param model the model's key
 * @param stages the rows of each stage that the asker may see, by the stage's key in the model's order; a stage without
 *        customers has an empty bitmap; not to be changed
 * @param none the rows of those who are in no stage of the model; not to be changed
 * @since 1.0
 */
public record StageSet(FactSnapshot facts, String model, Map<String, RoaringBitmap> stages, RoaringBitmap none) {

    /** Copies the map, in its order. */
    public StageSet {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /**
     * The customers of one stage.
     *
     * @param stage the stage's key
     * @return rows, not to be changed; empty for a stage that the model does not have
     */
    public RoaringBitmap in(String stage) {
        return stages.getOrDefault(stage, new RoaringBitmap());
    }
}
