package org.clientele.core.rules;

import java.util.List;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

/**
 * Which customers hit which row of a decision table. Together with the rest the bitmaps are all visible customers; those of
 * a first-hit table are disjoint, those of a collecting table may overlap. Callers must not change them.
 *
 * @param rows the customers of each row of the table, in the order of the rows
 * @param outputs the outputs of each row of the table by key, as in {@link Decision#outputs()}
 * @param rest the customers that hit none
 * @since 1.0
 */
public record TableHits(List<RoaringBitmap> rows, List<Map<String, Object>> outputs, RoaringBitmap rest) {

    /** Copies the lists. */
    public TableHits {
        rows = List.copyOf(rows);
        outputs = List.copyOf(outputs);
    }
}
