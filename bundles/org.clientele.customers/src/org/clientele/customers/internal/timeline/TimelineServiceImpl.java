package org.clientele.customers.internal.timeline;

import java.text.Collator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelinePage;
import org.clientele.core.timeline.TimelineQuery;
import org.clientele.core.timeline.TimelineService;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Merges what the contributors give. */
@Component
public final class TimelineServiceImpl implements TimelineService {

    private static final String PLUGIN = "org.clientele.customers"; //$NON-NLS-1$
    private static final int MOST = 1000;
    /** How many entries a page with a text filter looks at. */
    private static final int MOST_LOOKED = 5000;

    private final List<TimelineContributor> contributors = new CopyOnWriteArrayList<>();
    private final ContainedServices<TimelineContributor> walls = new ContainedServices<>(TimelineContributor.class,
            Duration.ofSeconds(30));

    /**
     * Adds a contributor.
     *
     * @param contributor contributes from now on
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addContributor(TimelineContributor contributor) {
        contributors.add(walls.of(contributor));
    }

    /**
     * Removes a contributor.
     *
     * @param contributor is asked no more
     */
    public void removeContributor(TimelineContributor contributor) {
        contributors.remove(walls.remove(contributor));
    }

    @Override
    public List<TimelineKind> kinds() {
        Map<String, TimelineKind> kinds = new LinkedHashMap<>();
        for (TimelineContributor contributor : contributors) {
            kindsOf(contributor, new ArrayList<>()).forEach(kind -> kinds.putIfAbsent(kind.id(), kind));
        }
        Collator collator = Collator.getInstance();
        return kinds.values().stream().sorted(Comparator.comparing(TimelineKind::label, collator)).toList();
    }

    private static List<TimelineKind> kindsOf(TimelineContributor contributor, List<IStatus> failures) {
        try {
            return List.copyOf(contributor.kinds());
        } catch (RuntimeException | LinkageError e) {
            failures.add(failure(contributor.getClass().getSimpleName(), e));
            return List.of();
        }
    }

    @Override
    public TimelinePage page(Store store, Actor actor, long partyId, TimelineQuery query,
            Optional<TimelineKey> before, int limit) throws ClienteleException {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit); //$NON-NLS-1$
        }
        if (store.records(actor).rows(Literals.PARTY, List.of(), new long[] { partyId }).isEmpty()) {
            throw RecordEdit.notFound(partyId);
        }
        List<IStatus> failures = new ArrayList<>();
        List<String> words = words(query.text());
        // who filters looks at much: few large reads are faster than many small ones
        int chunk = words.isEmpty() ? limit : MOST;
        List<Feed> feeds = feeds(new PartySource(store, actor, partyId), query, before, chunk, failures);
        int most = words.isEmpty() ? limit : MOST_LOOKED;
        List<TimelineEntry> entries = new ArrayList<>();
        TimelineKey last = null;
        for (int looked = 0; looked < most && entries.size() < limit; looked++) {
            TimelineEntry next = take(feeds, failures);
            if (next == null) {
                return new TimelinePage(entries, Optional.empty(), failures);
            }
            last = next.key();
            if (matches(next, words)) {
                entries.add(next);
            }
        }
        boolean more = first(feeds, failures) != null;
        return new TimelinePage(entries, more ? Optional.ofNullable(last) : Optional.empty(), failures);
    }

    private List<Feed> feeds(PartySource source, TimelineQuery query, Optional<TimelineKey> before, int chunk,
            List<IStatus> failures) {
        List<Feed> feeds = new ArrayList<>();
        for (TimelineContributor contributor : contributors) {
            Set<String> kinds = new LinkedHashSet<>();
            kindsOf(contributor, failures).forEach(kind -> kinds.add(kind.id()));
            if (!query.kinds().isEmpty()) {
                kinds.retainAll(query.kinds());
            }
            if (!kinds.isEmpty()) {
                feeds.add(new Feed(contributor, source, Set.copyOf(kinds), before, chunk));
            }
        }
        return feeds;
    }

    private TimelineEntry take(List<Feed> feeds, List<IStatus> failures) throws ClienteleException {
        Feed first = first(feeds, failures);
        if (first == null) {
            return null;
        }
        TimelineEntry entry = first.peek();
        first.take();
        return entry;
    }

    /** The feed with the newest entry. One that throws is left out from now on. */
    private Feed first(List<Feed> feeds, List<IStatus> failures) throws ClienteleException {
        Feed first = null;
        for (Feed feed : List.copyOf(feeds)) {
            try {
                TimelineEntry entry = feed.peek();
                if (entry != null && (first == null || entry.key().compareTo(first.peek().key()) < 0)) {
                    first = feed;
                }
            } catch (ClienteleException | RuntimeException | LinkageError e) {
                feeds.remove(feed);
                failures.add(failure(feed.name(), e));
                if (e instanceof RuntimeException && !(e instanceof DisabledException)) {
                    walls.disable(feed.contributor(), NLS.bind(Messages.contributorRubbish, e.getClass().getSimpleName()));
                }
            }
        }
        return first;
    }

    private static IStatus failure(String name, Throwable cause) {
        String why = cause instanceof ClienteleException e ? e.getMessage() : Messages.failedUnknown;
        IStatus status = new Status(IStatus.WARNING, PLUGIN, StatusCodes.FAILED, NLS.bind(Messages.failed, name, why),
                cause);
        if (FrameworkUtil.getBundle(TimelineServiceImpl.class) != null) {
            ILog.of(TimelineServiceImpl.class).log(TraceForLog.of(status));
        }
        return status;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().filter(w -> !w.isEmpty()) //$NON-NLS-1$
                .toList();
    }

    private static boolean matches(TimelineEntry entry, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String all = (entry.title() + '\n' + entry.text() + '\n' + entry.account()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
