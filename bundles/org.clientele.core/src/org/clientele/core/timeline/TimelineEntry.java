package org.clientele.core.timeline;

import java.util.Optional;

import org.clientele.core.store.AggregateRef;

/**
 * Something that happened.
 *
 * @param key its place
 * @param wholeDay whether only the day is known, so that no time is to be shown
 * @param title what happened in a few words, such as "Visit: annual review"
 * @param text more about it; may be empty
 * @param account who did it; may be empty
 * @param opens what is opened when the entry is activated; empty: the customer's own record
 * @since 1.0
 */
public record TimelineEntry(TimelineKey key, boolean wholeDay, String title, String text, String account,
        Optional<AggregateRef> opens) {
}
