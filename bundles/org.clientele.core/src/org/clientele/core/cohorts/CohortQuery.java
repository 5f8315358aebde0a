package org.clientele.core.cohorts;

import java.util.Objects;

/**
 * Which cohorts a table is about.
 *
 * @param segment the key of the segment whose members are looked at; null for all customers
 * @param step how long a period is
 * @param cohorts how many of the latest cohorts that have customers, among the last {@link #MOST} periods of the data;
 *        0 for all
 * @param periods how many periods after the first one are followed at most; 0 for all up to the end of the data
 * @since 1.0
 */
public record CohortQuery(String segment, CohortStep step, int cohorts, int periods) {

    /** The most periods that a table may span. */
    public static final int MOST = 600;

    /** All customers by month, from the first order to the last. */
    public static final CohortQuery ALL_MONTHS = new CohortQuery(null, CohortStep.MONTH, 0, 0);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException for numbers below 0
     */
    public CohortQuery {
        Objects.requireNonNull(step, "step"); //$NON-NLS-1$
        if (cohorts < 0 || periods < 0) {
            throw new IllegalArgumentException("cohorts " + cohorts + ", periods " + periods); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
