package org.clientele.core.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the log of reading and exporting are asked for. All that is set must hold.
 *
 * @param aggregate only what was read of this record; empty: of any, and exports
 * @param account only what this person did; empty: anybody
 * @param from only from then on, inclusive; empty: from the beginning
 * @param until only before then, exclusive; empty: until now
 * @since 1.0
 */
public record AccessQuery(Optional<AggregateRef> aggregate, Optional<String> account, Optional<Instant> from,
        Optional<Instant> until) {

    /** Everything that the asker may see. */
    public static final AccessQuery ALL = new AccessQuery(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /**
     * Who read a record.
     *
     * @param aggregate the record
     * @return the query
     */
    public static AccessQuery of(AggregateRef aggregate) {
        return new AccessQuery(Optional.of(aggregate), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What somebody read and exported.
     *
     * @param account the account
     * @return the query
     */
    public static AccessQuery by(String account) {
        return new AccessQuery(Optional.empty(), Optional.of(account), Optional.empty(), Optional.empty());
    }
}
