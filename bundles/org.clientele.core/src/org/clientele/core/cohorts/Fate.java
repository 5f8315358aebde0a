package org.clientele.core.cohorts;

/**
 * What became of a customer that is followed from its first purchase.
 *
 * @since 1.0
 */
public enum Fate {
    /** Followed up to the day and not lost before it. */
    AT_RISK,
    /** Had its first gap: lost on the first day that is more days than the limit after a purchase. */
    LOST,
    /** Had no gap up to the end of the data. */
    CENSORED
}
