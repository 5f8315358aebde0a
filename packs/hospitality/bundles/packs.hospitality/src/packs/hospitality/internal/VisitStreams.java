package packs.hospitality.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Texts;
import packs.hospitality.Visit;
import packs.hospitality.Visits;

/** Visits as streams of events: their amounts, and the people who came. Rules, lists and grades read them like orders. */
@Component
public final class VisitStreams implements EventProvider {

    /** The stream of amounts. */
    static final String VISITS = "hospitality.visits";
    /** The stream of people. */
    static final String GUESTS = "hospitality.guests";

    private static final RecordQuery ALL = RecordQuery.all(Visit.MODEL.type(Visit.TYPE), List.of(Visits.PARTY,
            Visits.DAY, Visits.path("meal"), Visits.path("people"), Visits.path("amount")));

    @Override
    public Collection<EventDescriptor> streams() {
        return List.of(
                new EventDescriptor(VISITS, Texts.of("stream.visits"), ColumnType.AMOUNT, Texts.of("visit.amount"),
                        Texts.of("visit.meal")),
                new EventDescriptor(GUESTS, Texts.of("stream.guests"), ColumnType.INTEGER, Texts.of("visit.people"),
                        Texts.of("visit.meal")));
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(Visit.TYPE);
    }

    @Override
    public Optional<EventFacts> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        EventDescriptor descriptor = streams().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
        VisitEvents.Collector events = new VisitEvents.Collector();
        store.records(Actor.SYSTEM).scanUnordered(ALL, row -> {
            int at = row.isNull(0) ? -1 : facts.rowOf(row.getLong(0));
            LocalDate day = row.getDate(1);
            if (at >= 0 && at < facts.rows() && day != null) {
                long value = GUESTS.equals(id) ? row.getLong(3) : scaled(row.getDecimal(4));
                int meal = (int) row.getLong(2);
                events.add(at, VisitEvents.minute(day.toEpochDay(), meal), value, meal);
            }
            return true;
        }, null);
        return Optional.of(VisitEvents.of(descriptor, facts.rows(), events));
    }

    /** Nothing is read again unless visits or the customers who have them changed. */
    @Override
    public Optional<EventFacts> update(String id, Store store, EventFacts before, FactSnapshot facts,
            FactChange change) {
        boolean same = before instanceof VisitEvents known && known.rows() == facts.rows()
                && !change.touches(Visit.TYPE);
        return same ? Optional.of(before) : Optional.empty();
    }

    private static long scaled(BigDecimal amount) {
        return amount == null ? 0 : amount.movePointRight(FactColumn.AMOUNT_SCALE).longValue();
    }

    /** A stream, for the pack's figures. */
    static EventFacts of(FactSnapshot facts, String id) throws ClienteleException {
        return facts.events(id).orElseThrow(
                () -> new ClienteleException(StatusCodes.RULE_DISABLED, Texts.of("stream.missing")));
    }

    /** Counts and sums the events of all rows from one day to another. */
    static void aggregate(EventFacts events, FactSnapshot facts, LocalDate from, LocalDate to, long[] counts,
            long[] sums) {
        events.aggregate(0, facts.rows(), VisitEvents.minute(from.toEpochDay(), 0) - 12 * 60,
                VisitEvents.minute(to.toEpochDay() + 1, 0) - 12 * 60, EventFilter.USUAL, counts, sums, null, null);
    }
}
