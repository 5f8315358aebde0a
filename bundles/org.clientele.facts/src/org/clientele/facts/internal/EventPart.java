package org.clientele.facts.internal;

import java.util.Arrays;

/**
 * Events of consecutive rows.
 *
 * @param runs the events
 * @param ids the aggregates that they come from, or null where nobody has to find them by that
 */
record EventPart(EventRuns runs, long[] ids) {

    int rows() {
        return runs.starts().length - 1;
    }

    /** Collects events of the same shape. */
    EventSorter sorter() {
        return new EventSorter(runs.codes() != null, ids != null);
    }

    long memory() {
        int events = runs.stamps().length;
        return 120 + 4L * runs.starts().length + 4L * events + (runs.small() != null ? 4L : 8L) * events
                + (runs.codes() == null ? 0 : 4L * events) + (ids == null ? 0 : 8L * events);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventPart o && runs.equals(o.runs) && Arrays.equals(ids, o.ids);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public String toString() {
        return runs.toString();
    }
}
