package org.clientele.core.segmentation;

import java.time.LocalDate;
import java.util.Set;

/**
 * Tells that members of segments may be others now.
 *
 * @param sequence the commit that the memberships show
 * @param today the day that they show
 * @param segments the keys of the segments whose members or state changed
 * @since 1.0
 */
public record MembershipChange(long sequence, LocalDate today, Set<String> segments) {

    /** Copies the set. */
    public MembershipChange {
        segments = Set.copyOf(segments);
    }
}
