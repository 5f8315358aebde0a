package org.clientele.rules.internal.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;

/**
 * A stream with more events of one customer.
 *
 * @param events the stream
 * @param changed the customer's row
 * @param added what is added
 */
record MoreEvents(EventFacts events, int changed, List<AddedEvent> added) implements EventFacts {

    @Override
    public EventDescriptor descriptor() {
        return events.descriptor();
    }

    @Override
    public long count() {
        return events.count() + added.size();
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        forEach(row, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.ALL, visitor);
    }

    @Override
    public void forEach(int row, int fromMinute, int toMinuteExclusive, EventFilter filter, Visitor visitor) {
        if (row != changed) {
            events.forEach(row, fromMinute, toMinuteExclusive, filter, visitor);
            return;
        }
        List<AddedEvent> all = new ArrayList<>();
        events.forEach(row, fromMinute, toMinuteExclusive, filter,
                (minute, value, code) -> all.add(new AddedEvent(minute, value, code, null, true)));
        for (AddedEvent event : added) {
            if (event.minute() >= fromMinute && event.minute() < toMinuteExclusive && event.passes(filter)) {
                all.add(event);
            }
        }
        all.sort(Comparator.comparingInt(AddedEvent::minute));
        all.forEach(event -> visitor.event(event.minute(), event.value(), event.code()));
    }

    @Override
    public void aggregate(int fromRow, int toRow, int fromMinute, int toMinuteExclusive, EventFilter filter,
            long[] counts, long[] sums, int[] first, int[] last) {
        events.aggregate(fromRow, toRow, fromMinute, toMinuteExclusive, filter, counts, sums, first, last);
        if (changed < fromRow || changed >= toRow) {
            return;
        }
        int at = changed - fromRow;
        for (AddedEvent event : added) {
            if (event.minute() < fromMinute || event.minute() >= toMinuteExclusive || !event.passes(filter)) {
                continue;
            }
            if (counts != null) {
                counts[at]++;
            }
            if (sums != null) {
                sums[at] = Math.addExact(sums[at], event.value());
            }
            if (first != null) {
                first[at] = first[at] == NONE ? event.minute() : Math.min(first[at], event.minute());
            }
            if (last != null) {
                last[at] = Math.max(last[at], event.minute());
            }
        }
    }

    @Override
    public int codes() {
        return added.stream().mapToInt(event -> event.code() + 1).reduce(events.codes(), Math::max);
    }

    @Override
    public String textOfCode(int code) {
        if (code < events.codes()) {
            return events.textOfCode(code);
        }
        return added.stream().filter(event -> event.code() == code).map(AddedEvent::text).findFirst().orElse(""); //$NON-NLS-1$
    }
}
