package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradePeriod;

/**
 * The values of all customers at one review.
 *
 * @param period the days that count
 * @param byMetric for each metric of the table the values by row
 */
record Figures(GradePeriod period, List<long[]> byMetric) {

    static Figures of(ReadGrades table, FactSnapshot facts, LocalDate day) throws ClienteleException {
        GradePeriod period = table.period(day);
        List<long[]> byMetric = new ArrayList<>();
        for (InstalledMetric metric : table.metrics()) {
            long[] values = metric.values(facts, period.from(), period.to());
            byMetric.add(metric.accumulates() && table.periods() > 1 ? averages(values, table.periods()) : values);
        }
        return new Figures(period, List.copyOf(byMetric));
    }

    /** Downwards: a threshold of four digits is met by the quotient exactly when it is by the exact value. */
    private static long[] averages(long[] values, int periods) {
        long[] averages = values.clone();
        for (int row = 0; row < averages.length; row++) {
            if (averages[row] != FactColumn.MISSING) {
                averages[row] = Math.floorDiv(averages[row], periods);
            }
        }
        return averages;
    }

    /** The values of one customer, one for each metric. */
    long[] of(int row) {
        long[] values = new long[byMetric.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = byMetric.get(i)[row];
        }
        return values;
    }
}
