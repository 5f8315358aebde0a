package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.model.CellType;
import org.clientele.model.CollectOperator;

/**
 * A decision table whose cells were read. Immutable.
 *
 * @param key the table's key
 * @param title the table's name for people
 * @param collect what becomes of the outputs of several rows; null where the first row counts
 * @param inputs the inputs
 * @param rows the rows
 * @param tests the test cases
 */
record ReadTable(String key, String title, CollectOperator collect, List<Input> inputs, List<Row> rows,
        List<Test> tests) {

    ReadTable {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
        tests = List.copyOf(tests);
    }

    /**
     * An input.
     *
     * @param key the fact's id
     * @param title its name for people
     * @param type what its cells hold
     */
    record Input(String key, String title, CellType type) {
    }

    /**
     * A row.
     *
     * @param conditions one for each input
     * @param outputs the outputs by key
     * @param note explains it
     */
    record Row(List<Condition> conditions, Map<String, Object> outputs, String note) {
        Row {
            conditions = List.copyOf(conditions);
            outputs = copy(outputs);
        }
    }

    /**
     * A condition.
     *
     * @param test what it means
     * @param text as it was written
     */
    record Condition(UnaryTest test, String text) {
    }

    /**
     * A test case.
     *
     * @param name its name
     * @param inputs the facts
     * @param expected the outputs that it names
     */
    record Test(String name, Map<String, Object> inputs, Map<String, Object> expected) {
        Test {
            inputs = copy(inputs);
            expected = copy(expected);
        }
    }

    /** The rows that count for facts, one for each input: at most one where the first row counts. */
    List<Integer> hits(List<Object> facts) {
        List<Integer> hits = new ArrayList<>();
        for (int row = 0; row < rows.size() && (collect != null || hits.isEmpty()); row++) {
            if (hits(rows.get(row), facts)) {
                hits.add(row);
            }
        }
        return hits;
    }

    /** What rows that count give; nothing without any. */
    Map<String, Object> outputs(List<Integer> hits) {
        if (hits.isEmpty()) {
            return Map.of();
        }
        return collect == null ? rows.get(hits.getFirst()).outputs()
                : Collecting.outputs(collect, hits.stream().map(hit -> rows.get(hit).outputs()).toList());
    }

    private static boolean hits(Row row, List<Object> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (!row.conditions().get(i).test().holds(facts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Object> copy(Map<String, Object> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values)); // an empty cell is null
    }
}
