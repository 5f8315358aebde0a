package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradePeriod;

/** What the values of one customer are made of. */
final class Details {

    private Details() {
    }

    static List<String> of(ReadGrades table, FactSnapshot facts, int row, LocalDate day) throws ClienteleException {
        GradePeriod period = table.period(day);
        List<String> details = new ArrayList<>();
        for (InstalledMetric metric : table.metrics()) {
            details.add(metric.explain(facts, row, period.from(), period.to()));
        }
        return details;
    }
}
