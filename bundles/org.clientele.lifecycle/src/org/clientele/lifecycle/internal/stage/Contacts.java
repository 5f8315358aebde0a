package org.clientele.lifecycle.internal.stage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;

/**
 * What happened to customers when, in one snapshot, those days included that are to come. The events are held, so that
 * they can be compared with those of a later snapshot.
 */
final class Contacts {

    static final String ORDERS = "orders"; //$NON-NLS-1$
    static final String INTERACTIONS = "interactions"; //$NON-NLS-1$

    private static final int MINUTES_A_DAY = 24 * 60;

    private final Map<String, EventFacts> streams = new HashMap<>();
    private final Optional<FactColumn> since;
    private final int rows;

    /** Is given days, as days since 1970-01-01. */
    @FunctionalInterface
    interface DayVisitor {
        void day(int day);
    }

    Contacts(FactSnapshot facts, Set<String> read) {
        this.rows = facts.rows();
        this.since = facts.column("since"); //$NON-NLS-1$
        facts.events(ORDERS).ifPresent(events -> streams.put(ORDERS, events));
        facts.events(INTERACTIONS).ifPresent(events -> streams.put(INTERACTIONS, events));
        for (String stream : read) {
            if (!streams.containsKey(stream)) {
                facts.events(stream).ifPresent(events -> streams.put(stream, events));
            }
        }
    }

    /** The day of the first contact; {@link Integer#MAX_VALUE} when nothing of it is dated. */
    int begin(int row) {
        if (row >= rows) {
            return Integer.MAX_VALUE;
        }
        int[] first = { Integer.MAX_VALUE };
        for (String stream : new String[] { ORDERS, INTERACTIONS }) {
            EventFacts events = streams.get(stream);
            if (events != null) {
                events.forEach(row, (minute, value, code) -> first[0] = Math.min(first[0], day(minute)));
            }
        }
        long day = since.map(column -> column.number(row)).orElse(FactColumn.MISSING);
        return day == FactColumn.MISSING ? first[0] : (int) Math.min(day, first[0]);
    }

    /** The day since which somebody is a customer; {@link Integer#MAX_VALUE} when it is not known. */
    int since(int row) {
        long day = row >= rows ? FactColumn.MISSING : since.map(column -> column.number(row)).orElse(FactColumn.MISSING);
        return day == FactColumn.MISSING ? Integer.MAX_VALUE : (int) day;
    }

    /** The days of events after a day. */
    void days(int row, int after, DayVisitor visitor) {
        if (row >= rows) {
            return;
        }
        int[] last = { after };
        for (EventFacts events : streams.values()) {
            last[0] = after;
            events.forEach(row, (minute, value, code) -> {
                int day = day(minute);
                if (day > last[0]) {
                    last[0] = day;
                    visitor.day(day);
                }
            });
        }
    }

    /** The first day on which the events of a customer differ from those of a later snapshot, or MAX_VALUE. */
    int difference(int row, Contacts later) {
        int first = Integer.MAX_VALUE;
        for (Map.Entry<String, EventFacts> stream : streams.entrySet()) {
            EventFacts now = later.streams.get(stream.getKey());
            if (now == null) {
                return Integer.MIN_VALUE;
            }
            if (now != stream.getValue()) {
                Events mine = new Events();
                Events theirs = new Events();
                if (row < rows) {
                    stream.getValue().forEach(row, mine);
                }
                now.forEach(row, theirs);
                first = Math.min(first, mine.difference(theirs));
            }
        }
        return later.streams.size() > streams.size() ? Integer.MIN_VALUE : first;
    }

    static int day(int minute) {
        return Math.floorDiv(minute, MINUTES_A_DAY);
    }

    /** The events of one customer, for comparing. */
    private static final class Events implements EventFacts.Visitor {

        private int[] minutes = new int[8];
        private long[] values = new long[8];
        private int[] codes = new int[8];
        private int size;

        @Override
        public void event(int minute, long value, int code) {
            if (size == minutes.length) {
                minutes = Arrays.copyOf(minutes, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
                codes = Arrays.copyOf(codes, 2 * size);
            }
            minutes[size] = minute;
            values[size] = value;
            codes[size++] = code;
        }

        int difference(Events other) {
            int i = 0;
            while (i < size && i < other.size && minutes[i] == other.minutes[i] && values[i] == other.values[i]
                    && codes[i] == other.codes[i]) {
                i++;
            }
            int day = i < size ? day(minutes[i]) : Integer.MAX_VALUE;
            return i < other.size ? Math.min(day, day(other.minutes[i])) : day;
        }
    }
}
