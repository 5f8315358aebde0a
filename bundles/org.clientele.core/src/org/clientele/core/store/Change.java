package org.clientele.core.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One changed value in the history of an aggregate.
 *
 * @param sequence the commit's number in the journal
 * @param recordedAt when we learned it
 * @param validFrom since when it holds in the world
 * @param account who
 * @param reason why, in the user's words
 * @param aggregate what
 * @param path the value's place: feature names joined by dots, contained objects by their id in brackets, such as
 *        {@code addresses[17].city}; empty for the aggregate as a whole
 * @param kind what happened to it
 * @param oldValue the canonical text before, or null when unset, or when its party was erased; for an aggregate or a
 *        contained object as a whole, the name of its class when it is gone
 * @param newValue the canonical text after, or null likewise; for an object as a whole, the name of its class when it is
 *        new
 * @since 1.0
 */
public record Change(long sequence, Instant recordedAt, LocalDate validFrom, String account, String reason,
        AggregateRef aggregate, String path, Kind kind, String oldValue, String newValue) {

    /** What happened. */
    public enum Kind {
        /** The aggregate or the contained object is new. */
        ADDED,
        /** The value changed. */
        CHANGED,
        /** The aggregate or the contained object is gone. */
        REMOVED,
        /** The aggregate came with a batch, which is its history until then. */
        IMPORTED
    }
}
