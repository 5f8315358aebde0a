package org.clientele.facts.internal;

import java.util.Arrays;

/** Finds the customer and the time of an order, while its parts are read. */
final class OrderPlaces {

    private static final long MOST = 0xFFFF_FFFFL;

    private final long[] ids;
    private final int[] rows;
    private final int[] stamps;
    private int size;
    private int found = -1;

    OrderPlaces(FactTable table) {
        int orders = Math.toIntExact(table.orders());
        ids = new long[orders];
        rows = new int[orders];
        stamps = new int[orders];
        table.alive().forEach((int row) -> table.forEachOrder(row, (id, stamp) -> {
            ids[size] = Integer.toUnsignedLong(id) << 32 | size;
            rows[size] = row;
            stamps[size] = stamp;
            size++;
        }));
        // signed order is enough: what is looked for is compared in the same way
        Arrays.sort(ids, 0, size);
    }

    /** Looks for an order; {@link #row} and {@link #stamp} tell of it when it is there. */
    boolean find(long id) {
        if (id > MOST || id <= 0) {
            return false;
        }
        if (found < 0 || ids[found] >>> 32 != id) {
            int at = Arrays.binarySearch(ids, 0, size, id << 32);
            at = at < 0 ? -at - 1 : at;
            found = at < size && ids[at] >>> 32 == id ? at : -1;
        }
        return found >= 0;
    }

    int row() {
        return rows[(int) ids[found]];
    }

    int stamp() {
        return stamps[(int) ids[found]];
    }
}
