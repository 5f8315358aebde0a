package packs.hospitality.internal;

import org.clientele.core.grades.GradeMetricType;
import org.osgi.service.component.annotations.Component;

/** How often a customer came, lunches and dinners together. */
@Component(service = GradeMetricType.class)
public final class VisitsMetric extends VisitMetric {

    /** Its id in grade tables. */
    static final String ID = "hospitality.visits";

    /** Creates the metric. */
    public VisitsMetric() {
        super(ID, Unit.COUNT);
    }

    @Override
    long value(long visits, long amount, long people) {
        return whole(visits);
    }
}
