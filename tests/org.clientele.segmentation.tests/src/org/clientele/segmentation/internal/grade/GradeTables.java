package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.util.Map;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.model.GradeThreshold;
import org.clientele.model.PeriodUnit;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeKind;

/** Makes grade tables for tests. */
final class GradeTables {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;

    private final GradeTable table = FACTORY.createGradeTable();

    private GradeTables(String key) {
        table.setKey(key);
        table.setEnglish("Table " + key);
        table.setPeriod(PeriodUnit.MONTH);
    }

    static GradeTables table(String key, String... metrics) {
        GradeTables tables = new GradeTables(key);
        for (String id : metrics) {
            GradeMetric metric = FACTORY.createGradeMetric();
            metric.setMetric(id);
            tables.table.getMetrics().add(metric);
        }
        return tables;
    }

    /** The visible thresholds of section 7, with the one grade below that the source leaves readable. */
    static GradeTables restaurant() {
        return table("vip", "orders", "amount", "amount-per-head")
                .grade("a-quality", Map.of("orders", "6", "amount", "5000", "amount-per-head", "80"))
                .grade("a-active", Map.of("orders", "6", "amount", "4500", "amount-per-head", "60")).grade("rest", Map.of());
    }

    GradeTables grade(String key, Map<String, String> thresholds) {
        Grade grade = FACTORY.createGrade();
        grade.setKey(key);
        grade.setEnglish("Grade " + key);
        thresholds.forEach((metric, least) -> {
            GradeThreshold threshold = FACTORY.createGradeThreshold();
            threshold.setMetric(metric);
            threshold.setLeast(new BigDecimal(least));
            grade.getThresholds().add(threshold);
        });
        table.getGrades().add(grade);
        return this;
    }

    GradeTables fall(int reviews, String tolerance) {
        table.setReviewsBeforeFall(reviews);
        table.setTolerance(tolerance == null ? null : new BigDecimal(tolerance));
        return this;
    }

    GradeTable build() {
        return table;
    }

    static Privilege privilege(String key, PrivilegeKind kind) {
        Privilege privilege = FACTORY.createPrivilege();
        privilege.setKey(key);
        privilege.setEnglish("Privilege " + key);
        privilege.setKind(kind);
        return privilege;
    }

    static Privilege every(Privilege privilege, int every, PeriodUnit unit) {
        privilege.setEvery(every);
        privilege.setUnit(unit);
        return privilege;
    }

    static Privilege budget(Privilege privilege, String budget) {
        privilege.setBudget(new BigDecimal(budget));
        return privilege;
    }
}
