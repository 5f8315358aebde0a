package org.clientele.customers.internal.definitions;

import java.math.BigDecimal;
import java.util.List;

import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.model.GradeThreshold;
import org.clientele.model.PeriodUnit;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeKind;
import org.clientele.model.SchemeValue;

import com.google.gson.JsonObject;

/** Makes grade tables from their file, each with the scheme that holds its grades. */
final class ShippedGrades {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;

    private ShippedGrades() {
    }

    static GradeTable table(JsonObject object) {
        GradeTable table = ShippedFile.titled(FACTORY.createGradeTable(), object);
        table.setKey(ShippedFile.text(object, "key")); //$NON-NLS-1$
        table.setPeriod(PeriodUnit.valueOf(ShippedFile.text(object, "period"))); //$NON-NLS-1$
        table.setPeriods(object.get("periods").getAsInt()); //$NON-NLS-1$
        table.setReviewsBeforeFall(object.get("reviewsBeforeFall").getAsInt()); //$NON-NLS-1$
        table.setTolerance(object.get("tolerance").getAsBigDecimal()); //$NON-NLS-1$
        List<String> metrics = ShippedFile.texts(object.get("metrics")); //$NON-NLS-1$
        for (String id : metrics) {
            GradeMetric metric = FACTORY.createGradeMetric();
            metric.setMetric(id);
            table.getMetrics().add(metric);
        }
        for (JsonObject grade : ShippedFile.objects(object.get("grades"))) { //$NON-NLS-1$
            table.getGrades().add(grade(grade, metrics));
        }
        return table;
    }

    private static Grade grade(JsonObject object, List<String> metrics) {
        Grade grade = ShippedFile.titled(FACTORY.createGrade(), object);
        grade.setKey(ShippedFile.text(object, "key")); //$NON-NLS-1$
        if (object.has("least")) { //$NON-NLS-1$
            List<String> least = ShippedFile.texts(object.get("least")); //$NON-NLS-1$
            for (int i = 0; i < least.size(); i++) {
                GradeThreshold threshold = FACTORY.createGradeThreshold();
                threshold.setMetric(metrics.get(i));
                threshold.setLeast(new BigDecimal(least.get(i)));
                grade.getThresholds().add(threshold);
            }
        }
        for (List<String> row : ShippedFile.rows(object, "privileges")) { //$NON-NLS-1$
            Privilege privilege = ShippedFile.titled(FACTORY.createPrivilege(), row.get(1), row.get(2), null);
            privilege.setKey(row.getFirst());
            privilege.setKind(PrivilegeKind.valueOf(row.get(3)));
            privilege.setEvery(Integer.parseInt(row.get(4)));
            privilege.setUnit(PeriodUnit.valueOf(row.get(5)));
            privilege.setOccasion(row.get(6));
            privilege.setBudget(row.get(7) == null ? null : new BigDecimal(row.get(7)));
            privilege.setDiscount(row.get(8) == null ? null : new BigDecimal(row.get(8)));
            grade.getPrivileges().add(privilege);
        }
        return grade;
    }

    /** The scheme of a table: a value for each grade. */
    static ClassificationScheme scheme(GradeTable table, int position) {
        ClassificationScheme scheme = ShippedFile.titled(FACTORY.createClassificationScheme(), table.getEnglish(),
                table.getChinese(), null);
        scheme.setKey(table.getKey());
        scheme.setGroup("grades"); //$NON-NLS-1$
        scheme.setPosition(position);
        for (Grade grade : table.getGrades()) {
            SchemeValue value = ShippedFile.titled(FACTORY.createSchemeValue(), grade.getEnglish(),
                    grade.getChinese(), null);
            value.setKey(grade.getKey());
            scheme.getValues().add(value);
        }
        return scheme;
    }
}
