package example.partner.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.model.Party;
import org.osgi.service.component.annotations.Component;

/** Puts an entry into the timeline for each year in which a party has been a customer. */
@Component
public final class Anniversaries implements TimelineContributor {

    static final String KIND = "example.partner.anniversary";

    @Override
    public Collection<TimelineKind> kinds() {
        return List.of(new TimelineKind(KIND, "Anniversary"));
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        Party party = request.party();
        LocalDate today = LocalDate.now(request.store().info().settings().zone());
        return years(party, today).sorted((a, b) -> Long.compare(b, a))
                .map(year -> entry(party, year))
                .filter(e -> request.before().isEmpty() || request.before().get().compareTo(e.key()) < 0)
                .limit(request.limit()).toList();
    }

    /** The full years for which a party has been a customer on a day, the first one first. */
    static Stream<Long> years(Party party, LocalDate today) {
        LocalDate since = party.getCustomer() == null ? null : party.getCustomer().getSince();
        return since == null ? Stream.empty()
                : LongStream.iterate(1, year -> !since.plusYears(year).isAfter(today), year -> year + 1).boxed();
    }

    private static TimelineEntry entry(Party party, long year) {
        LocalDate day = party.getCustomer().getSince().plusYears(year);
        return new TimelineEntry(new TimelineKey(day.atStartOfDay(), KIND, party.getId()), true,
                "Customer for " + year + (year == 1 ? " year" : " years"), "", "", Optional.empty());
    }
}
