package org.clientele.segmentation.internal.metric;

import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.osgi.service.component.annotations.Component;

/** How many people purchases were for, where that is stated. */
@Component(property = "service.ranking:Integer=30")
public final class PeopleMetric implements GradeMetricType {

    /** The id that tables name. */
    public static final String ID = "people"; //$NON-NLS-1$

    private static final int UNIT = 10_000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.people;
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException {
        long[] people = PeriodSums.of(facts, "heads", from, to).sums(); //$NON-NLS-1$
        for (int row = 0; row < people.length; row++) {
            people[row] *= UNIT;
        }
        return people;
    }
}
