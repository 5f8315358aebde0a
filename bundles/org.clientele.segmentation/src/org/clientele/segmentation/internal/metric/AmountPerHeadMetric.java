package org.clientele.segmentation.internal.metric;

import java.time.LocalDate;
import java.util.BitSet;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * What purchases came to for each of the people for whom they were [section 7]. Purchases that do not say for how many
 * people they were count neither as amount nor as people.
 */
@Component(property = "service.ranking:Integer=40")
public final class AmountPerHeadMetric implements GradeMetricType {

    /** The id that tables name. */
    public static final String ID = "amount-per-head"; //$NON-NLS-1$

    private static final String ORDERS = "orders"; //$NON-NLS-1$
    private static final String HEADS = "heads"; //$NON-NLS-1$

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.amount_per_head;
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
        PeriodSums heads = PeriodSums.of(facts, HEADS, from, to);
        PeriodSums orders = PeriodSums.of(facts, ORDERS, from, to);
        EventFacts stream = PeriodSums.stream(facts, ORDERS);
        EventFacts people = PeriodSums.stream(facts, HEADS);
        long[] values = new long[facts.rows()];
        for (int row = 0; row < values.length; row++) {
            long count = heads.sums()[row];
            if (count == 0) {
                values[row] = FactColumn.MISSING;
            } else {
                long amount = heads.counts()[row] == orders.counts()[row] ? orders.sums()[row]
                        : amount(stream, people, row, from, to);
                // downwards: a threshold of four digits is met by the quotient exactly when it is by the exact value
                values[row] = Math.floorDiv(amount, count);
            }
        }
        return values;
    }

    /** The amount of those purchases whose people are known: both streams are in the order of time. */
    private static long amount(EventFacts orders, EventFacts people, int row, LocalDate from, LocalDate to) {
        int first = PeriodSums.minute(from);
        int end = PeriodSums.minute(to.plusDays(1));
        BitSet minutes = new BitSet();
        people.forEach(row, first, end, EventFilter.USUAL, (minute, value, code) -> minutes.set(minute - first));
        long[] sum = new long[1];
        orders.forEach(row, first, end, EventFilter.USUAL, (minute, value, code) -> {
            if (minutes.get(minute - first)) {
                sum[0] += value;
            }
        });
        return sum[0];
    }

    @Override
    public String explain(FactSnapshot facts, int row, LocalDate from, LocalDate to) throws ClienteleException {
        EventFacts people = PeriodSums.stream(facts, HEADS);
        long[] count = new long[1];
        people.forEach(row, PeriodSums.minute(from), PeriodSums.minute(to.plusDays(1)), EventFilter.USUAL,
                (minute, value, code) -> count[0] += value);
        long amount = amount(PeriodSums.stream(facts, ORDERS), people, row, from, to);
        return NLS.bind(Messages.explain_heads, AverageOrderMetric.amount(amount), count[0]);
    }
}
