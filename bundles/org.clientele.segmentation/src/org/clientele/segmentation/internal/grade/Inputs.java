package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.grades.GradeMetricType;

/**
 * The figures by which a grade was given, as they are kept with it: one "key=value" a line.
 *
 * @param day the day of the review
 * @param before the grade before, or null
 * @param figures the values of the review and those before that count, the latest first
 */
record Inputs(LocalDate day, String before, List<long[]> figures) {

    private static final String DAY = "day"; //$NON-NLS-1$
    private static final String BEFORE = "before"; //$NON-NLS-1$

    String text(ReadGrades table) {
        StringBuilder text = new StringBuilder(DAY).append('=').append(day);
        if (before != null) {
            text.append('\n').append(BEFORE).append('=').append(before);
        }
        for (int review = 0; review < figures.size(); review++) {
            for (int i = 0; i < table.metrics().size(); i++) {
                long value = figures.get(review)[i];
                if (value != FactColumn.MISSING) {
                    text.append('\n').append(key(table, i, review)).append('=')
                            .append(BigDecimal.valueOf(value, GradeMetricType.SCALE).stripTrailingZeros()
                                    .toPlainString());
                }
            }
        }
        return text.toString();
    }

    private static String key(ReadGrades table, int metric, int review) {
        String id = table.metrics().get(metric).id();
        return review == 0 ? id : id + '@' + review; // so many reviews before
    }

    /** Reads what {@link #text} wrote; empty when it cannot be read. */
    static Optional<Inputs> parse(ReadGrades table, String text) {
        Map<String, String> lines = new HashMap<>();
        text.lines().forEach(line -> {
            int sign = line.indexOf('=');
            if (sign > 0) {
                lines.put(line.substring(0, sign), line.substring(sign + 1));
            }
        });
        try {
            int reviews = 1;
            while (lines.keySet().stream().anyMatch(hasReview(reviews))) {
                reviews++;
            }
            List<long[]> figures = new ArrayList<>();
            for (int review = 0; review < reviews; review++) {
                long[] values = new long[table.metrics().size()];
                for (int i = 0; i < values.length; i++) {
                    String value = lines.get(key(table, i, review));
                    values[i] = value == null ? FactColumn.MISSING
                            : new BigDecimal(value).movePointRight(GradeMetricType.SCALE).longValueExact();
                }
                figures.add(values);
            }
            return Optional.of(new Inputs(LocalDate.parse(lines.get(DAY)), lines.get(BEFORE), figures));
        } catch (RuntimeException e) { // written by another program
            return Optional.empty();
        }
    }

    private static Predicate<String> hasReview(int review) {
        return key -> key.endsWith("@" + review); //$NON-NLS-1$
    }
}
