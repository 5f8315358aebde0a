package org.clientele.core.qualification;

import java.util.Optional;

/**
 * The customer's value against our own capability [Q02].
 *
 * @param score the scorecard, whose first group is the value and whose second one is the capability
 * @param quadrant where the customer stands; empty while missing inputs can still decide it
 * @since 1.0
 */
public record Fit(Score score, Optional<Quadrant> quadrant) {

    /** The quadrants; their names are ours. */
    public enum Quadrant {
        /** High value, high capability: a match. */
        PURSUE,
        /** High value, low capability: become able first. */
        BUILD_CAPABILITY,
        /** Low value, high capability: serve with little effort. */
        SERVE_SIMPLY,
        /** Low value, low capability: leave it. */
        LEAVE
    }
}
