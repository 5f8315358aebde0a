package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.grades.GradeProblem;
import org.clientele.core.grades.GradeProblem.Place;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.model.GradeThreshold;
import org.eclipse.osgi.util.NLS;

/** Looks for what keeps a grade table from being used. */
final class TableCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GradeTable table;
    private final MetricTypes types;
    private final List<GradeProblem> problems = new ArrayList<>();

    TableCheck(GradeTable table, MetricTypes types) {
        this.table = table;
        this.types = types;
    }

    List<GradeProblem> run() {
        settings();
        metrics();
        grades();
        for (int better = 0; better < table.getGrades().size(); better++) {
            for (int worse = better + 1; worse < table.getGrades().size(); worse++) {
                compare(table.getGrades().get(better), table.getGrades().get(worse));
            }
        }
        new PrivilegeCheck(problems).check(table);
        return problems;
    }

    private void settings() {
        if (table.getPeriods() < 1 || table.getReviewsBeforeFall() < 1) {
            table(NLS.bind(Messages.check_counts, title()));
        }
        if (!isPercent(table.getTolerance())) {
            table(NLS.bind(Messages.check_tolerance, title()));
        }
        if (!isPercent(table.getCostOfGoods())) {
            table(NLS.bind(Messages.check_goods, title()));
        }
    }

    private static boolean isPercent(BigDecimal value) {
        return value == null || value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }

    private void metrics() {
        if (table.getMetrics().isEmpty()) {
            table(NLS.bind(Messages.check_no_metric, title()));
        }
        Set<String> ids = new HashSet<>();
        for (GradeMetric metric : table.getMetrics()) {
            String id = metric.getMetric();
            if (id == null || !types.has(id)) {
                add(Place.METRIC, null, id, NLS.bind(Messages.check_metric_unknown, title(), id));
            }
            if (!ids.add(id)) {
                add(Place.METRIC, null, id, NLS.bind(Messages.check_metric_twice, title(), types.label(id)));
            }
        }
    }

    private void grades() {
        if (table.getGrades().isEmpty()) {
            table(NLS.bind(Messages.check_no_grade, title()));
            return;
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < table.getGrades().size(); i++) {
            Grade grade = table.getGrades().get(i);
            if (grade.getKey() == null || grade.getKey().isBlank() || !keys.add(grade.getKey())) {
                grade(grade, null, NLS.bind(Messages.check_grade_key, title(), i + 1));
            }
            thresholds(grade);
            boolean last = i == table.getGrades().size() - 1;
            if (last && !grade.getThresholds().isEmpty()) {
                table(NLS.bind(Messages.check_no_rest, title(), title(grade)));
            } else if (!last && grade.getThresholds().isEmpty()) {
                grade(grade, null, NLS.bind(Messages.check_rest_early, title(grade)));
            }
        }
    }

    private void thresholds(Grade grade) {
        Set<String> seen = new HashSet<>();
        for (GradeThreshold threshold : grade.getThresholds()) {
            String id = threshold.getMetric();
            if (table.getMetrics().stream().noneMatch(metric -> metric.getMetric() != null
                    && metric.getMetric().equals(id))) {
                grade(grade, id, NLS.bind(Messages.check_threshold_metric, title(grade), id));
            }
            if (!seen.add(id)) {
                grade(grade, id, NLS.bind(Messages.check_threshold_twice, title(grade), types.label(id)));
            }
            if (threshold.getLeast() == null || threshold.getLeast().signum() <= 0) {
                grade(grade, id, NLS.bind(Messages.check_threshold_value, title(grade), types.label(id)));
            }
        }
    }

    private void compare(Grade better, Grade worse) {
        Map<String, BigDecimal> high = least(better);
        Map<String, BigDecimal> low = least(worse);
        if (high.isEmpty() || low.isEmpty()) {
            return; // the grade for the rest
        }
        Set<String> metrics = new TreeSet<>(high.keySet());
        metrics.addAll(low.keySet());
        String above = null;
        String below = null;
        for (String metric : metrics) {
            int order = high.getOrDefault(metric, BigDecimal.ZERO)
                    .compareTo(low.getOrDefault(metric, BigDecimal.ZERO));
            above = order > 0 && above == null ? metric : above;
            below = order < 0 && below == null ? metric : below;
        }
        Object[] names = { title(better), title(worse), types.label(above), types.label(below),
                Texts.number(below == null ? null : high.get(below)),
                Texts.number(below == null ? null : low.get(below)) };
        if (above == null && below == null) {
            grade(worse, null, NLS.bind(Messages.check_same, names));
        } else if (above != null && below != null) {
            grade(worse, below, NLS.bind(Messages.check_crossing, names));
        } else if (below != null) {
            grade(worse, below, NLS.bind(Messages.check_not_falling, names));
        }
    }

    private static Map<String, BigDecimal> least(Grade grade) {
        Map<String, BigDecimal> least = new LinkedHashMap<>();
        grade.getThresholds().stream().filter(each -> each.getMetric() != null && each.getLeast() != null)
                .forEach(each -> least.put(each.getMetric(), each.getLeast()));
        return least;
    }

    private void table(String message) {
        add(Place.TABLE, null, null, message);
    }

    private void grade(Grade grade, String metric, String message) {
        add(Place.GRADE, grade.getKey(), metric, message);
    }

    private void add(Place place, String grade, String metric, String message) {
        problems.add(new GradeProblem(place, grade, metric, message));
    }

    private String title() {
        return Texts.title(table, table.getKey());
    }

    private static String title(Grade grade) {
        return Texts.title(grade, grade.getKey());
    }
}
