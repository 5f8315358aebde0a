package packs.hospitality.internal;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.model.value.PartyId;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Meal;
import packs.hospitality.Texts;
import packs.hospitality.Visit;
import packs.hospitality.Visits;

/** Visits in the timeline of a customer: lunches at noon, dinners at six. */
@Component
public final class VisitTimeline implements TimelineContributor {

    static final String KIND = "hospitality.visit";

    private static final LocalTime LUNCH = LocalTime.of(12, 0);
    private static final LocalTime DINNER = LocalTime.of(18, 0);

    @Override
    public Collection<TimelineKind> kinds() {
        return List.of(new TimelineKind(KIND, Texts.of("timeline.visit")));
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        Records records = request.store().records(request.actor());
        RecordQuery query = new RecordQuery(Visit.MODEL.type(Visit.TYPE), List.of(),
                List.of(Criterion.eq(Visits.PARTY, new PartyId(request.partyId()))), Optional.of(Visits.DAY), true);
        if (request.before().isPresent()) {
            query = query.and(new Criterion(Visits.DAY, Operator.LE, request.before().get().at().toLocalDate()));
        }
        List<TimelineEntry> entries = new ArrayList<>();
        Optional<PageKey> next = Optional.empty();
        do {
            Page page = records.page(query, next, Math.min(1_000, request.limit() + 10));
            Visits.load(records, page.rows()).stream().map(VisitTimeline::entry)
                    .filter(e -> request.before().isEmpty() || request.before().get().compareTo(e.key()) < 0)
                    .forEach(entries::add);
            next = page.next();
            // two meals of a day may be read in another order than they are shown: read on until the day is over
        } while (next.isPresent() && entries.size() < request.limit() + 1);
        return entries.stream().sorted((a, b) -> a.key().compareTo(b.key())).limit(request.limit()).toList();
    }

    private static TimelineEntry entry(Visit visit) {
        LocalDateTime at = visit.day().atTime(visit.meal() == Meal.LUNCH ? LUNCH : DINNER);
        String title = Texts.of("timeline.title", visit.meal().label(Locale.getDefault()), visit.people(),
                visit.amount());
        String text = String.join(" · ", List.of(visit.occasion(), visit.place(), visit.note()).stream()
                .filter(part -> !part.isEmpty()).toList());
        return new TimelineEntry(new TimelineKey(at, KIND, visit.id()), true, title, text, "",
                Optional.of(new AggregateRef(Visit.MODEL.type(Visit.TYPE), visit.id())));
    }
}
