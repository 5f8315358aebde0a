package org.clientele.facts.internal;

import java.util.Collection;

import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;

/**
 * The events of a contributed stream up to a day.
 *
 * @param events all events
 * @param cut the minute from which on nothing is seen
 * @param rows how many customers there are
 */
record CutEvents(EventFacts events, int cut, int rows) implements EventFacts {

    @Override
    public long count() {
        long[] count = new long[1];
        for (int row = 0; row < rows; row++) {
            forEach(row, (minute, value, code) -> count[0]++);
        }
        return count[0];
    }

    @Override
    public EventDescriptor descriptor() {
        return events.descriptor();
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        events.forEach(row, Integer.MIN_VALUE, cut, EventFilter.ALL, visitor);
    }

    @Override
    public void forEach(int row, int fromMinute, int toMinuteExclusive, EventFilter filter, Visitor visitor) {
        events.forEach(row, fromMinute, Math.min(cut, toMinuteExclusive), filter, visitor);
    }

    @Override
    public void aggregate(int fromRow, int toRow, int fromMinute, int toMinuteExclusive, EventFilter filter,
            long[] counts, long[] sums, int[] first, int[] last) {
        events.aggregate(fromRow, toRow, fromMinute, Math.min(cut, toMinuteExclusive), filter, counts, sums, first, last);
    }

    @Override
    public int codes() {
        return events.codes();
    }

    @Override
    public String textOfCode(int code) {
        return events.textOfCode(code);
    }

    @Override
    public int codeOf(String text) {
        return events.codeOf(text);
    }

    @Override
    public EventFilter filter(Collection<String> texts) {
        return events.filter(texts);
    }
}
