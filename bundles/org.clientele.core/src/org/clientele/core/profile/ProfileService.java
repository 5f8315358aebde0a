package org.clientele.core.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.Party;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Completeness, sources and ages of the values of a record [I1, I2, I4].
 *
 * @since 1.0
 */
@ProviderType
public interface ProfileService {

    /**
     * How complete a record is, by the profile definition of its kind of customer. Returns at once, on the thread to
     * which the record belongs.
     *
     * @param party the record
     * @param definitions the definitions of the store
     * @param today the day that counts as today: what ended before it is not there
     * @return counts, percent, what is missing and what should not be there
     */
    Completeness completeness(Party party, Definitions definitions, LocalDate today);

    /**
     * The name of a value.
     *
     * @param path a value's path
     * @param definitions the definitions of the store
     * @return its name in the user's language; the path itself when nobody knows it
     */
    String label(String path, Definitions definitions);

    /**
     * All values that are there, each with source and age: as somebody stated, otherwise from the history, otherwise from
     * the batch that brought it. Not for a user interface thread.
     *
     * @param store holds the history
     * @param actor who asks
     * @param party the record, or a copy of it; not changed meanwhile
     * @param definitions the definitions of the store
     * @param today the day that counts as today
     * @return those of the profile definition first, in its order, then the others
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<ProfileValue> values(Store store, Actor actor, Party party, Definitions definitions, LocalDate today)
            throws ClienteleException;

    /**
     * The values to confirm at the next visit: those of {@link #values} that are stale, the oldest first.
     *
     * @param store holds the history
     * @param actor who asks
     * @param party the record, or a copy of it; not changed meanwhile
     * @param definitions the definitions of the store
     * @param today the day that counts as today
     * @return empty when all is fresh
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<ProfileValue> stale(Store store, Actor actor, Party party, Definitions definitions, LocalDate today)
            throws ClienteleException;

    /**
     * Goes on through the customers and finds those with values that have grown old. A call looks at some thousand
     * customers at most.
     *
     * @param store holds the customers
     * @param actor who asks
     * @param owner only customers of this account; empty: all
     * @param today the day that counts as today
     * @param after the party to go on behind, as of {@link StalePage#next()}; empty for the first call
     * @param limit the most customers, 1 to 1,000
     * @param monitor progress and cancel, or null
     * @return the page
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED
     */
    StalePage stale(Store store, Actor actor, Optional<String> owner, LocalDate today, OptionalLong after, int limit,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * Notes that values are right, in a record that the caller holds: changes its origins and nothing else.
     *
     * @param party the record
     * @param paths the paths of values that are there; others are passed over
     * @param confirmation who was told so, when and in which way
     * @return how many values were confirmed
     * @throws IllegalArgumentException when the confidence is not 1 to 100
     */
    int confirm(Party party, Collection<String> paths, Confirmation confirmation);

    /**
     * Notes that values are right, as one unit of work.
     *
     * @param store holds the record
     * @param actor who acts
     * @param partyId the party
     * @param paths the paths of values that are there; others are passed over
     * @param confirmation who was told so, when and in which way
     * @return how it ended; NOT_FOUND, CONFLICT
     */
    CommitResult confirm(Store store, Actor actor, long partyId, Collection<String> paths, Confirmation confirmation);
}
