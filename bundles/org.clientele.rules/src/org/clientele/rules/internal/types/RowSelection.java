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

    private RowSelection() {
    }

    public static RoaringBitmap select(FactColumn column, NumberTest test, RoaringBitmap candidates) {
        return select(RowNumbers.of(column), test, candidates);
    }

    static RoaringBitmap select(RowNumbers source, NumberTest test, RoaringBitmap candidates) {
        if (candidates.isEmpty()) {
            return new RoaringBitmap();
        }
        int start = candidates.first() & -BLOCK;
        int end = candidates.last() + 1;
        if ((long) candidates.getCardinality() * source.sparse() < end - start) {
            return selectEach(source, test, candidates);
        }
        test.prepare();
        long[] words = new long[end - start + Long.SIZE - 1 >>> 6];
        int blocks = (end - start + BLOCK - 1) / BLOCK;
        IntStream all = IntStream.range(0, blocks);
        (blocks > 1 ? all.parallel() : all).forEach(block -> {
            int from = start + block * BLOCK;
            mark(source, test, candidates, from, Math.min(end, from + BLOCK), words, start);
        });
        RoaringBitmap found = BitSetUtil.bitmapOf(words);
        if (start > 0) {
            found = RoaringBitmap.addOffset(found, start);
        }
        found.and(candidates);
        return found;
    }

    private static void mark(RowNumbers source, NumberTest test, RoaringBitmap candidates, int from, int to,
            long[] words, int start) {
        long[] numbers = new long[Math.min(PART, to - from)];
        for (int at = from; at < to; at += PART) {
            int count = Math.min(PART, to - at);
            if (candidates.intersects(at, (long) at + count)) {
                source.numbers(at, count, numbers);
                test.mark(numbers, count, words, at - start >>> 6);
            }
        }
    }

    private static RoaringBitmap selectEach(RowNumbers source, NumberTest test, RoaringBitmap candidates) {
        RoaringBitmapWriter<RoaringBitmap> hits = RoaringBitmapWriter.writer().get();
        candidates.forEach((int row) -> {
            if (test.holds(source.number(row))) {
                hits.add(row);
            }
        });
        return hits.get();
    }
}
