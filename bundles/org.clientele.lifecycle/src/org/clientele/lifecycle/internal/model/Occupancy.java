package org.clientele.lifecycle.internal.model;

import java.util.Optional;
import java.util.UUID;

import org.roaringbitmap.RoaringBitmap;

/** Who is in which stage, as far as it lies in memory: for checks of commits, which must not wait for it. */
public interface Occupancy {

    /**
     * The customers of a stage.
     *
     * @param store the store's id
     * @param model the model's key
     * @param stage the stage's key
     * @return their rows; empty when it does not lie in memory
     */
    Optional<RoaringBitmap> rows(UUID store, String model, String stage);
}
