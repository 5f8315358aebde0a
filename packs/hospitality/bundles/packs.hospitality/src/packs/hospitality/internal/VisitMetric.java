package packs.hospitality.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;

import packs.hospitality.Texts;

/** What the three figures of the restaurant's grades share: they read visits and guests [section 7]. */
abstract class VisitMetric implements GradeMetricType {

    private static final long ONE = 10_000;

    private final String id;
    private final Unit unit;

    VisitMetric(String id, Unit unit) {
        this.id = id;
        this.unit = unit;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return Texts.of("metric." + id);
    }

    @Override
    public Unit unit() {
        return unit;
    }

    /** The figure of one customer: visits, the sum of their amounts in ten-thousandths, and people. */
    abstract long value(long visits, long amount, long people);

    @Override
    public long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException {
        EventFacts visits = VisitStreams.of(facts, VisitStreams.VISITS);
        EventFacts guests = VisitStreams.of(facts, VisitStreams.GUESTS);
        long[] counts = new long[facts.rows()];
        long[] amounts = new long[facts.rows()];
        long[] people = new long[facts.rows()];
        VisitStreams.aggregate(visits, facts, from, to, counts, amounts);
        VisitStreams.aggregate(guests, facts, from, to, null, people);
        long[] values = new long[facts.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = value(counts[row], amounts[row], people[row]);
        }
        return values;
    }

    @Override
    public String explain(FactSnapshot facts, int row, LocalDate from, LocalDate to) throws ClienteleException {
        long[] sums = new long[3];
        int start = VisitEvents.minute(from.toEpochDay(), 0) - 12 * 60;
        int end = VisitEvents.minute(to.toEpochDay() + 1, 0) - 12 * 60;
        VisitStreams.of(facts, VisitStreams.VISITS).forEach(row, (minute, value, code) -> {
            if (minute >= start && minute < end) {
                sums[0]++;
                sums[1] += value;
            }
        });
        VisitStreams.of(facts, VisitStreams.GUESTS).forEach(row, (minute, value, code) -> {
            if (minute >= start && minute < end) {
                sums[2] += value;
            }
        });
        return Texts.of("metric.explain", sums[0],
                BigDecimal.valueOf(sums[1], FactColumn.AMOUNT_SCALE).setScale(2, RoundingMode.HALF_UP), sums[2]);
    }

    /** A number of things as a metric tells it. */
    static long whole(long count) {
        return Math.multiplyExact(count, ONE);
    }
}
