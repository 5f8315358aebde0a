package org.clientele.segmentation.internal.analysis;

import java.util.Arrays;
import java.util.List;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.segmentation.Profile.NumberTrait;
import org.clientele.core.segmentation.Profile.Trait;

/** Compares two groups by a column of numbers. */
final class NumberContrast {

    /** Fewer values tell nothing of a group. */
    private static final int LEAST = 2;

    private NumberContrast() {
    }

    static List<Trait> of(FactColumn column, int[] inside, int[] outside) {
        long[] members = sorted(column, inside);
        long[] others = sorted(column, outside);
        if (members.length < LEAST || others.length < LEAST) {
            return List.of();
        }
        double mean = mean(members);
        double meanOthers = mean(others);
        return List.of(new NumberTrait(column.descriptor(), members.length, others.length, mean, meanOthers,
                median(members), median(others), cohensD(members, mean, others, meanOthers),
                cliffsDelta(members, others)));
    }

    private static long[] sorted(FactColumn column, int[] rows) {
        long[] values = new long[rows.length];
        int count = 0;
        for (int row : rows) {
            long value = column.number(row);
            if (value != FactColumn.MISSING) {
                values[count++] = value;
            }
        }
        long[] known = Arrays.copyOf(values, count);
        Arrays.parallelSort(known);
        return known;
    }

    static double mean(long[] values) {
        double sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double median(long[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2.0;
    }

    /** The difference of the means over the pooled standard deviation; NaN where nothing varies. */
    static double cohensD(long[] members, double mean, long[] others, double meanOthers) {
        double pooled = Math.sqrt((squares(members, mean) + squares(others, meanOthers))
                / (members.length + others.length - 2));
        return pooled == 0 ? Double.NaN : (mean - meanOthers) / pooled;
    }

    private static double squares(long[] values, double mean) {
        double sum = 0;
        for (long value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /** The share of pairs in which the member has more, less the share in which it has less; by one walk through both. */
    static double cliffsDelta(long[] members, long[] others) {
        double more = 0;
        double less = 0;
        int below = 0;
        int upTo = 0;
        for (long value : members) {
            while (below < others.length && others[below] < value) {
                below++;
            }
            upTo = Math.max(upTo, below);
            while (upTo < others.length && others[upTo] == value) {
                upTo++;
            }
            more += below;
            less += others.length - upTo;
        }
        return (more - less) / ((double) members.length * others.length);
    }
}
