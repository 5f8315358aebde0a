package org.clientele.lifecycle.internal.stage;

import java.util.Map;
import java.util.TreeMap;

import org.roaringbitmap.RoaringBitmap;

/**
 * On which day which customers have to be looked at. A look too many costs time and nothing else. Used by one thread at a
 * time.
 */
final class Looks {

    private final TreeMap<Integer, RoaringBitmap> days = new TreeMap<>();

    void add(int day, int row) {
        days.computeIfAbsent(day, d -> new RoaringBitmap()).add(row);
    }

    void add(int day, RoaringBitmap rows) {
        if (!rows.isEmpty()) {
            days.computeIfAbsent(day, d -> new RoaringBitmap()).or(rows);
        }
    }

    /** The first day up to another on which somebody has to be looked at; null when there is none. */
    Integer first(int upTo) {
        return days.isEmpty() || days.firstKey() > upTo ? null : days.firstKey();
    }

    /** Takes out those of a day. */
    RoaringBitmap take(int day) {
        RoaringBitmap rows = days.remove(day);
        return rows == null ? new RoaringBitmap() : rows;
    }

    /** The first day on which a customer has to be looked at; null when there is none. */
    Integer dayOf(int row) {
        for (Map.Entry<Integer, RoaringBitmap> day : days.entrySet()) {
            if (day.getValue().contains(row)) {
                return day.getKey();
            }
        }
        return null;
    }

    void clear() {
        days.clear();
    }

    long size() {
        return days.values().stream().mapToLong(RoaringBitmap::getLongCardinality).sum();
    }
}
