package org.clientele.segmentation.internal;

import java.util.Arrays;

/** Sorts rows by whole numbers, digit by digit: linear in the number of rows, and equal numbers keep their order. */
public final class RowSort {

    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;
    private static final int SMALL = 256;

    private RowSort() {
    }

    /**
     * Sorts rows and their keys together.
     *
     * @param rows the rows; sorted on return
     * @param keys a key for each row; used up
     */
    public static void sort(int[] rows, long[] keys) {
        int n = rows.length;
        if (isSorted(keys)) {
            return;
        }
        if (n < SMALL) {
            insertion(rows, keys);
            return;
        }
        long least = Arrays.stream(keys).min().getAsLong();
        long varying = 0;
        for (int i = 0; i < n; i++) {
            keys[i] -= least; // as unsigned numbers from here on
            varying |= keys[i];
        }
        int[] otherRows = new int[n];
        long[] otherKeys = new long[n];
        int[] fromRows = rows;
        long[] fromKeys = keys;
        for (int shift = 0; shift < 64 && varying >>> shift != 0; shift += BITS) {
            if ((varying >>> shift & DIGITS - 1) == 0) {
                continue;
            }
            int[] starts = new int[DIGITS + 1];
            for (int i = 0; i < n; i++) {
                starts[(int) (fromKeys[i] >>> shift & DIGITS - 1) + 1]++;
            }
            for (int d = 0; d < DIGITS; d++) {
                starts[d + 1] += starts[d];
            }
            for (int i = 0; i < n; i++) {
                int at = starts[(int) (fromKeys[i] >>> shift & DIGITS - 1)]++;
                otherKeys[at] = fromKeys[i];
                otherRows[at] = fromRows[i];
            }
            int[] swapRows = fromRows;
            fromRows = otherRows;
            otherRows = swapRows;
            long[] swapKeys = fromKeys;
            fromKeys = otherKeys;
            otherKeys = swapKeys;
        }
        if (fromRows != rows) {
            System.arraycopy(fromRows, 0, rows, 0, n);
        }
    }

    private static boolean isSorted(long[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i - 1] > keys[i]) {
                return false;
            }
        }
        return true;
    }

    private static void insertion(int[] rows, long[] keys) {
        for (int i = 1; i < rows.length; i++) {
            int row = rows[i];
            long key = keys[i];
            int at = i;
            while (at > 0 && keys[at - 1] > key) {
                rows[at] = rows[at - 1];
                keys[at] = keys[at - 1];
                at--;
            }
            rows[at] = row;
            keys[at] = key;
        }
    }
}
