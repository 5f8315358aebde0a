package org.clientele.core.store;

import java.time.Instant;

/**
 * One value that somebody else changed first.
 *
 * @param aggregate the aggregate
 * @param path the value's place in it, in the form of {@link Change#path()}
 * @param base the value that both began with, or null
 * @param mine the value that was to be saved, or null
 * @param theirs the value that is stored, or null
 * @param account who stored it
 * @param recordedAt when
 * @since 1.0
 */
public record Conflict(AggregateRef aggregate, String path, Object base, Object mine, Object theirs, String account,
        Instant recordedAt) {
}
