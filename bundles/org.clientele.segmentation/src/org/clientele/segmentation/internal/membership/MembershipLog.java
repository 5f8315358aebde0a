package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.roaringbitmap.RoaringBitmap;

/**
 * The log of memberships of one store in memory: what is written, and who left since the program began, whether that is
 * written yet or not. Safe for any thread.
 */
final class MembershipLog {

    private final Store store;
    private final Map<Long, SegmentLog> segments = new HashMap<>();
    private final Map<Long, TreeMap<LocalDate, RoaringBitmap>> recent = new HashMap<>();
    private boolean loaded;

    MembershipLog(Store store) {
        this.store = store;
    }

    /** Reads what is written, once. */
    synchronized void load() throws ClienteleException {
        if (!loaded) {
            segments.clear();
            new LogReader(store).read(this::add);
            loaded = true;
        }
    }

    /** Reads everything anew when it is asked for next. */
    synchronized void forget() {
        loaded = false;
    }

    synchronized void add(long segment, LogItem item) {
        segments.computeIfAbsent(segment, s -> new SegmentLog()).add(item);
    }

    synchronized List<LogItem> items(long segment) {
        return of(segment).items();
    }

    synchronized boolean isComplete(long segment) {
        return of(segment).isComplete();
    }

    /** The members after all entries. */
    synchronized RoaringBitmap last(long segment) {
        return of(segment).last().clone();
    }

    /** Those of some parties that are members after all entries. */
    synchronized RoaringBitmap last(long segment, RoaringBitmap parties) {
        return RoaringBitmap.and(of(segment).last(), parties);
    }

    /** How many members there are after all entries. */
    synchronized int count(long segment) {
        return of(segment).last().getCardinality();
    }

    synchronized RoaringBitmap at(long segment, LocalDate day) {
        return of(segment).at(day);
    }

    /** Remembers who left a segment just now. */
    synchronized void passed(long segment, FactSnapshot facts, RoaringBitmap changed, RoaringBitmap members) {
        RoaringBitmap gone = RoaringBitmap.andNot(changed, members);
        if (!gone.isEmpty()) {
            recent.computeIfAbsent(segment, s -> new TreeMap<>())
                    .computeIfAbsent(facts.today(), d -> new RoaringBitmap()).or(Parties.of(gone, facts));
        }
    }

    /** Forgets of who left just now what is among the entries, since these are written. */
    synchronized void written() {
        recent.forEach((segment, days) -> {
            days.forEach((day, parties) -> parties.andNot(of(segment).moved(day, day)));
            days.values().removeIf(RoaringBitmap::isEmpty);
        });
        recent.values().removeIf(TreeMap::isEmpty);
    }

    /** How many days of how many segments are remembered besides the entries; for tests. */
    synchronized int unwritten() {
        return recent.values().stream().mapToInt(TreeMap::size).sum();
    }

    /** Who entered or left a segment on one of these days: they were in it at some time. */
    synchronized RoaringBitmap moved(long segment, LocalDate from, LocalDate to) {
        RoaringBitmap moved = of(segment).moved(from, to);
        TreeMap<LocalDate, RoaringBitmap> days = recent.get(segment);
        if (days != null && !from.isAfter(to)) {
            days.subMap(from, true, to, true).values().forEach(moved::or);
        }
        return moved;
    }

    /** The last day up to a day on which a party entered or left a segment, or null. */
    synchronized LocalDate lastMoved(long segment, long party, LocalDate to) {
        LocalDate last = of(segment).lastMoved(party, to);
        TreeMap<LocalDate, RoaringBitmap> days = recent.get(segment);
        if (days != null) {
            for (var day : days.headMap(to, true).descendingMap().entrySet()) {
                if (day.getValue().contains((int) party)) {
                    return last == null || last.isBefore(day.getKey()) ? day.getKey() : last;
                }
            }
        }
        return last;
    }

    private SegmentLog of(long segment) {
        return segments.getOrDefault(segment, new SegmentLog());
    }
}
