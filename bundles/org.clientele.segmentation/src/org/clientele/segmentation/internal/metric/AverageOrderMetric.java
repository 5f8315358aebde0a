package org.clientele.segmentation.internal.metric;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** What one purchase came to on average; nothing without a purchase. */
@Component(property = "service.ranking:Integer=20")
public final class AverageOrderMetric implements GradeMetricType {

    /** The id that tables name. */
    public static final String ID = "average-order"; //$NON-NLS-1$

    private static final String ORDERS = "orders"; //$NON-NLS-1$

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.average_order;
    }

    @Override
    public Unit unit() {
        return Unit.MONEY;
    }

    @Override
    public boolean accumulates() {
        return false;
    }

    @Override
    public long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException {
        PeriodSums orders = PeriodSums.of(facts, ORDERS, from, to);
        long[] values = orders.sums();
        for (int row = 0; row < values.length; row++) {
            // downwards: a threshold of four digits is met by the quotient exactly when it is by the exact value
            values[row] = orders.counts()[row] == 0 ? FactColumn.MISSING
                    : Math.floorDiv(values[row], orders.counts()[row]);
        }
        return values;
    }

    @Override
    public String explain(FactSnapshot facts, int row, LocalDate from, LocalDate to) throws ClienteleException {
        long[] figures = new long[2];
        PeriodSums.stream(facts, ORDERS).forEach(row, PeriodSums.minute(from), PeriodSums.minute(to.plusDays(1)),
                EventFilter.USUAL, (minute, value, code) -> {
                    figures[0]++;
                    figures[1] += value;
                });
        return NLS.bind(Messages.explain_average, amount(figures[1]), figures[0]);
    }

    static String amount(long tenThousandths) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(tenThousandths, SCALE));
    }
}
