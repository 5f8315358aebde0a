package org.clientele.core.rules;

import java.time.Duration;

/**
 * What a run is likely to take, estimated from the kinds of its conditions and the number of customers.
 *
 * @param nodes how many nodes the tree has
 * @param levels how many levels it has
 * @param rows how many customers are looked at
 * @param time the estimated time of one thread without remembered results
 * @since 1.0
 */
public record RuleCost(int nodes, int levels, long rows, Duration time) {
}
