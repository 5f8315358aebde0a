package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.Wait;
import org.eclipse.osgi.util.NLS;

/** The smallest change after which a figure of events is as wanted: more events today, or time that passes. */
final class AggregateProposal {

    private final Aggregate aggregate;
    private final NumberWish wish;
    private final EventDescriptor stream;
    private final MovingFigure now;
    private final long figure;
    private final int row;

    private AggregateProposal(Aggregate aggregate, int row) {
        this.aggregate = aggregate;
        this.wish = aggregate.wish();
        this.stream = aggregate.events().descriptor();
        this.now = new MovingFigure(aggregate, row);
        this.figure = now.figure();
        this.row = row;
    }

    static Optional<ProposedChange> of(Aggregate aggregate, int row) {
        AggregateProposal proposal = new AggregateProposal(aggregate, row);
        if (aggregate.wish().holds(proposal.figure)) {
            return Optional.empty();
        }
        Optional<ProposedChange> more = aggregate.period().isOpenOn(aggregate.today()) && proposal.mayHappen()
                ? proposal.more() : Optional.empty();
        return more.isPresent() ? more : proposal.waiting();
    }

    /** A return or the like is nothing to wish for. */
    private boolean mayHappen() {
        return !Aggregate.OF_ORDERS.contains(stream.id()) || aggregate.codes().isEmpty() || aggregate.codes()
                .contains("PURCHASE"); //$NON-NLS-1$
    }

    private Optional<ProposedChange> more() {
        return switch (aggregate.function()) {
        case COUNT -> needed().map(n -> EventChange.more(stream, n, 0, code(), now.fullUntil()));
        case DISTINCT -> needed().flatMap(this::others);
        case SUM -> rise().map(value -> EventChange.sum(stream, value, code(), now.fullUntil()));
        case AVERAGE -> average().map(this::one);
        case MIN -> one(figure == FactColumn.MISSING ? wish.atLeast(1) : wish.atMost(figure));
        case MAX -> one(wish.atLeast(figure == FactColumn.MISSING ? 1 : figure));
        case DAYS_SINCE_LAST -> when(wish.holds(0));
        case DAYS_SINCE_FIRST -> when(figure == FactColumn.MISSING && wish.holds(0));
        case LONGEST_GAP -> when(now.count() > 0 && wish.holds(Math.max(figure, today() - now.lastDay())));
        case AVERAGE_GAP -> when(now.count() > 0
                && wish.holds(Aggregate.gap(now.firstDay(), today(), now.count() + 1L)));
        };
    }

    private Optional<ProposedChange> waiting() {
        LocalDate day = new MovingFigure(aggregate, row).nextChange();
        return day == null ? Optional.empty()
                : Optional.of(new Wait(day, NLS.bind(Messages.change_wait, Quantity.show(day))));
    }

    private long today() {
        return aggregate.today().toEpochDay();
    }

    /** One code that counts, where only some do. */
    private List<String> code() {
        return aggregate.codes().isEmpty() ? List.of() : aggregate.codes().subList(0, 1);
    }

    private Optional<Integer> needed() {
        return rise().filter(n -> n <= EventChange.MOST_EVENTS).map(Long::intValue);
    }

    private Optional<Long> rise() {
        OptionalLong wanted = wish.atLeast(figure);
        return wanted.isEmpty() || wanted.getAsLong() == Long.MAX_VALUE ? Optional.empty()
                : Optional.of(wanted.getAsLong() - figure);
    }

    /** Events with codes that the customer has not had in the period. */
    private Optional<ProposedChange> others(int count) {
        List<String> others = aggregate.codes().stream().distinct()
                .filter(text -> !now.hasCode(aggregate.events().codeOf(text))).limit(count).toList();
        return !aggregate.codes().isEmpty() && others.size() < count ? Optional.empty()
                : Optional.of(EventChange.more(stream, count, 0, others, now.fullUntil()));
    }

    private Optional<Long> average() {
        if (Quantity.isScaled(stream.valueType())) {
            return Averages.oneMore(now.sum(), now.count(), wish);
        }
        Optional<Long> value = Averages.oneMore(now.sum() * Averages.SCALE, now.count(), wish)
                .map(v -> Math.ceilDiv(v, Averages.SCALE));
        return value.filter(v -> wish.holds(aggregate.average(now.sum() + v, now.count() + 1L)));
    }

    private Optional<ProposedChange> one(OptionalLong value) {
        return value.isEmpty() || value.getAsLong() <= 0 || value.getAsLong() == Long.MAX_VALUE ? Optional.empty()
                : Optional.of(one(value.getAsLong()));
    }

    private ProposedChange one(long value) {
        return EventChange.more(stream, 1, value, code(), now.fullUntil());
    }

    private Optional<ProposedChange> when(boolean helps) {
        return helps ? Optional.of(EventChange.more(stream, 1, 0, code(), aggregate.period().to())) : Optional.empty();
    }
}
