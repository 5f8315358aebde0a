package org.clientele.segmentation.internal.metric;

import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.osgi.service.component.annotations.Component;

/** How many purchases there were: visits, where each visit is paid for [section 7]. */
@Component(property = "service.ranking:Integer=60")
public final class PurchasesMetric implements GradeMetricType {

    /** The id that tables name. */
    public static final String ID = "orders"; //$NON-NLS-1$

    private static final int UNIT = 10_000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.orders;
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException {
        long[] counts = PeriodSums.of(facts, "orders", from, to).counts(); //$NON-NLS-1$
        for (int row = 0; row < counts.length; row++) {
            counts[row] *= UNIT;
        }
        return counts;
    }
}
