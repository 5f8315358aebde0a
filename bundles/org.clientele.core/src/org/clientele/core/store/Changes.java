package org.clientele.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * History and undo on behalf of one actor.
 *
 * @since 1.0
 */
@ProviderType
public interface Changes {

    /**
     * The changes of one aggregate, the newest first. A commit is never cut in two: the next page is what is before the
     * number of the last change.
     *
     * @param aggregate which
     * @param before only commits before this number; empty: from the newest on
     * @param limit the most changes, besides the rest of the commit with the last of them; fewer are the end
     * @return the changes; of hidden aggregates none
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<Change> history(AggregateRef aggregate, OptionalLong before, int limit) throws ClienteleException;

    /**
     * The changes of a customer together with those of the records of partners' classes that belong to it now, or did when
     * they were deleted; the newest first, paged as {@link #history} is. {@link Change#aggregate()} tells what was changed.
     *
     * @param party the id of the party
     * @param before only commits before this number; empty: from the newest on
     * @param limit the most changes, besides the rest of the commit with the last of them; fewer are the end
     * @return the changes, of one commit those of the customer first; of a hidden party none, nor of records that are
     *         hidden because they name another party too. A record that was deleted and names several parties is told to
     *         those only who see everybody
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<Change> historyWithRecords(long party, OptionalLong before, int limit) throws ClienteleException;

    /**
     * The whole aggregate as the store knew it at an instant (recorded time), rebuilt from what it is now, or was when it
     * was deleted, by its history. What a batch brought is known since the batch was completed.
     *
     * @param aggregate which
     * @param instant the instant
     * @return a detached graph of version 0, which no unit of work takes; empty when the aggregate was not there then, or
     *         is hidden. Lists are in the present order, with what was removed at its old place. Personal values of an
     *         erased party are null
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    Optional<Aggregate> asKnownOn(AggregateRef aggregate, Instant instant) throws ClienteleException;

    /**
     * The whole aggregate as it was in the world on a day (valid time), by what is known now.
     * <ul>
     * <li>A value is that of its latest change which holds since that day or before; before its first change, what it was
     * until then.</li>
     * <li>A contained {@code Dated} object is there from its own first to its own last day; without them, and for other
     * objects, from the day since which its addition holds until that since which its removal holds. What came with the
     * aggregate is there from the aggregate's beginning.</li>
     * <li>An aggregate begins on the day since which its addition holds, or that of its batch; a customer also on
     * {@code customer.since} where that is earlier. It ends on the day since which its deletion holds.</li>
     * </ul>
     *
     * @param aggregate which
     * @param day the day, in the store's time zone
     * @return a detached graph as of {@link #asKnownOn}
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    Optional<Aggregate> asOf(AggregateRef aggregate, LocalDate day) throws ClienteleException;

    /**
     * Takes back changes that one commit made to an aggregate, as a new unit of work that holds since the same day as the
     * change did: a changed value gets its old one, what was added is removed, what was removed comes back with its id, and
     * so does a deleted aggregate. What already is as it was is left alone.
     *
     * @param sequence the commit, of a unit of work
     * @param aggregate the aggregate
     * @param paths which changes, by {@link Change#path()}; a contained object's path stands for the object with all that
     *        it contains, and so does that of a value which came or went with it; empty: all changes of the commit to
     *        the aggregate
     * @param override whether values that were changed again since are taken back too
     * @param reason why
     * @param monitor progress and cancel, or null
     * @return committed, with the sequence number 0 when everything was as before already; or CONFLICT with one conflict for each value that was changed again since (base: what the commit
     *         wrote, mine: what was to come back, theirs: what is stored); or NOT_FOUND when the commit made no such change
     *         or the aggregate is hidden; INVALID_RECORD also when a value to come back was erased with its person; and
     *         as of {@link UnitOfWork#commit}. Nothing is written unless it is committed
     */
    CommitResult revert(long sequence, AggregateRef aggregate, List<String> paths, boolean override, String reason,
            IProgressMonitor monitor);

    /**
     * Takes back a whole unit of work, with all aggregates that it touched, as {@link #revert} does with each.
     *
     * @param sequence the commit, of a unit of work; for a batch see {@link #undoBatch}
     * @param override whether values that were changed again since are taken back too
     * @param reason why
     * @param monitor progress and cancel, or null
     * @return as of {@link #revert}; ACCESS_DENIED when one of the aggregates is hidden
     */
    CommitResult revertUnit(long sequence, boolean override, String reason, IProgressMonitor monitor);

    /**
     * The batches, the newest first.
     *
     * @param limit the most
     * @return complete batches that were not undone
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<BatchInfo> batches(int limit) throws ClienteleException;

    /**
     * Lists what was edited since a batch brought it.
     *
     * @param batch the batch's id
     * @return the aggregates with a later change
     * @throws ClienteleException NOT_FOUND
     */
    List<AggregateRef> editedSince(long batch) throws ClienteleException;

    /**
     * Undoes a whole batch as a new unit of work. Rows that were edited since, and what they need, are kept unless the
     * caller says otherwise. Where a bulk edit is undone in a record that was edited since, the checks of commits are asked; a
     * record that they refuse is kept, and the result tells why.
     *
     * @param batch the batch's id
     * @param keepEdited whether rows that were edited since stay
     * @param reason why
     * @param monitor progress and cancel, or null
     * @return committed, with the undo's sequence number; or why nothing was undone
     */
    CommitResult undoBatch(long batch, boolean keepEdited, String reason, IProgressMonitor monitor);
}
