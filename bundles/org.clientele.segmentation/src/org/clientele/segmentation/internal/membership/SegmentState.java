package org.clientele.segmentation.internal.membership;

import org.clientele.model.Segment;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is known of one segment. Nobody changes the bitmaps.
 *
 * @param segment the definition
 * @param rule its condition as a text
 * @param status OK, or why it cannot be evaluated
 * @param met the rows that meet the condition
 * @param manual who was put in and out by hand
 * @param members the rows that are members; those that were known last where the status is not OK
 * @param pending whether it still has to be evaluated for these facts
 */
record SegmentState(Segment segment, String rule, IStatus status, RoaringBitmap met, ManualMembers manual,
        RoaringBitmap members, boolean pending) {

    static SegmentState evaluated(Segment segment, String rule, RoaringBitmap met, ManualMembers manual) {
        return new SegmentState(segment, rule, Status.OK_STATUS, met, manual, manual.over(met), false);
    }

    /** The same with what has changed: the bitmaps are shared where they stay. */
    SegmentState with(Segment now, RoaringBitmap nowMet, ManualMembers nowManual) {
        RoaringBitmap nowMembers = nowMet == met && nowManual == manual ? members : nowManual.over(nowMet);
        return new SegmentState(now, rule, Status.OK_STATUS, nowMet, nowManual, nowMembers, false);
    }

    static SegmentState failed(Segment segment, String rule, IStatus status, SegmentState before) {
        RoaringBitmap known = before == null ? new RoaringBitmap() : before.members;
        return new SegmentState(segment, rule, status, new RoaringBitmap(), ManualMembers.NONE, known,
                false);
    }

    /** One that has to be evaluated later; its old rule and status tell then what it was. */
    static SegmentState waiting(Segment segment, String rule, SegmentState before) {
        return before == null
                ? new SegmentState(segment, rule, Status.OK_STATUS, new RoaringBitmap(), ManualMembers.NONE,
                        new RoaringBitmap(), true)
                : new SegmentState(segment, before.rule, before.status, before.met, before.manual, before.members,
                        true);
    }

    boolean isUsable() {
        return status.isOK() && !pending;
    }
}
