package org.clientele.rules.internal.types;

import java.util.Arrays;

import org.clientele.core.facts.EventFacts;

/** The events of one customer in the order of time. */
final class RowEvents implements EventFacts.Visitor {

    private long[] days = new long[16];
    private long[] values = new long[16];
    private int[] codes = new int[16];
    private int size;

    /** The events that count from the first day of a period on, those to come included. */
    static RowEvents of(Aggregate aggregate, int row) {
        RowEvents events = new RowEvents();
        EventPeriod period = aggregate.period();
        int to = period.to() == null ? Integer.MAX_VALUE : EventPeriod.minute(period.to().toEpochDay() + 1);
        aggregate.events().forEach(row, aggregate.fromMinute(), to, aggregate.filter(), events);
        return events;
    }

    @Override
    public void event(int minute, long value, int code) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            codes = Arrays.copyOf(codes, 2 * size);
        }
        days[size] = EventPeriod.day(minute);
        values[size] = value;
        codes[size++] = code;
    }

    int size() {
        return size;
    }

    long day(int i) {
        return days[i];
    }

    long value(int i) {
        return values[i];
    }

    int code(int i) {
        return codes[i];
    }
}
