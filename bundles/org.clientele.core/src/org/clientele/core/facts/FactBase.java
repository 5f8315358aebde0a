package org.clientele.core.facts;

import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The fact base of one store.
 *
 * @since 1.0
 */
@ProviderType
public interface FactBase {

    /**
     * How far building has come. Returns at once.
     *
     * @return the state
     */
    State state();

    /**
     * The newest snapshot on behalf of somebody. Returns at once.
     *
     * @param actor who asks: hidden customers are not in {@link FactSnapshot#visible()}
     * @return the snapshot, or empty while the first one is being built or when building failed
     */
    Optional<FactSnapshot> snapshot(Actor actor);

    /**
     * Waits for a snapshot that knows a commit.
     *
     * @param actor who asks
     * @param sequence the commit's number; 0 for any snapshot
     * @param monitor progress and cancel, or null
     * @return a snapshot whose sequence is at least the given one
     * @throws ClienteleException OUT_OF_BUDGET, CANCELLED, or what made building or following fail
     */
    FactSnapshot await(Actor actor, long sequence, IProgressMonitor monitor) throws ClienteleException;

    /**
     * What may differ between the snapshots of two commits. Changes are remembered for a bounded number of commits.
     *
     * @param fromSequence the commit of the earlier snapshot
     * @param toSequence the commit of the later snapshot; not beyond the newest snapshot
     * @return the change; everything when it is not known, or when the facts were built anew in between
     */
    FactChange changes(long fromSequence, long toSequence);

    /**
     * Builds everything anew from the store and compares it with what is there.
     *
     * @param monitor progress and cancel, or null
     * @return OK, or one sentence for each difference, and one (a warning) that tells how many orders are in no figure,
     *         since their time or amount is out of range
     */
    IStatus verify(IProgressMonitor monitor);

    /**
     * Throws away what is there, also what was saved for the next start, and builds everything anew from the store: the way
     * out of what {@link #verify} finds. Readers keep the earlier snapshot until the new one is there.
     *
     * @param monitor progress and cancel, or null
     * @throws ClienteleException OUT_OF_BUDGET, CANCELLED, or what made building fail
     */
    void rebuild(IProgressMonitor monitor) throws ClienteleException;

    /**
     * Offers a new snapshot of the same commit, whose computed columns are computed anew: for what they depend on
     * beside the facts, such as the options of the RFM columns.
     */
    void recompute();

    /**
     * Listens to states and new snapshots. Called by a background thread; has to return fast.
     *
     * @param listener is given the new state
     * @return closes the subscription
     */
    AutoCloseable onChange(Consumer<State> listener);

    /**
     * How far building has come.
     *
     * @param phase what is going on
     * @param sequence the number of the newest snapshot's last commit; -1 before the first snapshot
     * @param done how much of the current building is done, 0 to 1
     * @param status OK, or why building failed; in phase CURRENT, why the newest snapshot is not up to date
     */
    record State(Phase phase, long sequence, double done, IStatus status) {
    }

    /** What a fact base is doing. */
    enum Phase {
        /** The first snapshot is being built. */
        BUILDING,
        /** Up to date, or following within moments; where the status is not OK, following is tried again. */
        CURRENT,
        /** Building failed; the state's status tells why. */
        FAILED,
        /** The store was closed. */
        CLOSED
    }
}
