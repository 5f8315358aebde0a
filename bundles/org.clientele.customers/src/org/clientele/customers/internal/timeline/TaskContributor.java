package org.clientele.customers.internal.timeline;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.value.PartyId;
import org.osgi.service.component.annotations.Component;

/** Tasks that were done. */
@Component
public final class TaskContributor implements TimelineContributor {

    private static final String KIND = "task"; //$NON-NLS-1$
    private static final FeaturePath AT = FeaturePath.of(Literals.TASK__DONE_AT);
    private static final List<FeaturePath> COLUMNS = List.of(AT, FeaturePath.of(Literals.TASK__TEXT),
            FeaturePath.of(Literals.TASK__DONE_BY));

    @Override
    public Collection<TimelineKind> kinds() {
        return List.of(new TimelineKind(KIND, Messages.kind_task));
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        RecordQuery query = RecordQuery.all(Literals.TASK, COLUMNS)
                .and(Criterion.eq(FeaturePath.of(Literals.TASK__CUSTOMER), new PartyId(request.partyId())));
        return RowFeed.read(request, query, AT, TaskContributor::entry);
    }

    private static TimelineEntry entry(RecordRow row) {
        return new TimelineEntry(new TimelineKey((LocalDateTime) row.values().get(0), KIND, row.id()), false,
                Messages.done, text(row.values().get(1)), text(row.values().get(2)),
                Optional.of(new AggregateRef(Literals.TASK, row.id())));
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value; //$NON-NLS-1$
    }
}
