package org.clientele.customers.internal.timeline;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.health.DisabledException;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;

/** The entries of one contributor in their order, read some at a time. */
final class Feed {

    private final TimelineContributor contributor;
    private final PartySource source;
    private final Set<String> kinds;
    private final int chunk;
    private final Deque<TimelineEntry> ready = new ArrayDeque<>();
    private Optional<TimelineKey> before;
    private boolean ended;

    Feed(TimelineContributor contributor, PartySource source, Set<String> kinds, Optional<TimelineKey> before,
            int chunk) {
        this.contributor = contributor;
        this.source = source;
        this.kinds = kinds;
        this.before = before;
        this.chunk = chunk;
    }

    /** Names the contributor to people: by its first kind. */
    String name() {
        try {
            return contributor.kinds().stream().filter(k -> kinds.contains(k.id())).map(TimelineKind::label).findFirst()
                    .orElse(contributor.getClass().getSimpleName());
        } catch (DisabledException e) {
            return String.join(", ", kinds); //$NON-NLS-1$
        }
    }

    /** The next entry, or null at the end. */
    TimelineEntry peek() throws ClienteleException {
        while (ready.isEmpty() && !ended) {
            read();
        }
        return ready.peek();
    }

    TimelineContributor contributor() {
        return contributor;
    }

    void take() {
        ready.remove();
    }

    /** What a contributor gives against its contract, entries before the place or of other kinds, is left out. */
    private void read() throws ClienteleException {
        List<TimelineEntry> entries = contributor.entries(new Request(source, before, chunk, kinds)).stream()
                .sorted(Comparator.comparing(TimelineEntry::key)).toList();
        ended = entries.size() < chunk;
        Optional<TimelineKey> from = before;
        entries.stream().filter(e -> from.isEmpty() || e.key().compareTo(from.get()) > 0)
                .filter(e -> kinds.contains(e.key().kind())).forEach(ready::add);
        if (!entries.isEmpty()) {
            TimelineKey last = entries.getLast().key();
            ended |= from.isPresent() && last.compareTo(from.get()) <= 0;
            before = Optional.of(last);
        }
    }
}
