package org.clientele.core.cohorts;

import java.util.List;

/**
 * Which curves of survival are asked for.
 *
 * @param segments the keys of segments, each given once; {@link #EVERYBODY} for all customers
 * @param gapDays a customer counts as lost when more days than these pass after a purchase without another
 * @since 1.0
 */
public record SurvivalQuery(List<String> segments, int gapDays) {

    /** In place of a segment's key: all customers. */
    public static final String EVERYBODY = ""; //$NON-NLS-1$

    /** The greatest gap that may be asked for. */
    public static final int MOST_DAYS = 3650;

    /** Copies the list. */
    public SurvivalQuery {
        segments = List.copyOf(segments);
    }
}
