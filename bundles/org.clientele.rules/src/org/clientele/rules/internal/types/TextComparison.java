package org.clientele.rules.internal.types;

import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Compares texts; where the column has codes, each text once. */
final class TextComparison {

    private TextComparison() {
    }

    static RoaringBitmap evaluate(Comparison comparison, RoaringBitmap candidates) {
        FactColumn column = comparison.column();
        if (column.codes() < 0) {
            RoaringBitmapWriter<RoaringBitmap> hits = RoaringBitmapWriter.writer().get();
            candidates.forEach((int row) -> {
                if (holds(comparison, column.text(row))) {
                    hits.add(row);
                }
            });
            return hits.get();
        }
        boolean[] wanted = new boolean[column.codes()];
        for (int code = 0; code < wanted.length; code++) {
            wanted[code] = holds(comparison, column.textOfCode(code));
        }
        return RowSelection.select(column, NumberTest.codes(wanted), candidates);
    }

    private static boolean holds(Comparison comparison, String text) {
        if (text == null) {
            return false;
        }
        for (String value : comparison.values()) {
            if (comparison.operator().holds(text.compareTo(value))) {
                return true;
            }
        }
        return false;
    }
}
