package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.OptionalLong;

import org.clientele.core.facts.EventFacts;

/**
 * The days on which ages of the first or last event are judged otherwise, for customers without events to come: nothing
 * has to be moved then. Used by one thread.
 */
final class AgeTurns {

    private final Aggregate aggregate;
    private final boolean isFirst;
    private final int fromMinute;
    private final int[] first = new int[1];
    private final int[] last = new int[1];
    private long age;

    private AgeTurns(Aggregate aggregate, boolean isFirst) {
        this.aggregate = aggregate;
        this.isFirst = isFirst;
        this.fromMinute = aggregate.fromMinute();
    }

    /** Null where the figure is no age of all events. */
    static AgeTurns of(Aggregate aggregate) {
        boolean isFirst = aggregate.function() == AggregateFunction.DAYS_SINCE_FIRST;
        boolean isLast = aggregate.function() == AggregateFunction.DAYS_SINCE_LAST;
        EventPeriod period = aggregate.period();
        boolean isAll = period.last() == null && period.start(aggregate.today()) == null && period.to() == null;
        return isAll && (isFirst || isLast) ? new AgeTurns(aggregate, isFirst) : null;
    }

    /** Looks at a customer; whether it has events, and none of them is to come. */
    boolean isSettled(int row) {
        aggregate.events().aggregate(row, row + 1, fromMinute, Integer.MAX_VALUE, aggregate.filter(), null, null,
                isFirst ? first : null, last);
        if (last[0] == EventFacts.NONE) {
            return false;
        }
        long today = aggregate.today().toEpochDay();
        age = today - EventPeriod.day(isFirst ? first[0] : last[0]);
        return EventPeriod.day(last[0]) <= today;
    }

    /** The day on which the customer looked at last is judged otherwise, or null. */
    LocalDate turn() {
        OptionalLong turn = aggregate.wish().turn(age);
        return turn.isEmpty() || turn.getAsLong() - age > Integer.MAX_VALUE ? null
                : aggregate.today().plusDays(turn.getAsLong() - age);
    }
}
