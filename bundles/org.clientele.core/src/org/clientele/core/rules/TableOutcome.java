package org.clientele.core.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

/**
 * The customers for whom a decision table gives the same outputs.
 *
 * @param outputs the outputs by key, as in {@link Decision#outputs()}; empty without a hit
 * @param customers their rows; callers must not change the bitmap
 * @since 1.0
 */
public record TableOutcome(Map<String, Object> outputs, RoaringBitmap customers) {

    /** Copies the map, which may hold null. */
    public TableOutcome {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }
}
