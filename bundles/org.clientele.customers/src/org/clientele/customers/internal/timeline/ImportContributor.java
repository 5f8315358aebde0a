package org.clientele.customers.internal.timeline;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** The batch that brought the record: the beginning of its history. */
@Component
public final class ImportContributor implements TimelineContributor {

    private static final String KIND = "import"; //$NON-NLS-1$
    private static final int PAGE = 1000;
    private static final int MOST_PAGES = 5;

    @Override
    public Collection<TimelineKind> kinds() {
        return List.of(new TimelineKind(KIND, Messages.kind_import));
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        AggregateRef ref = new AggregateRef(Literals.PARTY, request.partyId());
        OptionalLong before = OptionalLong.empty();
        for (int i = 0; i < MOST_PAGES; i++) {
            List<Change> page = request.store().changes(request.actor()).history(ref, before, PAGE);
            Optional<Change> batch = page.stream().filter(c -> c.kind() == Change.Kind.IMPORTED).findFirst();
            if (batch.isPresent()) {
                return batch.map(change -> entry(request, change))
                        .filter(e -> RowFeed.isBehind(request, e.key())).stream().toList();
            }
            if (page.size() < PAGE) {
                return List.of();
            }
            before = OptionalLong.of(page.getLast().sequence());
        }
        return List.of();
    }

    private static TimelineEntry entry(TimelineRequest request, Change change) {
        LocalDateTime at = LocalDateTime.ofInstant(change.recordedAt(), request.store().info().settings().zone());
        return new TimelineEntry(new TimelineKey(at, KIND, change.sequence()), false,
                NLS.bind(Messages.imported, change.reason()), "", change.account(), Optional.empty()); //$NON-NLS-1$
    }
}
