package org.clientele.exchange.internal.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The earlier sales of one product to one customer, in the order of time. A tree of maxima finds the latest one with
 * enough left in logarithmic time, since a counter customer may have a hundred thousand of them.
 */
final class SalesOfPair {

    private record Terms(long quantity, long price) {
    }

    private final Map<Terms, Deque<Integer>> untouched = new HashMap<>();
    private final int leaves;
    private final long[] left;
    private final int[] lines;
    private long largest;
    private int size;

    SalesOfPair(int most) {
        leaves = Integer.highestOneBit(Math.max(1, most - 1)) << 1;
        left = new long[leaves * 2];
        lines = new int[most];
    }

    void add(int line, long quantity, long price, long rest) {
        lines[size] = line;
        set(size, rest);
        untouched.computeIfAbsent(new Terms(quantity, price), t -> new ArrayDeque<>()).push(size);
        largest = Math.max(largest, quantity);
        size++;
    }

    /** Whether there ever was a sale of equal terms. */
    boolean hadEqual(long quantity, long price) {
        return untouched.containsKey(new Terms(quantity, price));
    }

    /** Whether there ever was a sale at least as large. */
    boolean hadLarge(long quantity) {
        return size > 0 && largest >= quantity;
    }

    /** Takes back the latest sale of equal terms that is wholly left; answers its line or NOTHING. */
    int takeEqual(long quantity, long price) {
        Deque<Integer> candidates = untouched.get(new Terms(quantity, price));
        while (candidates != null && !candidates.isEmpty()) {
            int place = candidates.pop();
            if (left[leaves + place] == quantity) {
                set(place, 0);
                return lines[place];
            }
        }
        return ReturnMatcher.NOTHING;
    }

    /** Takes back a part of the latest sale with enough left; answers its line or NOTHING. */
    int takeLatest(long quantity) {
        if (size == 0 || left[1] < quantity || quantity == 0) {
            return ReturnMatcher.NOTHING;
        }
        int node = 1;
        while (node < leaves) {
            node = left[node * 2 + 1] >= quantity ? node * 2 + 1 : node * 2;
        }
        int place = node - leaves;
        set(place, left[node] - quantity);
        return lines[place];
    }

    private void set(int place, long quantity) {
        int node = leaves + place;
        left[node] = quantity;
        for (node /= 2; node >= 1; node /= 2) {
            left[node] = Math.max(left[node * 2], left[node * 2 + 1]);
        }
    }
}
