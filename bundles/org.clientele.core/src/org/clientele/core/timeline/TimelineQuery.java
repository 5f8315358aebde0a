package org.clientele.core.timeline;

import java.util.Set;

/**
 * Which entries are wanted.
 *
 * @param kinds the ids of the kinds; empty: all
 * @param text only entries with each of these words in title, text or account, letter case ignored; blank: all
 * @since 1.0
 */
public record TimelineQuery(Set<String> kinds, String text) {

    /** Everything. */
    public static final TimelineQuery ALL = new TimelineQuery(Set.of(), ""); //$NON-NLS-1$

    /** Copies the set. */
    public TimelineQuery {
        kinds = Set.copyOf(kinds);
    }
}
