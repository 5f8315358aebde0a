package org.clientele.facts.internal;

import java.util.Arrays;

import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.OrderFacts;

/**
 * Events of consecutive rows, one after the other and by time within a row, and the loops that count and sum them.
 *
 * @param starts where the events of a row begin; one more than rows
 * @param stamps packed times and flags, see {@link Stamps}; those that usually count have {@link OrderFacts#PURCHASE}
 * @param small the values, where all fit into an int, else null
 * @param large the values, where they do not, else null
 * @param codes the codes; null where the flags are the code
 */
record EventRuns(int[] starts, int[] stamps, int[] small, long[] large, int[] codes) {

    private static final int SHORT = 24;
    private static final int LIMIT = 1 << 29;

    /** The events of one row. */
    static EventRuns of(OrderList orders) {
        return new EventRuns(new int[] { 0, orders.size() }, orders.stamps(), null, orders.amounts(), null);
    }

    int code(int event) {
        return codes == null ? stamps[event] & 3 : codes[event];
    }

    long value(int event) {
        return small == null ? large[event] : small[event];
    }

    void forEach(int row, Window window, EventFacts.Visitor visitor) {
        int to = end(row, window);
        for (int i = begin(row, window); i < to; i++) {
            if (window.accepts(stamps[i], code(i))) {
                visitor.event(stamps[i] >> 2, value(i), code(i));
            }
        }
    }

    /** Counts and sums the events of some rows. */
    void aggregate(int fromRow, int toRow, Window window, Figures into, int at) {
        int place = at;
        for (int row = fromRow; row < toRow; row++) {
            int from = begin(row, window);
            int to = from == starts[row + 1] ? from : Math.max(from, end(row, window));
            if (window.codes() != null) {
                some(from, to, window, into, place++);
            } else if (window.all()) {
                every(from, to, into, place++);
            } else {
                usual(from, to, into, place++);
            }
        }
    }

    private void every(int from, int to, Figures into, int at) {
        if (into.sums() != null) {
            long sum = 0;
            if (small != null) {
                for (int i = from; i < to; i++) {
                    sum += small[i];
                }
            } else {
                for (int i = from; i < to; i++) {
                    sum = Math.addExact(sum, large[i]);
                }
            }
            into.sums()[at] = sum;
        }
        into.put(at, to - from, from == to ? 0 : stamps[from], from == to ? 0 : stamps[to - 1]);
    }

    private void usual(int from, int to, Figures into, int at) {
        int count = 0;
        if (into.sums() == null) {
            for (int i = from; i < to; i++) {
                count += stamps[i] & OrderFacts.PURCHASE;
            }
        } else if (small != null) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                int one = stamps[i] & OrderFacts.PURCHASE;
                count += one;
                sum += small[i] & -one;
            }
            into.sums()[at] = sum;
        } else {
            long sum = 0;
            for (int i = from; i < to; i++) {
                int one = stamps[i] & OrderFacts.PURCHASE;
                count += one;
                sum = Math.addExact(sum, large[i] & -(long) one);
            }
            into.sums()[at] = sum;
        }
        int first = from;
        int last = to - 1;
        if (count > 0 && into.dates()) {
            while ((stamps[first] & OrderFacts.PURCHASE) == 0) {
                first++;
            }
            while ((stamps[last] & OrderFacts.PURCHASE) == 0) {
                last--;
            }
        }
        into.put(at, count, count == 0 ? 0 : stamps[first], count == 0 ? 0 : stamps[last]);
    }

    private void some(int from, int to, Window window, Figures into, int at) {
        int count = 0;
        long sum = 0;
        int first = 0;
        int last = 0;
        for (int i = from; i < to; i++) {
            if (window.accepts(stamps[i], code(i))) {
                if (count++ == 0) {
                    first = stamps[i];
                }
                last = stamps[i];
                sum = Math.addExact(sum, value(i));
            }
        }
        if (into.sums() != null) {
            into.sums()[at] = sum;
        }
        into.put(at, count, first, last);
    }

    private int begin(int row, Window window) {
        return search(starts[row], starts[row + 1], window.from());
    }

    private int end(int row, Window window) {
        int from = starts[row];
        int to = starts[row + 1];
        return from == to || stamps[to - 1] < window.to() ? to : search(from, to, window.to());
    }

    /** The first event whose stamp is not below a limit that has no flags. */
    private int search(int from, int to, int limit) {
        int low = from;
        int high = to;
        if (low == high || stamps[low] >= limit) {
            return low;
        }
        while (high - low > SHORT) {
            int middle = low + high >>> 1;
            if (stamps[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < high && stamps[low] < limit) {
            low++;
        }
        return low;
    }

    /**
     * Which events count.
     *
     * @param from the least stamp
     * @param to the stamp after the greatest
     * @param all whether those count that usually do not
     * @param codes for each code whether it counts; null for any code
     */
    record Window(int from, int to, boolean all, boolean[] codes) {

        static final Window EVERYTHING = new Window(Integer.MIN_VALUE, Integer.MAX_VALUE, true, null);

        static Window of(int fromMinute, int toMinute, EventFilter filter, int codes) {
            boolean[] table = null;
            if (!filter.anyCode()) {
                table = new boolean[codes];
                for (int code : filter.codes()) {
                    if (code >= 0 && code < codes) {
                        table[code] = true;
                    }
                }
            }
            return new Window(limit(fromMinute), limit(toMinute), filter.all(), table);
        }

        boolean accepts(int stamp, int code) {
            return (all || (stamp & OrderFacts.PURCHASE) != 0) && (codes == null || code < codes.length && codes[code]);
        }

        private static int limit(int minute) {
            if (minute >= LIMIT) {
                return Integer.MAX_VALUE;
            }
            return minute < -LIMIT ? Integer.MIN_VALUE : minute << 2;
        }
    }

    /**
     * Where the figures go; each array may be null.
     *
     * @param counts how many events
     * @param sums the sums of their values
     * @param first the minutes of the first
     * @param last the minutes of the last
     */
    record Figures(long[] counts, long[] sums, int[] first, int[] last) {

        boolean dates() {
            return first != null || last != null;
        }

        /** Tells of some rows that they have no events. */
        void clear(int from, int to) {
            for (int at = from; at < to; at++) {
                put(at, 0, 0, 0);
                if (sums != null) {
                    sums[at] = 0;
                }
            }
        }

        void put(int at, int count, int firstStamp, int lastStamp) {
            if (counts != null) {
                counts[at] = count;
            }
            if (first != null) {
                first[at] = count == 0 ? EventFacts.NONE : firstStamp >> 2;
            }
            if (last != null) {
                last[at] = count == 0 ? EventFacts.NONE : lastStamp >> 2;
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventRuns o && Arrays.equals(starts, o.starts) && Arrays.equals(stamps, o.stamps)
                && Arrays.equals(small, o.small) && Arrays.equals(large, o.large) && Arrays.equals(codes, o.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stamps);
    }

    @Override
    public String toString() {
        return stamps.length + " events of " + (starts.length - 1) + " rows"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
