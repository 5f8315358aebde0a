package example.partner.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

/** Visits as a stream of events with the number of people: "at least 3 visits within 90 days" is a condition then. */
@Component
public final class VisitEvents implements EventProvider {

    private static final EventDescriptor DESCRIPTOR = new EventDescriptor("example.visits", "Visits",
            ColumnType.INTEGER, "People", "Kind");
    private static final int DAY = 24 * 60;

    @Override
    public Collection<EventDescriptor> streams() {
        return List.of(DESCRIPTOR);
    }

    @Override
    public Optional<EventFacts> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        if (!store.migrations().stream().anyMatch(m -> m.namespaceUri().equals(GuestVisits.URI))) {
            return Optional.empty(); // the store was opened before this bundle came
        }
        Map<Integer, List<long[]>> visits = new HashMap<>();
        store.records(Actor.SYSTEM).scan(RecordQuery.all(GuestVisits.VISIT, List.of(FeaturePath.of(GuestVisits.GUEST),
                FeaturePath.of(GuestVisits.DAY), FeaturePath.of(GuestVisits.PEOPLE))), visit -> {
                    int row = visit.isNull(0) || visit.isNull(1) ? -1 : facts.rowOf(visit.getLong(0));
                    if (row >= 0) {
                        visits.computeIfAbsent(row, r -> new ArrayList<>())
                                .add(new long[] { minute(visit.getDate(1)), visit.getLong(2) });
                    }
                    return true;
                }, null);
        visits.values().forEach(list -> list.sort((a, b) -> Long.compare(a[0], b[0])));
        return Optional.of(new Visits(visits));
    }

    private static int minute(LocalDate day) {
        return (int) day.toEpochDay() * DAY;
    }

    /** The events by row, each as minute and people. */
    private record Visits(Map<Integer, List<long[]>> visits) implements EventFacts {

        @Override
        public EventDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public long count() {
            return visits.values().stream().mapToLong(List::size).sum();
        }

        @Override
        public void forEach(int row, Visitor visitor) {
            visits.getOrDefault(row, List.of()).forEach(v -> visitor.event((int) v[0], v[1], 0));
        }

        @Override
        public int codes() {
            return 1;
        }

        @Override
        public String textOfCode(int code) {
            return "visit";
        }
    }
}
