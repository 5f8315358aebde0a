package org.clientele.core.segmentation;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.MembershipCause;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who entered and who left a segment on one day for one cause.
 *
 * @param day the day on which it was so in the world
 * @param recordedAt when the program learned it, in the store's time zone
 * @param cause what made it so
 * @param commit the number of the commit that the facts were of
 * @param ruleVersion the version of the segment
 * @param precision within how many days before the day it happened; 0: on the day itself
 * @param entered the ids of the parties that entered, as unsigned 32-bit numbers; visible ones only
 * @param left the ids of the parties that left, likewise
 * @since 1.0
 */
public record MembershipLogEntry(LocalDate day, LocalDateTime recordedAt, MembershipCause cause, long commit,
        int ruleVersion, int precision, RoaringBitmap entered, RoaringBitmap left) {
}
