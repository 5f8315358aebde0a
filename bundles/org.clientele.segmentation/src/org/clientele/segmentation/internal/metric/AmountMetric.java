package org.clientele.segmentation.internal.metric;

import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.osgi.service.component.annotations.Component;

/** What purchases came to, in the base currency; returns do not count. */
@Component(property = "service.ranking:Integer=50")
public final class AmountMetric implements GradeMetricType {

    /** The id that tables name. */
    public static final String ID = "amount"; //$NON-NLS-1$

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.amount;
    }

    @Override
    public Unit unit() {
        return Unit.MONEY;
    }

    @Override
    public long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException {
        return PeriodSums.of(facts, "orders", from, to).sums(); //$NON-NLS-1$
    }
}
