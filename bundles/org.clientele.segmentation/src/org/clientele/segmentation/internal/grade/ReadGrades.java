package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.grades.GradePeriod;
import org.clientele.core.grades.GradeProblem;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.model.GradeThreshold;
import org.clientele.model.PeriodUnit;

/**
 * A grade table that can be used. Immutable.
 *
 * @param key the table's key
 * @param title its name for people
 * @param version its version
 * @param unit the unit of a period
 * @param periods over how many periods metrics are averaged
 * @param reviews how many reviews in a row have to be missed before a grade falls
 * @param tolerance by how many percent a threshold may be missed
 * @param metrics the metrics
 * @param rows the grades, the best first
 */
record ReadGrades(String key, String title, int version, PeriodUnit unit, int periods, int reviews,
        BigDecimal tolerance, List<InstalledMetric> metrics, List<Row> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A grade.
     *
     * @param key its key
     * @param title its name for people
     * @param least the least value of each metric in ten-thousandths; {@link Long#MIN_VALUE} for none
     * @param kept the same less the tolerance
     */
    record Row(String key, String title, long[] least, long[] kept) {
    }

    static ReadGrades of(GradeTable table, MetricTypes types) throws ClienteleException {
        List<GradeProblem> problems = new TableCheck(table, types).run();
        if (!problems.isEmpty()) {
            for (GradeMetric metric : table.getMetrics()) {
                types.get(metric.getMetric()); // one that is not installed disables the table, rather than being wrong
            }
            throw new ClienteleException(StatusCodes.RULE_INVALID, problems.getFirst().message());
        }
        List<InstalledMetric> metrics = new ArrayList<>();
        for (GradeMetric metric : table.getMetrics()) {
            metrics.add(types.get(metric.getMetric()));
        }
        BigDecimal tolerance = table.getTolerance() == null ? BigDecimal.ZERO : table.getTolerance();
        List<Row> rows = new ArrayList<>();
        for (Grade grade : table.getGrades()) {
            long[] least = new long[metrics.size()];
            long[] kept = new long[metrics.size()];
            for (int i = 0; i < least.length; i++) {
                BigDecimal value = least(grade, metrics.get(i).id());
                least[i] = scaled(value);
                kept[i] = value == null ? Long.MIN_VALUE
                        : scaled(value.multiply(HUNDRED.subtract(tolerance)).movePointLeft(2));
            }
            rows.add(new Row(grade.getKey(), Texts.title(grade, grade.getKey()), least, kept));
        }
        return new ReadGrades(table.getKey(), Texts.title(table, table.getKey()), table.getVersion(),
                table.getPeriod(), table.getPeriods(), table.getReviewsBeforeFall(), tolerance, metrics, rows);
    }

    private static BigDecimal least(Grade grade, String metric) {
        return grade.getThresholds().stream().filter(each -> metric.equals(each.getMetric()))
                .map(GradeThreshold::getLeast).findFirst().orElse(null);
    }

    private static long scaled(BigDecimal value) {
        return value == null ? Long.MIN_VALUE
                : value.movePointRight(GradeMetricType.SCALE).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    GradePeriod period(LocalDate day) {
        return GradePeriod.before(unit, periods, day);
    }

    /** The days of this review and of those before it that count for a fall: the latest first. */
    List<LocalDate> reviewDays(LocalDate day) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate start = GradePeriod.start(unit, day);
        for (int i = 0; i < reviews; i++) {
            days.add(GradePeriod.add(unit, start, -i));
        }
        return days;
    }

    /** The place of a grade, or -1. */
    int place(String grade) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(grade)) {
                return i;
            }
        }
        return -1;
    }

    /** The first grade of which all thresholds are met by values, one for each metric. */
    int met(long[] values) {
        for (int i = 0; i < rows.size(); i++) {
            if (meets(values, rows.get(i).least())) {
                return i;
            }
        }
        throw new IllegalStateException("The last grade takes the rest"); //$NON-NLS-1$
    }

    /** Whether a grade that is held is kept: its thresholds are met, or missed within the tolerance. */
    boolean keeps(int grade, long[] values) {
        return meets(values, rows.get(grade).kept());
    }

    private static boolean meets(long[] values, long[] least) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < least[i]) { // a missing value is the least of all
                return false;
            }
        }
        return true;
    }

    /**
     * The grade after a review.
     *
     * @param held the grade before, or -1
     * @param figures the values of this review and those before that count, the latest first
     */
    int decide(int held, List<long[]> figures) {
        int met = met(figures.getFirst());
        if (held < 0 || met <= held) {
            return met;
        }
        for (long[] values : figures) {
            if (keeps(held, values)) {
                return held;
            }
        }
        return met;
    }
}
