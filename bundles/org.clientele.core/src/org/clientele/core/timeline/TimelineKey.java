package org.clientele.core.timeline;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * The place of an entry in a timeline: the newest first, entries of one time by kind, those of one kind with the greatest
 * id first.
 *
 * @param at when it happened, in the store's zone
 * @param kind the id of its kind
 * @param id distinguishes entries of one time and kind
 * @since 0.1
 */
public record TimelineKey(LocalDateTime at, String kind, long id) implements Comparable<TimelineKey> {

    private static final Comparator<TimelineKey> ORDER = Comparator.comparing(TimelineKey::at).reversed()
            .thenComparing(TimelineKey::kind).thenComparing(Comparator.comparingLong(TimelineKey::id).reversed());

    @Override
    public int compareTo(TimelineKey other) {
        return ORDER.compare(this, other);
    }
}
