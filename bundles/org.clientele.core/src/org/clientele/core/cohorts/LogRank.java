package org.clientele.core.cohorts;

import java.util.List;

/**
 * Whether curves differ by more than chance: the log-rank test of Mantel (1966) and Peto and Peto (1972). It presumes
 * that no customer is on two curves.
 *
 * @param groups observed and expected losses, one for each curve
 * @param chiSquare the statistic
 * @param degrees its degrees of freedom
 * @param probability how likely a difference at least this large is by chance, 0 to 1
 * @since 1.0
 */
public record LogRank(List<Group> groups, double chiSquare, int degrees, double probability) {

    /** Copies the list. */
    public LogRank {
        groups = List.copyOf(groups);
    }

    /**
     * One curve.
     *
     * @param observed how many were lost
     * @param expected how many would have been lost if all curves were one
     */
    public record Group(int observed, double expected) {
    }
}
