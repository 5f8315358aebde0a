package org.clientele.core.rules;

import java.util.Set;

/**
 * What a tree's result depends on.
 *
 * @param columns ids of columns
 * @param events ids of streams of events
 * @param segments keys of segments
 * @param links whether it reads relationships
 * @param timed whether it may change when days pass and nothing else happens
 * @since 1.0
 */
public record RuleReads(Set<String> columns, Set<String> events, Set<String> segments, boolean links, boolean timed) {

    /** Copies the sets. */
    public RuleReads {
        columns = Set.copyOf(columns);
        events = Set.copyOf(events);
        segments = Set.copyOf(segments);
    }
}
