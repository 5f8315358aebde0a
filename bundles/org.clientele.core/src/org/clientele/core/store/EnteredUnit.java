package org.clientele.core.store;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One unit of work, or one batch, that was entered since a backup was made.
 *
 * @param sequence its number in the journal
 * @param recordedAt when
 * @param account who
 * @param reason why, or null
 * @param batch the batch, when it is one
 * @param records how many records of which kind it wrote, by the names of the classes in the model
 * @param rows how many rows the batch brought, with all parts of its records; 0 for a unit of work
 * @since 1.0
 */
public record EnteredUnit(long sequence, Instant recordedAt, String account, String reason, OptionalLong batch,
        Map<String, Long> records, long rows) {

    /** Copies the map. */
    public EnteredUnit {
        records = Map.copyOf(records);
    }
}
