package org.clientele.segmentation.internal.membership;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.ManualMember;
import org.clientele.model.Segment;
import org.roaringbitmap.RoaringBitmap;

/** What people said by hand about who is in a segment: it goes over the condition. */
public final class ManualMembers {

    private ManualMembers() {
    }

    /**
     * Puts in and out who was put in and out by hand.
     *
     * @param segment the definition
     * @param facts the columns
     * @param found who meets the condition
     * @return the bitmap itself, or a changed copy
     */
    public static RoaringBitmap apply(Segment segment, FactSnapshot facts, RoaringBitmap found) {
        if (segment.getManual().isEmpty()) {
            return found;
        }
        RoaringBitmap members = found.clone();
        for (ManualMember manual : segment.getManual()) {
            int row = manual.getParty() == null ? -1 : facts.rowOf(manual.getParty().value());
            if (row >= 0 && facts.visible().contains(row)) {
                if (manual.isIncluded()) {
                    members.add(row);
                } else {
                    members.remove(row);
                }
            }
        }
        return members;
    }
}
