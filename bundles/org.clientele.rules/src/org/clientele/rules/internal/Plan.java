package org.clientele.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.AddEvents;
import org.clientele.core.rules.ProposedChange.AddLink;
import org.clientele.core.rules.ProposedChange.SetValue;
import org.clientele.core.rules.ProposedChange.Wait;

/**
 * Changes that go together, one for each fact.
 *
 * @param changes by what they change
 */
record Plan(Map<Object, ProposedChange> changes) {

    static final Plan NOTHING = new Plan(Map.of());

    /** Fewest changes first, then fewest events. */
    static final Comparator<Plan> NEAREST = Comparator.comparingInt((Plan plan) -> plan.changes().size())
            .thenComparingLong(Plan::events);

    private static final int MOST_CHANGES = 40;
    private static final int MOST_EVENTS = 10_000;

    static Plan of(ProposedChange change) {
        return new Plan(Map.of(key(change), change));
    }

    Collection<ProposedChange> list() {
        return changes.values();
    }

    Plan without(Object key) {
        Map<Object, ProposedChange> fewer = new LinkedHashMap<>(changes);
        fewer.remove(key);
        return new Plan(fewer);
    }

    /**
     * Joins two plans that are to come true at the same time.
     *
     * @return the ways to do so, nearest first: where both change one fact, which of them will do is for the data to tell
     */
    List<Plan> with(Plan other, Phrases phrases) {
        boolean shared = other.changes.entrySet().stream().anyMatch(change -> changes.containsKey(change.getKey())
                && !changes.get(change.getKey()).equals(change.getValue()));
        List<Plan> ways = new ArrayList<>();
        for (Way way : shared ? Way.values() : new Way[] { Way.MINE }) {
            join(other, way, phrases).ifPresent(ways::add);
        }
        return ways.stream().distinct().toList();
    }

    /** The plan with what is still missing once it came true. */
    Optional<Plan> then(Plan more, Phrases phrases) {
        return join(more, Way.SUM, phrases);
    }

    /** How two changes of one fact become one. */
    private enum Way {
        /** The first value; of events as many as the greater number, worth together what the dearer are worth. */
        MINE,
        /** The other value; of events as many as the greater number, each worth what the dearer are. */
        THEIRS,
        /** The other value; of events both numbers. */
        SUM
    }

    private Optional<Plan> join(Plan other, Way way, Phrases phrases) {
        Map<Object, ProposedChange> joined = new LinkedHashMap<>(changes);
        for (Map.Entry<Object, ProposedChange> entry : other.changes.entrySet()) {
            ProposedChange mine = joined.get(entry.getKey());
            ProposedChange theirs = entry.getValue();
            joined.put(entry.getKey(),
                    mine == null || mine.equals(theirs) && way != Way.SUM ? theirs : join(mine, theirs, way, phrases));
        }
        Plan plan = new Plan(joined);
        return joined.size() <= MOST_CHANGES && plan.events() <= MOST_EVENTS ? Optional.of(plan) : Optional.empty();
    }

    private static ProposedChange join(ProposedChange mine, ProposedChange theirs, Way way, Phrases phrases) {
        return switch (mine) {
        case AddEvents a when theirs instanceof AddEvents b -> {
            long count = way == Way.SUM ? (long) a.count() + b.count() : Math.max(a.count(), b.count());
            long value = Math.max(a.value(), b.value());
            if (way == Way.MINE && value > 0) {
                long worth = Math.max(a.count() * a.value(), b.count() * b.value());
                value = phrases.roundedUp(a.stream(), Math.ceilDiv(worth, count));
            }
            yield phrases.worded(new AddEvents(a.stream(), (int) Math.min(Integer.MAX_VALUE, count), value, a.codes(),
                    earlier(a, b), ""), a, b); //$NON-NLS-1$
        }
        case Wait a when theirs instanceof Wait b -> a.until().isBefore(b.until()) ? b : a;
        default -> way == Way.MINE ? mine : theirs;
        };
    }

    private static LocalDate earlier(AddEvents a, AddEvents b) {
        return a.until() == null || b.until() != null && b.until().isBefore(a.until()) ? b.until() : a.until();
    }

    private long events() {
        long events = 0;
        for (ProposedChange change : changes.values()) {
            events += change instanceof AddEvents more ? more.count() : 0;
        }
        return events;
    }

    /** What a change changes. */
    private static Object key(ProposedChange change) {
        return switch (change) {
        case SetValue set -> set.column();
        case AddEvents more -> List.of(more.stream(), more.codes());
        case AddLink link -> List.of(link.kind(), link.outgoing(), link.party(), link.role() == null ? "" : link.role()); //$NON-NLS-1$
        case Wait wait -> Wait.class;
        };
    }
}
