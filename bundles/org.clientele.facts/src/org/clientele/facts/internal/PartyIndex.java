package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the row of a party. Ids ascend with the rows as a rule, so the rows themselves are searched; the few parties
 * that became customers late are kept aside. Immutable.
 */
final class PartyIndex {

    static final PartyIndex EMPTY = new PartyIndex(new long[0], Map.of());

    private final long[] ascending;
    private final Map<Long, Integer> others;

    PartyIndex(long[] ascending, Map<Long, Integer> others) {
        this.ascending = ascending;
        this.others = others;
    }

    /** The index of rows whose ids are given. */
    static PartyIndex of(long[] ids, int rows) {
        int ascending = 0;
        while (ascending < rows && (ascending == 0 || ids[ascending] > ids[ascending - 1])) {
            ascending++;
        }
        Map<Long, Integer> others = new HashMap<>();
        for (int row = ascending; row < rows; row++) {
            others.put(ids[row], row);
        }
        return new PartyIndex(Arrays.copyOf(ids, ascending), others);
    }

    /** How many rows, from the first on, have ascending ids. */
    int ascending() {
        return ascending.length;
    }

    /** The greatest id, or 0. */
    long last() {
        long last = ascending.length == 0 ? 0 : ascending[ascending.length - 1];
        for (long id : others.keySet()) {
            last = Math.max(last, id);
        }
        return last;
    }

    int rowOf(long partyId) {
        int at = Arrays.binarySearch(ascending, partyId);
        if (at >= 0) {
            return at;
        }
        Integer row = others.get(partyId);
        return row == null ? -1 : row;
    }

    /** The index with new rows behind all others. */
    PartyIndex with(Map<Long, Integer> added, FactTable table) {
        Map<Long, Integer> all = new HashMap<>(others);
        all.putAll(added);
        if (all.size() < 4096 || all.size() < ascending.length / 8) {
            return new PartyIndex(ascending, all);
        }
        return rebuilt(all, table);
    }

    private PartyIndex rebuilt(Map<Long, Integer> all, FactTable table) {
        long[] longer = Arrays.copyOf(ascending, table.rows());
        int rows = ascending.length;
        Map<Integer, Long> byRow = new HashMap<>();
        all.forEach((id, row) -> byRow.put(row, id));
        while (rows < longer.length && byRow.containsKey(rows)
                && (rows == 0 || byRow.get(rows) > longer[rows - 1])) {
            longer[rows] = byRow.get(rows);
            all.remove(longer[rows]);
            rows++;
        }
        return new PartyIndex(Arrays.copyOf(longer, rows), all);
    }

    long memory() {
        return 16L + 8L * ascending.length + 80L * others.size();
    }
}
