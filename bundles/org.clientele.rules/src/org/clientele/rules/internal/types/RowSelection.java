package org.clientele.rules.internal.types;

import java.util.stream.IntStream;

import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * Finds the candidates whose number passes a test. Where the candidates lie close, whole blocks are judged, by several
 * threads when there are many; where they are few, one by one.
 */
public final class RowSelection {

    private static final int BLOCK = 1 << 16;
    private static final int PART = 1 << 12;
    private static final int SPARSE = 32;

    private RowSelection() {
    }

    public static RoaringBitmap select(FactColumn column, NumberTest test, RoaringBitmap candidates) {
        if (candidates.isEmpty()) {
            return new RoaringBitmap();
        }
        int end = candidates.last() + 1;
        if ((long) candidates.getCardinality() * SPARSE < end) {
            return selectEach(column, test, candidates);
        }
        long[] words = new long[end + Long.SIZE - 1 >>> 6];
        int blocks = (end + BLOCK - 1) / BLOCK;
        IntStream all = IntStream.range(0, blocks);
        (blocks > 2 ? all.parallel() : all).forEach(block -> {
            int from = block * BLOCK;
            int to = Math.min(end, from + BLOCK);
            if (candidates.intersects(from, to)) {
                mark(column, test, from, to, words);
            }
        });
        RoaringBitmap found = BitSetUtil.bitmapOf(words);
        found.and(candidates);
        return found;
    }

    private static void mark(FactColumn column, NumberTest test, int from, int to, long[] words) {
        long[] numbers = new long[PART];
        for (int at = from; at < to; at += PART) {
            int count = Math.min(PART, to - at);
            column.numbers(at, count, numbers);
            test.mark(numbers, count, words, at >>> 6);
        }
    }

    private static RoaringBitmap selectEach(FactColumn column, NumberTest test, RoaringBitmap candidates) {
        RoaringBitmapWriter<RoaringBitmap> hits = RoaringBitmapWriter.writer().get();
        candidates.forEach((int row) -> {
            if (test.holds(column.number(row))) {
                hits.add(row);
            }
        });
        return hits.get();
    }
}
