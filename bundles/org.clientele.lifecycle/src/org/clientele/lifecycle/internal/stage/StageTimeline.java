package org.clientele.lifecycle.internal.stage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes of stage on the timeline: on their days in the world. */
@Component
public final class StageTimeline implements TimelineContributor {

    private static final String KIND = "stage"; //$NON-NLS-1$
    private static final int WIDTH = 10_000;

    private final StageService stages;
    private final StageLibrary library;

    /**
     * Creates the contributor.
     *
     * @param stages the changes
     * @param library tells which models there are
     */
    @Activate
    public StageTimeline(@Reference StageService stages, @Reference StageLibrary library) {
        this.stages = stages;
        this.library = library;
    }

    @Override
    public Collection<TimelineKind> kinds() {
        return List.of(new TimelineKind(KIND, Messages.timeline_kind));
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        List<TimelineEntry> entries = new ArrayList<>();
        StoreStages store = library.of(request.store());
        Live live = store.current(null);
        if (live.facts().rowOf(request.partyId()) < 0) {
            return entries; // no customer has no stages
        }
        int place = 0;
        for (Kept kept : store.kepts().order()) {
            place++;
            if (kept.cycle == null && live.models().containsKey(kept.key)) {
                add(request, kept, store.kepts(), place, entries);
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::key));
        return entries.stream().filter(entry -> request.before().isEmpty() || entry.key().compareTo(request.before().get()) > 0)
                .limit(request.limit()).toList();
    }

    private void add(TimelineRequest request, Kept kept, StageSource source, int place, List<TimelineEntry> entries)
            throws ClienteleException {
        String model = library.titles(request.store()).title(kept.key);
        int number = 0;
        for (StageChange change : stages.history(request.store(), request.actor(), kept.key, request.partyId())) {
            String from = title(kept, source, change.from());
            String to = title(kept, source, change.to());
            String title = change.from() == null ? NLS.bind(Messages.timeline_began, model, to)
                    : change.to() == null ? NLS.bind(Messages.timeline_left, model, from)
                            : NLS.bind(Messages.timeline_moved, new Object[] { model, from, to });
            LocalDateTime at = change.day().atStartOfDay();
            entries.add(new TimelineEntry(new TimelineKey(at, KIND, (long) place * WIDTH + ++number), true, title,
                    change.reason() == null ? "" : change.reason(), change.account() == null ? "" : change.account(), //$NON-NLS-1$ //$NON-NLS-2$
                    Optional.empty()));
        }
    }

    private static String title(Kept kept, StageSource source, String stage) {
        return stage == null ? "" : source.title(kept.key, kept.names.of(stage)); //$NON-NLS-1$
    }
}
