package org.clientele.segmentation.internal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.Movements;
import org.clientele.core.segmentation.Movements.Move;
import org.clientele.model.MembershipCause;
import org.roaringbitmap.RoaringBitmap;

/** Finds in the log of a segment when and why customers last came or went between two days. */
final class Moves {

    private final List<MembershipLogEntry> entries;
    private final LocalDate to;

    Moves(List<MembershipLogEntry> log, LocalDate from, LocalDate to) {
        this.entries = log.stream().filter(entry -> entry.day().isAfter(from) && !entry.day().isAfter(to)).toList()
                .reversed();
        this.to = to;
    }

    Movements between(String segment, LocalDate from, RoaringBitmap before, RoaringBitmap after) {
        return new Movements(segment, from, to, before, after, moves(RoaringBitmap.andNot(after, before), true),
                moves(RoaringBitmap.andNot(before, after), false));
    }

    /** The latest move of each customer; one that the log does not know yet happened on the second day. */
    private List<Move> moves(RoaringBitmap parties, boolean came) {
        RoaringBitmap left = parties.clone();
        List<Move> moves = new ArrayList<>();
        for (MembershipLogEntry entry : entries) {
            RoaringBitmap found = RoaringBitmap.and(left, came ? entry.entered() : entry.left());
            found.forEach((int party) -> moves.add(new Move(Integer.toUnsignedLong(party), entry.day(),
                    entry.precision(), entry.cause(), entry.ruleVersion())));
            left.andNot(found);
        }
        int version = entries.isEmpty() ? 0 : entries.getFirst().ruleVersion();
        left.forEach((int party) -> moves
                .add(new Move(Integer.toUnsignedLong(party), to, 0, MembershipCause.CATCH_UP, version)));
        moves.sort(Comparator.comparing(Move::day).reversed().thenComparingLong(Move::party));
        return moves;
    }

    /** The version of the segment that held on a day: that of the last entry up to it, otherwise of the first after it. */
    static int versionOn(List<MembershipLogEntry> log, LocalDate day, int newest) {
        int version = log.isEmpty() ? newest : log.getFirst().ruleVersion();
        for (MembershipLogEntry entry : log) {
            if (!entry.day().isAfter(day)) {
                version = entry.ruleVersion();
            }
        }
        return version;
    }
}
