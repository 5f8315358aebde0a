package org.clientele.rules.internal.types;

import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Finds the candidates whose text passes a test; where the column has codes, each text is judged once. */
final class TextSelection {

    private static final int PART = 1 << 14;

    private TextSelection() {
    }

    static RoaringBitmap select(FactColumn column, Predicate<String> test, RoaringBitmap candidates) {
        if (column.codes() >= 0) {
            boolean[] wanted = new boolean[column.codes()];
            for (int code = 0; code < wanted.length; code++) {
                wanted[code] = test.test(column.textOfCode(code));
            }
            return RowSelection.select(column, NumberTest.codes(wanted), candidates);
        }
        int[] rows = candidates.toArray();
        int parts = (rows.length + PART - 1) / PART;
        IntStream all = IntStream.range(0, parts);
        return (parts > 1 ? all.parallel() : all)
                .mapToObj(part -> each(column, test, rows, part * PART, Math.min(rows.length, (part + 1) * PART)))
                .reduce(new RoaringBitmap(), (a, b) -> RoaringBitmap.or(a, b));
    }

    private static RoaringBitmap each(FactColumn column, Predicate<String> test, int[] rows, int from, int to) {
        RoaringBitmapWriter<RoaringBitmap> hits = RoaringBitmapWriter.writer().get();
        for (int i = from; i < to; i++) {
            String text = column.text(rows[i]);
            if (text != null && test.test(text)) {
                hits.add(rows[i]);
            }
        }
        return hits.get();
    }
}
