package org.clientele.rules.internal.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.rules.ProposedChange.AddEvents;

/**
 * An event that a proposal adds.
 *
 * @param minute when
 * @param value its value
 * @param code its code: a code of the stream, or beyond them where the text is new
 * @param text the text of the code; null for a stream without codes
 * @param usual whether it counts unless others are asked for
 */
record AddedEvent(int minute, long value, int code, String text, boolean usual) {

    static final int MINUTES_A_DAY = 24 * 60;

    private static final int MOST = 100_000;
    private static final String PURCHASE = "PURCHASE"; //$NON-NLS-1$
    private static final Set<String> OF_ORDERS = Set.of(CopiedFacts.ORDERS, "heads"); //$NON-NLS-1$

    static List<AddedEvent> of(AddEvents more, FactSnapshot facts, int row) {
        EventFacts stream = facts.events(more.stream()).orElseThrow(() -> new IllegalArgumentException(more.stream()));
        if (more.count() > MOST) {
            throw new IllegalArgumentException(more.stream() + ": " + more.count()); //$NON-NLS-1$
        }
        LocalDate day = more.until() == null || more.until().isAfter(facts.today()) ? facts.today() : more.until();
        int minute = Math.toIntExact(day.toEpochDay() * MINUTES_A_DAY + MINUTES_A_DAY / 2);
        boolean ofOrders = OF_ORDERS.contains(more.stream());
        long value = more.value() != 0 || !ofOrders ? more.value() : average(stream, row);
        List<AddedEvent> events = new ArrayList<>(more.count());
        for (int i = 0; i < more.count(); i++) {
            String text = !more.codes().isEmpty() ? more.codes().get(i % more.codes().size())
                    : ofOrders ? PURCHASE : "+" + (i + 1); //$NON-NLS-1$
            int code = stream.codeOf(text);
            boolean usual = !ofOrders || PURCHASE.equals(text);
            events.add(stream.codes() == 0 ? new AddedEvent(minute, value, 0, null, usual)
                    : new AddedEvent(minute, value, code >= 0 ? code : stream.codes() + i, text, usual));
        }
        return events;
    }

    boolean passes(EventFilter filter) {
        return (usual || filter.all()) && filter.accepts(code);
    }

    /** The flags of an order. */
    int flags() {
        return usual ? OrderFacts.PURCHASE : code;
    }

    /** What the customer usually spends, or has people at the table; the least where it has not been there yet. */
    private static long average(EventFacts stream, int row) {
        long[] counts = new long[1];
        long[] sums = new long[1];
        stream.aggregate(row, row + 1, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.USUAL, counts, sums, null,
                null);
        return counts[0] == 0 ? 1 : Math.max(1, sums[0] / counts[0]);
    }
}
