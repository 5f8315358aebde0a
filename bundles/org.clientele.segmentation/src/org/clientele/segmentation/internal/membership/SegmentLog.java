package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.model.MembershipCause;
import org.roaringbitmap.RoaringBitmap;

/** The log of one segment in memory, by days. Not for several threads. */
final class SegmentLog {

    private final List<LogItem> items = new ArrayList<>();
    private RoaringBitmap last = new RoaringBitmap();

    /** Adds an entry behind the others of its day. */
    void add(LogItem item) {
        int place = items.size();
        while (place > 0 && items.get(place - 1).day().isAfter(item.day())) {
            place--;
        }
        items.add(place, item);
        if (last != null && place == items.size() - 1) {
            apply(item, last);
        } else {
            last = null;
        }
    }

    /** The members after all entries; not to be changed. */
    RoaringBitmap last() {
        if (last == null) {
            last = at(LocalDate.MAX);
        }
        return last;
    }

    List<LogItem> items() {
        return List.copyOf(items);
    }

    /** Whether its history was played through and everything since is there. */
    boolean isComplete() {
        return items.stream().anyMatch(item -> item.cause() == MembershipCause.FIRST);
    }

    /** The members at the end of a day. */
    RoaringBitmap at(LocalDate day) {
        RoaringBitmap members = new RoaringBitmap();
        for (LogItem item : items) {
            if (item.day().isAfter(day)) {
                break;
            }
            apply(item, members);
        }
        return members;
    }

    static void apply(LogItem item, RoaringBitmap members) {
        members.andNot(item.left());
        members.or(item.entered());
    }

    /** Who entered or left on one of these days. */
    RoaringBitmap moved(LocalDate from, LocalDate to) {
        RoaringBitmap moved = new RoaringBitmap();
        for (LogItem item : items) {
            if (!item.day().isBefore(from) && !item.day().isAfter(to)) {
                moved.or(item.entered());
                moved.or(item.left());
            }
        }
        return moved;
    }

    /** The last day up to a day on which a party entered or left; null when it never did. */
    LocalDate lastMoved(long party, LocalDate to) {
        LocalDate last = null;
        for (LogItem item : items) {
            if (!item.day().isAfter(to) && item.concerns(party)) {
                last = item.day();
            }
        }
        return last;
    }
}
