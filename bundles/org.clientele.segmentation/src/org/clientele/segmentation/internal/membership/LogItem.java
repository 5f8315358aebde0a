package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.MembershipCause;
import org.roaringbitmap.RoaringBitmap;

/**
 * An entry of the log of one segment, for all who may be in it. Nobody changes the bitmaps.
 *
 * @param day the day on which it was so in the world
 * @param recordedAt when it was learned
 * @param cause what made it so
 * @param commit the commit that the facts were of
 * @param ruleVersion the version of the segment
 * @param precision within how many days before the day it happened
 * @param entered the parties that entered
 * @param left the parties that left
 */
record LogItem(LocalDate day, LocalDateTime recordedAt, MembershipCause cause, long commit, int ruleVersion,
        int precision, RoaringBitmap entered, RoaringBitmap left) {

    /** Whether a party is concerned. */
    boolean concerns(long party) {
        return entered.contains((int) party) || left.contains((int) party);
    }
}
