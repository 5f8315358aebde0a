package org.clientele.rules.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

import org.clientele.model.CellType;
import org.clientele.rules.internal.table.UnaryTest.Between;
import org.clientele.rules.internal.table.UnaryTest.NoneOf;
import org.clientele.rules.internal.table.UnaryTest.OneOf;
import org.clientele.rules.internal.table.UnaryTest.Same;

/**
 * The values of one input, cut into regions within which no cell of its column tells values apart. Each region is stood
 * for by one of its values, so that a test of all of them is exact.
 *
 * @param values one value of each region; the last is null, for a missing fact
 */
record Regions(List<Object> values) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Cuts a column.
     *
     * @param type what its cells hold
     * @param whole whether there are whole numbers only
     * @param tests the cells
     */
    static Regions of(CellType type, boolean whole, List<UnaryTest> tests) {
        TreeSet<Object> limits = new TreeSet<>();
        tests.forEach(test -> collect(test, limits));
        List<Object> values = new ArrayList<>();
        switch (type) {
        case YES_NO -> values.addAll(List.of(Boolean.TRUE, Boolean.FALSE));
        case TEXT -> {
            values.addAll(limits);
            values.add(other(limits));
        }
        case NUMBER -> numbers(limits, whole, values);
        case DATE -> days(limits, values);
        }
        values.add(null);
        return new Regions(values);
    }

    private static void collect(UnaryTest test, TreeSet<Object> limits) {
        switch (test) {
        case Same same -> limits.add(same.value());
        case Between range -> {
            if (range.low() != null) {
                limits.add(range.low());
            }
            if (range.high() != null) {
                limits.add(range.high());
            }
        }
        case OneOf some -> some.tests().forEach(each -> collect(each, limits));
        case NoneOf some -> some.tests().forEach(each -> collect(each, limits));
        default -> {
            // names no value
        }
        }
    }

    /** A text that no cell names. */
    private static String other(TreeSet<Object> named) {
        String other = "\u2026"; //$NON-NLS-1$
        while (named.contains(other)) {
            other += '\u2026';
        }
        return other;
    }

    private static void numbers(TreeSet<Object> limits, boolean whole, List<Object> values) {
        BigDecimal before = null;
        for (Object each : limits) {
            BigDecimal limit = (BigDecimal) each;
            if (before == null) {
                values.add(limit.setScale(0, RoundingMode.FLOOR).subtract(BigDecimal.ONE));
            } else {
                between(before, limit, whole, values);
            }
            if (!whole || isWhole(limit)) {
                values.add(limit);
            }
            before = limit;
        }
        values.add(before == null ? BigDecimal.ZERO : before.setScale(0, RoundingMode.CEILING).add(BigDecimal.ONE));
    }

    private static void between(BigDecimal low, BigDecimal high, boolean whole, List<Object> values) {
        BigDecimal next = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        if (next.compareTo(high) < 0) {
            values.add(next); // a whole number reads best
        } else if (!whole) {
            values.add(low.add(high).divide(TWO)); // halves are exact
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).compareTo(number) == 0;
    }

    private static void days(TreeSet<Object> limits, List<Object> values) {
        LocalDate before = null;
        for (Object each : limits) {
            LocalDate day = (LocalDate) each;
            if (before == null || before.plusDays(1).isBefore(day)) {
                values.add(day.minusDays(1));
            }
            values.add(day);
            before = day;
        }
        values.add(before == null ? LocalDate.EPOCH : before.plusDays(1));
    }

    int size() {
        return values.size();
    }

    /** All regions in which there is a fact. */
    BitSet present() {
        BitSet set = new BitSet(size());
        set.set(0, size() - 1);
        return set;
    }

    /** The region of a missing fact. */
    BitSet missing() {
        BitSet set = new BitSet(size());
        set.set(size() - 1);
        return set;
    }

    /** The regions in which a cell holds. */
    BitSet holding(UnaryTest test) {
        BitSet set = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            set.set(i, test.holds(values.get(i)));
        }
        return set;
    }
}
