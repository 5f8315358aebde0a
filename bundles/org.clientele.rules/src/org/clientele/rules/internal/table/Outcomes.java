package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.rules.TableHits;
import org.clientele.core.rules.TableOutcome;
import org.clientele.core.rules.TableSimulation;
import org.clientele.core.rules.TableSimulation.Move;
import org.clientele.rules.internal.table.ReadTable.Row;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Groups customers by what a table gives them, and compares two tables. */
final class Outcomes {

    private Outcomes() {
    }

    /** Disjoint groups; the one without a hit is the last. */
    static List<TableOutcome> of(ReadTable table, TableHits hits) {
        Map<List<Integer>, RoaringBitmap> groups = new LinkedHashMap<>();
        if (table.collect() == null) {
            for (int row = 0; row < hits.rows().size(); row++) {
                groups.put(List.of(row), hits.rows().get(row));
            }
        } else {
            groups = bySetOfRows(hits.rows());
        }
        Map<Map<String, Object>, RoaringBitmap> merged = new LinkedHashMap<>();
        Map<Map<String, Object>, Map<String, Object>> shown = new HashMap<>();
        groups.forEach((rows, customers) -> {
            if (!customers.isEmpty()) {
                Map<String, Object> outputs = table.outputs(rows);
                Map<String, Object> same = new LinkedHashMap<>();
                outputs.forEach((key, value) -> same.put(key, Collecting.plain(value)));
                shown.putIfAbsent(same, outputs);
                merged.computeIfAbsent(same, key -> new RoaringBitmap()).or(customers);
            }
        });
        List<TableOutcome> all = new ArrayList<>();
        merged.forEach((same, customers) -> all.add(new TableOutcome(shown.get(same), customers)));
        if (!hits.rest().isEmpty()) {
            all.add(new TableOutcome(Map.of(), hits.rest()));
        }
        return all;
    }

    private static Map<List<Integer>, RoaringBitmap> bySetOfRows(List<RoaringBitmap> rows) {
        Map<List<Integer>, RoaringBitmap> groups = new LinkedHashMap<>();
        RoaringBitmap seen = new RoaringBitmap();
        for (int row = 0; row < rows.size(); row++) {
            Map<List<Integer>, RoaringBitmap> next = new LinkedHashMap<>();
            RoaringBitmap holding = rows.get(row);
            for (Map.Entry<List<Integer>, RoaringBitmap> group : groups.entrySet()) {
                put(next, group.getKey(), RoaringBitmap.andNot(group.getValue(), holding));
                List<Integer> longer = new ArrayList<>(group.getKey());
                longer.add(row);
                put(next, longer, RoaringBitmap.and(group.getValue(), holding));
            }
            put(next, List.of(row), RoaringBitmap.andNot(holding, seen));
            seen.or(holding);
            groups = next;
        }
        return groups;
    }

    private static void put(Map<List<Integer>, RoaringBitmap> groups, List<Integer> rows, RoaringBitmap customers) {
        if (!customers.isEmpty()) {
            groups.put(rows, customers);
        }
    }

    static TableSimulation compare(ReadTable before, List<TableOutcome> now, ReadTable after,
            List<TableOutcome> then) {
        Map<String, RoaringBitmap> from = byText(before, now);
        Map<String, RoaringBitmap> to = byText(after, then);
        List<Move> moves = new ArrayList<>();
        from.forEach((old, had) -> to.forEach((fresh, would) -> {
            RoaringBitmap customers = RoaringBitmap.and(had, would);
            if (!customers.isEmpty()) {
                moves.add(new Move(old, fresh, customers, text(old, fresh, customers.getLongCardinality())));
            }
        }));
        return new TableSimulation(List.copyOf(from.keySet()), List.copyOf(to.keySet()), moves);
    }

    private static Map<String, RoaringBitmap> byText(ReadTable table, List<TableOutcome> outcomes) {
        Map<String, RoaringBitmap> byText = new LinkedHashMap<>();
        for (Row row : table.rows()) { // in the order of the rows
            byText.put(text(row.outputs()), new RoaringBitmap());
        }
        for (TableOutcome outcome : outcomes) {
            byText.computeIfAbsent(text(outcome.outputs()), key -> new RoaringBitmap()).or(outcome.customers());
        }
        byText.values().removeIf(RoaringBitmap::isEmpty);
        return byText;
    }

    private static String text(Map<String, Object> outputs) {
        if (outputs.containsKey(DefinitionKeys.OUTCOME)) {
            return value(outputs.get(DefinitionKeys.OUTCOME));
        }
        return String.join("; ", outputs.values().stream().map(Outcomes::value).toList()); //$NON-NLS-1$
    }

    private static String value(Object value) {
        return value == null ? TableSimulation.NONE : Texts.value(value);
    }

    private static String text(String from, String to, long count) {
        if (from.equals(to)) {
            return NLS.bind(Messages.move_stays, count, from);
        }
        if (from.isEmpty() || to.isEmpty()) {
            return NLS.bind(from.isEmpty() ? Messages.move_from_none : Messages.move_none_to, count,
                    from.isEmpty() ? to : from);
        }
        return NLS.bind(Messages.move_to, new Object[] { count, from, to });
    }
}
