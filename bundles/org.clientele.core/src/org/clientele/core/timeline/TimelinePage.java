package org.clientele.core.timeline;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;

/**
 * Some entries of a timeline, the newest first.
 *
 * @param entries the entries; with a text filter they may be fewer than asked for although there is a next page
 * @param next what to ask the next page for; empty at the end
 * @param failures one sentence for each contributor that was left out
 * @since 1.0
 */
public record TimelinePage(List<TimelineEntry> entries, Optional<TimelineKey> next, List<IStatus> failures) {

    /** Copies the lists. */
    public TimelinePage {
        entries = List.copyOf(entries);
        failures = List.copyOf(failures);
    }
}
