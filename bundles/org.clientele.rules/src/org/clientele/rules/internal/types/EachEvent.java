package org.clientele.rules.internal.types;

import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.FactColumn;

/**
 * The figures for which each event has to be looked at. One class for all, so that the loop over the events has one
 * visitor to call. Used by one thread.
 */
final class EachEvent implements EventFacts.Visitor {

    private final AggregateFunction function;
    private final int[] seen;
    private final boolean[] wanted;
    private final int noCode;
    private int round;
    private long figure;
    private long before;

    EachEvent(Aggregate aggregate) {
        this.function = aggregate.function();
        int codes = Math.max(1, aggregate.events().codes());
        this.wanted = aggregate.filter().anyCode() ? null : new boolean[codes];
        if (wanted != null) {
            for (int code : aggregate.filter().codes()) {
                wanted[code] = true;
            }
        }
        this.seen = function == AggregateFunction.DISTINCT ? new int[codes] : null;
        this.noCode = aggregate.noCode();
    }

    /** Begins with another customer. */
    void begin() {
        round++;
        figure = function == AggregateFunction.DISTINCT ? 0 : FactColumn.MISSING;
        before = FactColumn.MISSING;
    }

    long figure() {
        return figure;
    }

    @Override
    public void event(int minute, long value, int code) {
        if (wanted != null && !wanted[code]) {
            return;
        }
        switch (function) {
        case MIN -> figure = figure == FactColumn.MISSING ? value : Math.min(figure, value);
        case MAX -> figure = Math.max(figure, value);
        case DISTINCT -> {
            if (seen[code] != round && code != noCode) {
                seen[code] = round;
                figure++;
            }
        }
        default -> {
            long day = EventPeriod.day(minute);
            if (before != FactColumn.MISSING) {
                figure = Math.max(figure, day - before);
            }
            before = day;
        }
        }
    }
}
