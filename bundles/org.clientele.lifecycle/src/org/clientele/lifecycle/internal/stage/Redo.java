package org.clientele.lifecycle.internal.stage;

import java.util.TreeMap;

import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Which customers are to be played anew, each from its day on. */
final class Redo {

    /** The day for those who are played from their beginning on. */
    static final int BEGINNING = Integer.MIN_VALUE + 1;

    private final TreeMap<Integer, RoaringBitmap> days = new TreeMap<>();

    /** Adds customers; who has an earlier day already keeps it. */
    void add(int day, RoaringBitmap rows) {
        RoaringBitmap more = rows.clone();
        days.headMap(day, true).values().forEach(more::andNot);
        if (!more.isEmpty()) {
            days.tailMap(day, false).values().forEach(later -> later.andNot(more));
            days.values().removeIf(RoaringBitmap::isEmpty);
            days.computeIfAbsent(day, d -> new RoaringBitmap()).or(more);
        }
    }

    void add(int day, int row) {
        add(day, RoaringBitmap.bitmapOf(row));
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    TreeMap<Integer, RoaringBitmap> days() {
        return days;
    }

    RoaringBitmap rows() {
        RoaringBitmap all = new RoaringBitmap();
        days.values().forEach(all::or);
        return all;
    }

    /** The first day of each row; MAX_VALUE for those that are not played anew. */
    void fill(int[] first) {
        days.forEach((day, rows) -> rows.forEach((IntConsumer) row -> first[row] = day));
    }
}
