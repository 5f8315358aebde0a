package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.clientele.core.facts.FactColumn;

/**
 * The figure of one customer while days pass and nothing happens: events leave the period at its start and, where they
 * are dated ahead, enter it at its end. Each event enters and leaves once, so that many events take no longer than they
 * must.
 */
final class MovingFigure {

    private final Aggregate aggregate;
    private final RowEvents events;
    private final Span span;
    private final boolean endsToday;
    private final TreeMap<Long, Integer> bag = new TreeMap<>();
    private LocalDate today;
    private int first;
    private int end;
    private long sum;

    MovingFigure(Aggregate aggregate, int row) {
        this.aggregate = aggregate;
        this.events = RowEvents.of(aggregate, row);
        this.span = aggregate.period().last();
        this.endsToday = span != null || aggregate.function().isAge();
        this.today = aggregate.today();
        enter();
    }

    int count() {
        return end - first;
    }

    long sum() {
        return sum;
    }

    /** The last day on which all events of the period are still in it, or null. */
    LocalDate fullUntil() {
        return span == null ? aggregate.period().to()
                : count() == 0 ? null : span.leaves(LocalDate.ofEpochDay(events.day(first))).minusDays(1);
    }

    /** Whether the period has an event with a code. */
    boolean hasCode(int code) {
        return bag.containsKey((long) code);
    }

    /** The last day with an event, or missing. */
    long lastDay() {
        return count() == 0 ? FactColumn.MISSING : events.day(end - 1);
    }

    /** The first day with an event, or missing. */
    long firstDay() {
        return count() == 0 ? FactColumn.MISSING : events.day(first);
    }

    long figure() {
        boolean isNone = count() == 0;
        return switch (aggregate.function()) {
        case COUNT -> count();
        case SUM -> sum;
        case AVERAGE -> aggregate.average(sum, count());
        case DISTINCT -> bag.size() - (hasCode(aggregate.noCode()) ? 1 : 0);
        case MIN -> isNone ? FactColumn.MISSING : bag.firstKey();
        case MAX -> isNone ? FactColumn.MISSING : bag.lastKey();
        case LONGEST_GAP -> bag.isEmpty() ? FactColumn.MISSING : bag.lastKey();
        case AVERAGE_GAP -> isNone ? FactColumn.MISSING : Aggregate.gap(firstDay(), lastDay(), count());
        case DAYS_SINCE_FIRST -> isNone ? FactColumn.MISSING : today.toEpochDay() - firstDay();
        case DAYS_SINCE_LAST -> isNone ? FactColumn.MISSING : today.toEpochDay() - lastDay();
        };
    }

    /** The first day on which the figure is judged otherwise than now, or null. */
    LocalDate nextChange() {
        if (!endsToday) {
            return null;
        }
        boolean holds = aggregate.wish().holds(figure());
        while (true) {
            LocalDate next = nextEvent();
            LocalDate turn = turn();
            if (turn != null && (next == null || turn.isBefore(next))) {
                return turn;
            }
            if (next == null) {
                return null;
            }
            today = next;
            leave();
            enter();
            if (aggregate.wish().holds(figure()) != holds) {
                return today;
            }
        }
    }

    /** The next day on which an event leaves or enters. */
    private LocalDate nextEvent() {
        LocalDate leaves = span == null || count() == 0 ? null : span.leaves(LocalDate.ofEpochDay(events.day(first)));
        LocalDate enters = end == events.size() ? null : LocalDate.ofEpochDay(events.day(end));
        return leaves == null || enters != null && enters.isBefore(leaves) ? enters : leaves;
    }

    /** The day on which the age of the same event is judged otherwise. */
    private LocalDate turn() {
        long age = aggregate.function().isAge() ? figure() : FactColumn.MISSING;
        OptionalLong turn = age == FactColumn.MISSING ? OptionalLong.empty() : aggregate.wish().turn(age);
        return turn.isEmpty() || turn.getAsLong() - age > Integer.MAX_VALUE ? null
                : today.plusDays(turn.getAsLong() - age);
    }

    private void enter() {
        while (end < events.size() && (!endsToday || events.day(end) <= today.toEpochDay())) {
            sum += events.value(end);
            switch (aggregate.function()) {
            case MIN, MAX -> put(events.value(end));
            case DISTINCT -> put(events.code(end));
            case LONGEST_GAP -> {
                if (end > first) {
                    put(events.day(end) - events.day(end - 1));
                }
            }
            default -> {
                // count, sum, first and last tell
            }
            }
            end++;
        }
    }

    private void leave() {
        long start = span == null ? Long.MIN_VALUE : span.start(today).toEpochDay();
        while (first < end && events.day(first) < start) {
            sum -= events.value(first);
            switch (aggregate.function()) {
            case MIN, MAX -> take(events.value(first));
            case DISTINCT -> take(events.code(first));
            case LONGEST_GAP -> {
                if (first + 1 < end) {
                    take(events.day(first + 1) - events.day(first));
                }
            }
            default -> {
                // count, sum, first and last tell
            }
            }
            first++;
        }
    }

    private void put(long key) {
        bag.merge(key, 1, Integer::sum);
    }

    private void take(long key) {
        bag.computeIfPresent(key, (k, count) -> count == 1 ? null : count - 1);
    }
}
