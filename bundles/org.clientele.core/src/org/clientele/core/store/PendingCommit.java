package org.clientele.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.clientele.core.Actor;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.model.Aggregate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is about to be committed, as a {@link CommitCheck} sees it. Valid only during the call that hands it over.
 *
 * @since 1.0
 */
@ProviderType
public interface PendingCommit {

    /**
     * The store that it is committed to, so that a check finds what it knows of the store.
     *
     * @return the store's id, as of {@link StoreInfo#id()}
     */
    UUID storeId();

    /**
     * Who acts.
     *
     * @return never null
     */
    Actor actor();

    /**
     * What the actor may see, for messages that name others.
     *
     * @return as {@link Store#accessRule} tells it
     */
    AccessRule accessRule();

    /**
     * Since when the changes hold in the world.
     *
     * @return the first day
     */
    LocalDate validFrom();

    /**
     * The day that it is now in the time zone of the store, whatever the zone of the computer.
     *
     * @return the day
     */
    LocalDate today();

    /**
     * The aggregates that a unit of work writes.
     *
     * @return each aggregate once; empty for a batch
     */
    List<PendingChange> changes();

    /**
     * The aggregates that a batch brings.
     *
     * @return ranges of ids; empty for a unit of work
     */
    List<TouchedRange> ranges();

    /**
     * Reads the store as it will be when this is committed, on behalf of {@link Actor#SYSTEM}: also what the actor does
     * not see. A check must not tell the actor what it found there about others.
     *
     * @return what the transaction sees; to be used by the calling thread, during the call
     */
    Records records();

    /**
     * One aggregate that is written. The graphs are copies: changing them changes nothing.
     *
     * @since 1.0
     */
    @ProviderType
    interface PendingChange {

        /**
         * Which.
         *
         * @return its root class and id
         */
        AggregateRef aggregate();

        /**
         * The aggregate as it was.
         *
         * @return empty for a new one
         */
        Optional<Aggregate> before();

        /**
         * The aggregate as it will be.
         *
         * @return empty for one that is deleted
         */
        Optional<Aggregate> after();
    }
}
