package org.clientele.ui.segments.internal.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.store.Store;
import org.clientele.core.Actor;
import org.clientele.model.MembershipCause;
import org.roaringbitmap.RoaringBitmap;

/** What the history of a segment shows. Plain; for a background thread. */
public final class HistoryModel {

    private HistoryModel() {
    }

    /**
     * One line of the log.
     *
     * @param day the day on which it was so
     * @param precision within how many days before
     * @param cause what made it so
     * @param entered the parties that entered
     * @param left the parties that left
     * @param members how many there were afterwards
     */
    public record Line(LocalDate day, int precision, MembershipCause cause, RoaringBitmap entered, RoaringBitmap left,
            int members) {
    }

    /**
     * Reads the log of a segment.
     *
     * @param memberships keeps it
     * @param store the store
     * @param actor who asks
     * @param key the segment's key
     * @return the lines, the newest first
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    public static List<Line> read(MembershipService memberships, Store store, Actor actor, String key)
            throws ClienteleException {
        return lines(memberships.log(store, actor, key));
    }

    /** The lines of a log that is told from its beginning, the newest first. */
    public static List<Line> lines(List<MembershipLogEntry> log) {
        List<Line> lines = new ArrayList<>();
        RoaringBitmap members = new RoaringBitmap();
        for (MembershipLogEntry entry : log.stream().sorted(Comparator.comparing(MembershipLogEntry::day)).toList()) {
            members.or(entry.entered());
            members.andNot(entry.left());
            lines.add(new Line(entry.day(), entry.precision(), entry.cause(), entry.entered(), entry.left(),
                    members.getCardinality()));
        }
        return lines.reversed();
    }
}
