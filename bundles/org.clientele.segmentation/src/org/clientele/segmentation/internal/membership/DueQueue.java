package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.util.TreeMap;

import org.roaringbitmap.RoaringBitmap;

/**
 * On which day which customers have to be looked at again though their facts stay. A customer may be in it on days that
 * are no longer right: that costs a look and nothing else. Not for several threads.
 */
final class DueQueue {

    private final TreeMap<LocalDate, RoaringBitmap> days = new TreeMap<>();

    void add(int row, LocalDate day) {
        days.computeIfAbsent(day, d -> new RoaringBitmap()).add(row);
    }

    /** Takes out the customers of all days up to today. */
    RoaringBitmap take(LocalDate today) {
        RoaringBitmap due = new RoaringBitmap();
        while (!days.isEmpty() && !days.firstKey().isAfter(today)) {
            due.or(days.pollFirstEntry().getValue());
        }
        return due;
    }

    /** How many looks are planned. */
    long size() {
        return days.values().stream().mapToLong(RoaringBitmap::getLongCardinality).sum();
    }
}
