package org.clientele.core.timeline;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * The place of an entry in a timeline: the newest first, entries of one time with the greatest id first, those of one id by
 * kind.
 *
 * @param at when it happened, in the store's zone
 * @param kind the id of its kind
 * @param id the id of what the entry is about, as the store gave it
 * @since 1.0
 */
public record TimelineKey(LocalDateTime at, String kind, long id) implements Comparable<TimelineKey> {

    private static final Comparator<TimelineKey> ORDER = Comparator.comparing(TimelineKey::at).reversed()
            .thenComparing(Comparator.comparingLong(TimelineKey::id).reversed()).thenComparing(TimelineKey::kind);

    @Override
    public int compareTo(TimelineKey other) {
        return ORDER.compare(this, other);
    }
}
