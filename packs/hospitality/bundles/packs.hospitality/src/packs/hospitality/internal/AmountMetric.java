package packs.hospitality.internal;

import org.clientele.core.grades.GradeMetricType;
import org.osgi.service.component.annotations.Component;

/** What a customer spent. */
@Component(service = GradeMetricType.class)
public final class AmountMetric extends VisitMetric {

    /** Its id in grade tables. */
    static final String ID = "hospitality.amount";

    /** Creates the metric. */
    public AmountMetric() {
        super(ID, Unit.MONEY);
    }

    @Override
    long value(long visits, long amount, long people) {
        return amount;
    }
}
