package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.ManualMember;
import org.clientele.model.Segment;
import org.roaringbitmap.RoaringBitmap;

/**
 * What people said by hand about who is in a segment: it goes over the condition.
 *
 * @param in the rows that were put in
 * @param out the rows that were put out
 */
public record ManualMembers(RoaringBitmap in, RoaringBitmap out) {

    /** Nobody. */
    static final ManualMembers NONE = new ManualMembers(new RoaringBitmap(), new RoaringBitmap());

    /** Finds the rows of a segment's customers by hand. */
    public static ManualMembers of(Segment segment, FactSnapshot facts) {
        return of(segment, facts, LocalDate.MAX);
    }

    /** Finds the rows of those customers by hand that were so on a day. */
    static ManualMembers of(Segment segment, FactSnapshot facts, LocalDate day) {
        if (segment.getManual().isEmpty()) {
            return NONE;
        }
        ManualMembers rows = new ManualMembers(new RoaringBitmap(), new RoaringBitmap());
        for (ManualMember manual : segment.getManual()) {
            int row = manual.getParty() == null ? -1 : facts.rowOf(manual.getParty().value());
            boolean then = manual.getSince() == null || !manual.getSince().isAfter(day);
            if (then && row >= 0 && facts.visible().contains(row)) {
                (manual.isIncluded() ? rows.in : rows.out).add(row);
            }
        }
        return rows;
    }

    /** Whether nobody was put in or out. */
    public boolean isEmpty() {
        return in.isEmpty() && out.isEmpty();
    }

    /**
     * Puts in and out.
     *
     * @param met who meets the condition
     * @return the bitmap itself, or a changed copy
     */
    public RoaringBitmap over(RoaringBitmap met) {
        if (isEmpty()) {
            return met;
        }
        RoaringBitmap members = RoaringBitmap.or(met, in);
        members.andNot(out);
        return members;
    }

    /**
     * Puts in and out where only some rows matter.
     *
     * @param met who of the candidates meets the condition
     * @param candidates the rows that matter
     * @return the bitmap itself, or a changed copy
     */
    public RoaringBitmap over(RoaringBitmap met, RoaringBitmap candidates) {
        if (isEmpty()) {
            return met;
        }
        RoaringBitmap members = RoaringBitmap.or(met, RoaringBitmap.and(in, candidates));
        members.andNot(out);
        return members;
    }
}
