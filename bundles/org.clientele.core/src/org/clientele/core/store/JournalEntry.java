package org.clientele.core.store;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EClass;

/**
 * One commit in the journal.
 *
 * @param sequence its number: 1 for the first, without gaps
 * @param recordedAt when
 * @param account who
 * @param reason why
 * @param touched the aggregates that a unit of work wrote; empty for a batch that brought or took away
 * @param ranges the aggregates that a batch brought or took away
 * @param batch the batch, also that of a unit of work of an {@link EditBatch}; otherwise empty
 * @since 1.0
 */
public record JournalEntry(long sequence, Instant recordedAt, String account, String reason, List<Touched> touched,
        List<TouchedRange> ranges, OptionalLong batch) {

    /**
     * An aggregate that was written.
     *
     * @param aggregate which
     * @param removed whether it is gone
     * @param erased whether its personal values were erased; who keeps any of them elsewhere has to forget them
     */
    public record Touched(AggregateRef aggregate, boolean removed, boolean erased) {

        /**
         * One that was not erased.
         *
         * @param aggregate which
         * @param removed whether it is gone
         */
        public Touched(AggregateRef aggregate, boolean removed) {
            this(aggregate, removed, false);
        }
    }

    /**
     * Aggregates that came or went together.
     *
     * @param type the root class as in {@link AggregateRef#type()}
     * @param firstId the first id
     * @param lastId the last id, inclusive
     * @param removed whether they are gone; ids within the range that were kept still exist
     */
    public record TouchedRange(EClass type, long firstId, long lastId, boolean removed) {
    }
}
