package packs.hospitality.internal;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.grades.GradeMetricType;
import org.osgi.service.component.annotations.Component;

/** What a customer spent per head: the amount divided by the people, exact to four digits. */
@Component(service = GradeMetricType.class)
public final class PerHeadMetric extends VisitMetric {

    /** Its id in grade tables. */
    static final String ID = "hospitality.per-head";

    /** Creates the metric. */
    public PerHeadMetric() {
        super(ID, Unit.MONEY);
    }

    @Override
    public boolean accumulates() {
        return false;
    }

    @Override
    long value(long visits, long amount, long people) {
        return people == 0 ? FactColumn.MISSING : amount / people;
    }
}
