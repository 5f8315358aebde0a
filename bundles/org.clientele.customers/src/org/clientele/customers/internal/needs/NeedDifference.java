package org.clientele.customers.internal.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.RoaringBitmap;

/** How much customers differ in their needs: by sets of types, of which there are few, not by pairs of customers. */
final class NeedDifference {

    private NeedDifference() {
    }

    /**
     * For each customer with known needs the percentage, rounded down, of the others with known needs that have none of
     * its needs; missing without known needs, and for one who is alone with known needs.
     */
    static long[] of(FactColumn needs, RoaringBitmap customers, int rows) {
        Map<String, Integer> counts = new HashMap<>();
        int[] known = { 0 };
        customers.forEach((int row) -> {
            String text = needs.text(row);
            if (text != null) {
                counts.merge(text, 1, Integer::sum);
                known[0]++;
            }
        });
        Map<String, Long> percent = percent(counts, known[0] - 1);
        long[] values = new long[rows];
        Arrays.fill(values, FactColumn.MISSING);
        customers.forEach((int row) -> {
            String text = needs.text(row);
            if (text != null) {
                values[row] = percent.getOrDefault(text, FactColumn.MISSING);
            }
        });
        return values;
    }

    private static Map<String, Long> percent(Map<String, Integer> counts, int others) {
        Map<String, Long> percent = new HashMap<>();
        List<Set<String>> sets = new ArrayList<>();
        List<String> texts = List.copyOf(counts.keySet());
        texts.forEach(text -> sets.add(Set.of(text.split(NeedTypes.SEPARATOR))));
        for (int i = 0; i < texts.size() && others > 0; i++) {
            long apart = 0;
            for (int j = 0; j < texts.size(); j++) {
                if (Collections.disjoint(sets.get(i), sets.get(j))) {
                    apart += counts.get(texts.get(j));
                }
            }
            percent.put(texts.get(i), 100 * apart / others);
        }
        return percent;
    }
}
