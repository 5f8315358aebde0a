package org.clientele.segmentation.internal.metric;

import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.osgi.service.component.annotations.Component;

/** How many calls, visits, mails and meetings there were; notes are none. */
@Component(property = "service.ranking:Integer=10")
public final class ContactsMetric implements GradeMetricType {

    /** The id that tables name. */
    public static final String ID = "contacts"; //$NON-NLS-1$

    private static final int UNIT = 10_000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.contacts;
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException {
        long[] counts = PeriodSums.of(facts, "interactions", from, to, "CALL", "VISIT", "MAIL", "MEETING").counts(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        for (int row = 0; row < counts.length; row++) {
            counts[row] *= UNIT;
        }
        return counts;
    }
}
