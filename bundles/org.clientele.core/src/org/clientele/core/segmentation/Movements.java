package org.clientele.core.segmentation;

import java.time.LocalDate;
import java.util.List;

import org.clientele.model.MembershipCause;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who came to a segment and who went between two days. Hidden customers are not told of.
 *
 * @param segment the segment's key
 * @param from the first day
 * @param to the second day
 * @param before the party ids (unsigned 32-bit numbers) of the members at the end of the first day; not to be changed
 * @param after the party ids (unsigned 32-bit numbers) of the members at the end of the second day; not to be changed
 * @param came those that are members on the second day only, the latest first
 * @param went those that were members on the first day only, the latest first
 * @since 1.0
 */
public record Movements(String segment, LocalDate from, LocalDate to, RoaringBitmap before, RoaringBitmap after,
        List<Move> came, List<Move> went) {

    /** Copies the lists. */
    public Movements {
        came = List.copyOf(came);
        went = List.copyOf(went);
    }

    /**
     * One customer's last movement between the days.
     *
     * @param party the party id
     * @param day the day on which it came or went
     * @param precision within how many days before that day it happened; 0: on the day itself
     * @param cause what made it come or go
     * @param ruleVersion the version of the segment that was applied
     */
    public record Move(long party, LocalDate day, int precision, MembershipCause cause, int ruleVersion) {
    }
}
