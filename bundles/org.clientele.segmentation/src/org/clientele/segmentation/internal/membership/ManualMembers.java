package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.model.ManualMember;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.osgi.util.NLS;
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

    /** Finds the rows of a segment's customers by hand, as of the day of the facts. */
    public static ManualMembers of(Segment segment, FactSnapshot facts) {
        return of(segment, facts, facts.today());
    }

    /** What somebody said by hand of a customer up to the day of the facts. */
    public static Optional<ManualMember> entry(Segment segment, FactSnapshot facts, int row) {
        long party = facts.partyId(row);
        return segment.getManual().stream()
                .filter(m -> m.getParty() != null && m.getParty().value() == party && isSo(m, facts.today()))
                .findFirst();
    }

    /**
     * The proof of a customer that was put in or out by hand.
     *
     * @param manual what was said
     * @param below what would hold otherwise
     * @return the proof
     */
    public static ProofNode proof(ManualMember manual, List<ProofNode> below) {
        String text = NLS.bind(manual.isIncluded() ? Messages.proof_in : Messages.proof_out, new Object[] {
                manual.getAccount(), manual.getSince(), manual.getReason() == null ? "" : manual.getReason() }); //$NON-NLS-1$
        return new ProofNode(manual.isIncluded(), text, below);
    }

    /** Finds the rows of those customers by hand that were so on a day. */
    static ManualMembers of(Segment segment, FactSnapshot facts, LocalDate day) {
        if (segment.getManual().isEmpty()) {
            return NONE;
        }
        ManualMembers rows = new ManualMembers(new RoaringBitmap(), new RoaringBitmap());
        for (ManualMember manual : segment.getManual()) {
            int row = manual.getParty() == null ? -1 : facts.rowOf(manual.getParty().value());
            if (isSo(manual, day) && row >= 0 && facts.visible().contains(row)) {
                (manual.isIncluded() ? rows.in : rows.out).add(row);
            }
        }
        return rows;
    }

    private static boolean isSo(ManualMember manual, LocalDate day) {
        return manual.getSince() == null || !manual.getSince().isAfter(day);
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
