package org.clientele.core.update;

import java.time.Instant;
import java.util.List;

/**
 * What was installed before the last update.
 *
 * @param until when it was replaced
 * @param features {@code name version} of each feature, ours first
 * @since 1.0
 */
public record PreviousProfile(Instant until, List<String> features) {

    /** Copies the list. */
    public PreviousProfile {
        features = List.copyOf(features);
    }
}
