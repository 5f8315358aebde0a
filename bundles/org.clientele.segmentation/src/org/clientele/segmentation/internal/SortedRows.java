package org.clientele.segmentation.internal;

import java.util.Arrays;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * The visible rows in the order of a column, ascending; rows without a value come last either way.
 *
 * @param rows the rows
 * @param withValue how many of them, from the first on, have a value
 */
record SortedRows(int[] rows, int withValue) {

    static SortedRows of(FactSnapshot facts, FactColumn column) {
        int[] rows = facts.visible().toArray();
        long[] ranks = new long[facts.rows()];
        column.ranks(0, ranks.length, ranks);
        long[] keys = new long[rows.length];
        int withValue = 0;
        int[] order = new int[rows.length];
        int missing = rows.length;
        int[] last = new int[rows.length];
        for (int row : rows) {
            if (ranks[row] == Long.MAX_VALUE) {
                last[--missing] = row;
            } else {
                keys[withValue] = ranks[row];
                order[withValue++] = row;
            }
        }
        int[] valued = Arrays.copyOf(order, withValue);
        RowSort.sort(valued, Arrays.copyOf(keys, withValue));
        System.arraycopy(valued, 0, order, 0, withValue);
        for (int i = withValue; i < order.length; i++) {
            order[i] = last[missing + order.length - 1 - i];
        }
        return new SortedRows(order, withValue);
    }

    /**
     * Picks rows in this order.
     *
     * @param wanted the rows, or null for all
     * @param descending whether those with a value come in the reverse order
     * @return a new array
     */
    int[] pick(RoaringBitmap wanted, boolean descending) {
        long[] bits = wanted == null ? null : bits(wanted);
        int[] picked = new int[wanted == null ? rows.length : wanted.getCardinality()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            int row = rows[descending && i < withValue ? withValue - 1 - i : i];
            if (bits == null || (bits[row >>> 6] >>> row & 1) != 0) {
                picked[count++] = row;
            }
        }
        return count == picked.length ? picked : Arrays.copyOf(picked, count);
    }

    private long[] bits(RoaringBitmap wanted) {
        int last = rows.length == 0 ? 0 : Math.max(greatest(), wanted.isEmpty() ? 0 : wanted.last());
        long[] bits = new long[(last >>> 6) + 1];
        wanted.forEach((int row) -> bits[row >>> 6] |= 1L << row);
        return bits;
    }

    private int greatest() {
        int greatest = 0;
        for (int row : rows) {
            greatest = Math.max(greatest, row);
        }
        return greatest;
    }
}
