package org.clientele.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the log of reading and exporting [I5].
 *
 * @param id the line's number; later lines have greater ones
 * @param at when; for reading, the first time within some minutes
 * @param account who
 * @param kind what was done
 * @param aggregate what was read; empty for an export
 * @param what for an export, what the file holds, such as "Customers of segment champions"; otherwise empty
 * @param columns for an export, the ids of its columns; otherwise empty
 * @param count for an export, how many records were written; 1 for reading
 * @param file for an export, the file's name; otherwise empty
 * @since 1.0
 */
public record AccessEntry(long id, Instant at, String account, Kind kind, Optional<AggregateRef> aggregate, String what,
        List<String> columns, long count, String file) {

    /** What was done. */
    public enum Kind {
        /** A record was opened. */
        READ,
        /** Records were written into a file. */
        EXPORTED
    }

    /** Copies the list. */
    public AccessEntry {
        columns = List.copyOf(columns);
    }
}
