package org.clientele.core.search;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The search of one store.
 *
 * @since 1.0
 */
@ProviderType
public interface CustomerSearch {

    /**
     * Finds parties by what somebody has typed so far. Never waits for the index: while it is being built, the answer comes
     * from what is there, and {@link #state()} says so. Parties that the actor may not see, and parties that are gone, are
     * never among the hits.
     *
     * @param actor who asks
     * @param text what was typed; several words all have to match
     * @param limit the most hits, 1 to 1,000
     * @return the hits, the best first; empty when the text has no letter and no digit
     * @throws ClienteleException LOCK_TIMEOUT, or FAILED when the index cannot be read, which begins to rebuild it
     */
    List<SearchHit> search(Actor actor, String text, int limit) throws ClienteleException;

    /**
     * How far the index has come. Returns at once.
     *
     * @return the state
     */
    State state();

    /**
     * Waits until the index is complete and knows a commit.
     *
     * @param sequence the commit's number; 0 for any complete index
     * @param monitor cancel, or null
     * @throws ClienteleException CANCELLED, also when the store is closed; or what made building or following fail
     */
    void await(long sequence, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Builds the index anew from the store and waits for it. Searches go on meanwhile.
     *
     * @param monitor progress and cancel, or null
     * @throws ClienteleException CANCELLED, LOCK_TIMEOUT, STORE_NOT_WRITABLE
     */
    void rebuild(IProgressMonitor monitor) throws ClienteleException;

    /**
     * Forgets what the index once knew of some parties: no byte of their former texts stays in its files. To be called
     * after the commit that erased or deleted them; what the store still holds of them is found again. It rewrites files of
     * the index, which takes seconds for a million customers; an interrupted call is finished when the store is opened
     * again.
     *
     * @param partyIds the parties; unknown ones do no harm
     * @throws ClienteleException LOCK_TIMEOUT, STORE_NOT_WRITABLE; the texts may be there still
     */
    void forget(Set<Long> partyIds) throws ClienteleException;

    /**
     * Listens to states. Called by a background thread; has to return fast.
     *
     * @param listener is given the new state
     * @return closes the subscription
     */
    AutoCloseable onChange(Consumer<State> listener);

    /**
     * How far the index has come.
     *
     * @param phase what is going on
     * @param sequence the number of the last commit that the index knows; -1 while it is not complete
     * @param done how much of the current building is done, 0 to 1
     * @param status OK, or why building or following failed
     */
    record State(Phase phase, long sequence, double done, IStatus status) {
    }

    /** What an index is doing. */
    enum Phase {
        /** It is opened or built; searches may find too little. */
        BUILDING,
        /** Up to date, or following within moments; where the status is not OK, following is tried again. */
        CURRENT,
        /** Building failed; the state's status tells why. */
        FAILED,
        /** The store was closed. */
        CLOSED
    }
}
