package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects events as they come and groups them by row, and by time within one; events of one minute by value, flags and
 * origin, so that the result does not depend on the order in which they came.
 */
final class EventSorter {

    private static final int BITS = 16;
    private static final int PART = 1 << BITS;

    private final boolean coded;
    private final boolean identified;
    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> stamps = new ArrayList<>();
    private final List<int[]> codes = new ArrayList<>();
    private final List<long[]> values = new ArrayList<>();
    private final List<long[]> ids = new ArrayList<>();
    private int size;

    /** Whether events have codes beside their flags, and whether it is kept what they come from. */
    EventSorter(boolean coded, boolean identified) {
        this.coded = coded;
        this.identified = identified;
    }

    void add(int row, int stamp, long value, int code, long id) {
        int at = size & PART - 1;
        if (at == 0) {
            rows.add(new int[PART]);
            stamps.add(new int[PART]);
            values.add(new long[PART]);
            codes.add(coded ? new int[PART] : null);
            ids.add(identified ? new long[PART] : null);
        }
        rows.getLast()[at] = row;
        stamps.getLast()[at] = stamp;
        values.getLast()[at] = value;
        if (coded) {
            codes.getLast()[at] = code;
        }
        if (identified) {
            ids.getLast()[at] = id;
        }
        size++;
    }

    int size() {
        return size;
    }

    /** The events of all rows, one part for each chunk. */
    EventPart[] parts(int rowCount) {
        int[] starts = new int[rowCount + 1];
        for (int i = 0; i < size; i++) {
            starts[row(i) + 1]++;
        }
        for (int row = 0; row < rowCount; row++) {
            starts[row + 1] += starts[row];
        }
        int[] next = starts.clone();
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[row(i)]++] = i;
        }
        EventPart[] parts = new EventPart[(rowCount + Chunk.ROWS - 1) / Chunk.ROWS];
        for (int p = 0; p < parts.length; p++) {
            int from = p * Chunk.ROWS;
            parts[p] = part(order, starts, from, Math.min(rowCount, from + Chunk.ROWS));
        }
        return parts;
    }

    /** The events of the only row that there is. */
    EventPart single() {
        return parts(1)[0];
    }

    private EventPart part(int[] order, int[] starts, int fromRow, int toRow) {
        int begin = starts[fromRow];
        int count = starts[toRow] - begin;
        int[] own = new int[toRow - fromRow + 1];
        int[] ownStamps = new int[count];
        long[] ownValues = new long[count];
        int[] ownCodes = coded ? new int[count] : null;
        long[] ownIds = identified ? new long[count] : null;
        boolean small = true;
        for (int row = fromRow; row < toRow; row++) {
            sort(order, starts[row], starts[row + 1]);
            own[row - fromRow + 1] = starts[row + 1] - begin;
        }
        for (int i = 0; i < count; i++) {
            int at = order[begin + i];
            ownStamps[i] = stamp(at);
            ownValues[i] = value(at);
            small &= ownValues[i] == (int) ownValues[i];
            if (coded) {
                ownCodes[i] = code(at);
            }
            if (identified) {
                ownIds[i] = id(at);
            }
        }
        int[] smallValues = small ? Arrays.stream(ownValues).mapToInt(v -> (int) v).toArray() : null;
        return new EventPart(new EventRuns(own, ownStamps, smallValues, small ? null : ownValues, ownCodes), ownIds);
    }

    private void sort(int[] order, int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = compare(order[i - 1], order[i]) <= 0;
        }
        if (!sorted) {
            Integer[] some = new Integer[to - from];
            Arrays.setAll(some, i -> order[from + i]);
            Arrays.sort(some, this::compare);
            for (int i = from; i < to; i++) {
                order[i] = some[i - from];
            }
        }
    }

    private int compare(int a, int b) {
        int result = Integer.compare(stamp(a) >> 2, stamp(b) >> 2);
        if (result == 0) {
            result = Long.compare(value(a), value(b));
        }
        if (result == 0) {
            result = Integer.compare(stamp(a), stamp(b));
        }
        if (result == 0 && identified) {
            result = Long.compare(id(a), id(b));
        }
        return result == 0 && coded ? Integer.compare(code(a), code(b)) : result; // last: codes come as they are met
    }

    private long id(int at) {
        return ids.get(at >>> BITS)[at & PART - 1];
    }

    private int row(int at) {
        return rows.get(at >>> BITS)[at & PART - 1];
    }

    private int stamp(int at) {
        return stamps.get(at >>> BITS)[at & PART - 1];
    }

    private int code(int at) {
        return codes.get(at >>> BITS)[at & PART - 1];
    }

    private long value(int at) {
        return values.get(at >>> BITS)[at & PART - 1];
    }
}
