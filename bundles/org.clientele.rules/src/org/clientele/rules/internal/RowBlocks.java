package org.clientele.rules.internal;

import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.RoaringBitmap;

/** Goes through the numbers of candidate rows, block by block where the candidates lie close. */
final class RowBlocks {

    private static final int BATCH = 4096;

    private RowBlocks() {
    }

    static void forEach(FactColumn column, RoaringBitmap candidates, Visitor visitor) {
        int[] rows = new int[BATCH];
        long[] numbers = new long[4 * BATCH];
        BatchIterator batches = candidates.getBatchIterator();
        while (batches.hasNext()) {
            int count = batches.nextBatch(rows);
            if (count == 0) {
                continue;
            }
            int first = rows[0];
            int span = rows[count - 1] - first + 1;
            if (span <= numbers.length) {
                column.numbers(first, span, numbers);
                for (int i = 0; i < count; i++) {
                    visitor.row(rows[i], numbers[rows[i] - first]);
                }
            } else {
                for (int i = 0; i < count; i++) {
                    visitor.row(rows[i], column.number(rows[i]));
                }
            }
        }
    }

    /** Is given rows, ascending. */
    interface Visitor {
        void row(int row, long number);
    }
}
