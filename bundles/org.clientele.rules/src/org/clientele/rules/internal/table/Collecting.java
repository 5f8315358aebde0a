package org.clientele.rules.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.model.CellType;
import org.clientele.model.CollectOperator;

/** What becomes of the outputs of several rows, as in the DMN standard; empty cells do not count. */
final class Collecting {

    private Collecting() {
    }

    /** Whether values of a type can be collected so. */
    static boolean fits(CollectOperator operator, CellType type) {
        return switch (operator) {
        case LIST, COUNT -> true;
        case SUM -> type == CellType.NUMBER;
        case MIN, MAX -> type == CellType.NUMBER || type == CellType.DATE;
        };
    }

    /** The outputs of rows that hold, at least one. */
    static Map<String, Object> outputs(CollectOperator operator, List<Map<String, Object>> rows) {
        Map<String, Object> collected = new LinkedHashMap<>();
        for (String output : rows.getFirst().keySet()) {
            List<Object> values = new ArrayList<>();
            for (Map<String, Object> row : rows) {
                if (row.get(output) != null) {
                    values.add(plain(row.get(output)));
                }
            }
            collected.put(output, collect(operator, values));
        }
        return collected;
    }

    private static Object collect(CollectOperator operator, List<Object> values) {
        return switch (operator) {
        case LIST -> List.copyOf(values);
        case COUNT -> count(values);
        case SUM -> values.isEmpty() ? null
                : plain(values.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add));
        case MIN -> outermost(values, -1);
        case MAX -> outermost(values, 1);
        };
    }

    private static BigDecimal count(List<Object> values) {
        Set<Object> different = new LinkedHashSet<>(values);
        return plain(BigDecimal.valueOf(different.size()));
    }

    private static Object outermost(List<Object> values, int side) {
        Object found = null;
        for (Object value : values) {
            if (found == null || compare(value, found) * side > 0) {
                found = value;
            }
        }
        return found;
    }

    /** Equal numbers as equal objects: 5 and 5.0. */
    static Object plain(Object value) {
        return value instanceof BigDecimal number ? plain(number) : value;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain; // 10, not 1E+1
    }

    /** Both are of the type of one output, whose reader saw to it. */
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
