package org.clientele.core.rules;

import java.time.Duration;
import java.util.Objects;

/**
 * What a run may take. A run that takes more stops with OUT_OF_BUDGET.
 *
 * @param time the time
 * @param nodes the nodes of the tree, at most {@link #MOST_NODES}
 * @since 1.0
 */
public record RuleBudget(Duration time, int nodes) {

    /** How many nodes a tree may have at all. */
    public static final int MOST_NODES = 5_000;

    /** How many levels a tree may have at all. */
    public static final int MOST_LEVELS = 200;

    /** For people who wait: half a minute. */
    public static final RuleBudget DEFAULT = new RuleBudget(Duration.ofSeconds(30), MOST_NODES);

    /** For work in the background: an hour. */
    public static final RuleBudget BACKGROUND = new RuleBudget(Duration.ofHours(1), MOST_NODES);

    /** Checks both. */
    public RuleBudget {
        Objects.requireNonNull(time);
        if (time.isNegative() || nodes < 1) {
            throw new IllegalArgumentException("A budget of nothing"); //$NON-NLS-1$
        }
    }
}
