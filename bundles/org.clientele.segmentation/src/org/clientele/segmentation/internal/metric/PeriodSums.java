package org.clientele.segmentation.internal.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactSnapshot;
import org.eclipse.osgi.util.NLS;

/**
 * Events of some days, counted and summed for all customers.
 *
 * @param counts how many, by row
 * @param sums the sum of their values, by row
 */
record PeriodSums(long[] counts, long[] sums) {

    private static final int PART = 16_384;
    private static final int MINUTES_A_DAY = 24 * 60;

    static EventFacts stream(FactSnapshot facts, String id) throws ClienteleException {
        return facts.events(id).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.stream_missing, id)));
    }

    static PeriodSums of(FactSnapshot facts, String id, LocalDate from, LocalDate to, String... codes)
            throws ClienteleException {
        EventFacts events = stream(facts, id);
        EventFilter filter = events.filter(List.of(codes));
        int rows = facts.rows();
        long[] counts = new long[rows];
        long[] sums = new long[rows];
        IntStream.range(0, (rows + PART - 1) / PART).parallel().forEach(part -> {
            int first = part * PART;
            int last = Math.min(rows, first + PART);
            long[] partCounts = new long[last - first];
            long[] partSums = new long[last - first];
            events.aggregate(first, last, minute(from), minute(to.plusDays(1)), filter, partCounts, partSums, null,
                    null);
            System.arraycopy(partCounts, 0, counts, first, last - first);
            System.arraycopy(partSums, 0, sums, first, last - first);
        });
        return new PeriodSums(counts, sums);
    }

    static int minute(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() * MINUTES_A_DAY);
    }
}
