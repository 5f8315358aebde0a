package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.RowProblem;

/** Counts what became of the rows. */
final class Tally {

    private static final int PROBLEMS = 100;
    private static final int SCALE = 10;

    /** Further counts by name, in the order in which they are told. */
    final Map<String, Long> facts = new LinkedHashMap<>();
    private final long[] outcomes = new long[RowOutcome.values().length];
    private final List<RowProblem> problems = new ArrayList<>();
    private long rows;
    private BigDecimal gross = BigDecimal.ZERO;
    private BigDecimal net = BigDecimal.ZERO;
    private final long[] wholes = new long[2];
    private final long[] fractions = new long[2];

    /** Counts a row of the file. */
    void row() {
        rows++;
    }

    long rows() {
        return rows;
    }

    void outcome(RowOutcome outcome) {
        outcome(outcome, 1);
    }

    void outcome(RowOutcome outcome, int rows) {
        outcomes[outcome.ordinal()] += rows;
    }

    void fact(String name) {
        facts.merge(name, 1L, Long::sum);
    }

    void problem(RowProblem problem) {
        if (problems.size() < PROBLEMS) {
            problems.add(problem);
        }
    }

    void revenue(long unscaled, int scale, boolean sale) {
        add(1, unscaled, scale);
        if (sale) {
            add(0, unscaled, scale);
        }
    }

    private void add(int sum, long unscaled, int scale) {
        long power = Scales.power(scale);
        wholes[sum] += unscaled / power;
        fractions[sum] += unscaled % power * Scales.power(SCALE - scale);
        if (Math.abs(fractions[sum]) > Long.MAX_VALUE / 4) {
            carry(sum);
        }
    }

    private void carry(int sum) {
        BigDecimal part = BigDecimal.valueOf(wholes[sum]).add(BigDecimal.valueOf(fractions[sum], SCALE));
        if (sum == 0) {
            gross = gross.add(part);
        } else {
            net = net.add(part);
        }
        wholes[sum] = 0;
        fractions[sum] = 0;
    }

    BigDecimal gross() {
        carry(0);
        return plain(gross);
    }

    BigDecimal net() {
        carry(1);
        return plain(net);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    long count(RowOutcome outcome) {
        return outcomes[outcome.ordinal()];
    }

    Map<RowOutcome, Long> outcomes() {
        Map<RowOutcome, Long> map = new EnumMap<>(RowOutcome.class);
        for (RowOutcome each : RowOutcome.values()) {
            map.put(each, count(each));
        }
        return map;
    }
}
