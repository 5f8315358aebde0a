package org.clientele.exchange.internal.load;

import java.util.function.LongConsumer;

/** A set of 64-bit numbers without objects, up to a limit that keeps it within a part of the memory. */
final class LongSet {

    private final int limit;
    private long[] table = new long[1 << 12];
    private int size;
    private boolean zero;

    /**
     * @param limit the most numbers
     */
    LongSet(int limit) {
        this.limit = limit;
    }

    /** Whether the set stopped taking numbers. */
    boolean isFull() {
        return size >= limit;
    }

    int size() {
        return size + (zero ? 1 : 0);
    }

    boolean contains(long value) {
        return value == 0 ? zero : table[slot(table, value)] == value;
    }

    /** Adds a number; false when it was there already. */
    boolean add(long value) {
        if (value == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        int slot = slot(table, value);
        if (table[slot] == value) {
            return false;
        }
        if (!isFull()) {
            table[slot] = value;
            size++;
            if (size * 3L > table.length * 2L) {
                grow();
            }
        }
        return true;
    }

    void forEach(LongConsumer consumer) {
        if (zero) {
            consumer.accept(0);
        }
        for (long value : table) {
            if (value != 0) {
                consumer.accept(value);
            }
        }
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long value : table) {
            if (value != 0) {
                larger[slot(larger, value)] = value;
            }
        }
        table = larger;
    }

    private static int slot(long[] table, long value) {
        long hash = value * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & table.length - 1;
        while (table[slot] != 0 && table[slot] != value) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
