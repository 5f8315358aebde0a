package org.clientele.core.agenda;

import java.util.List;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hands over what somebody holds who leaves [section 13]: customers, open tasks, plans and whatever else names that person
 * as the one who answers for it. What says who did something, such as the author of a decision or the member of staff of a
 * past interaction, is not handed over: it stays true. History keeps who had what before. Safe for any thread; reads and
 * writes the store, so not for a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface HandoverService {

    /**
     * Lists what somebody holds, as far as the asker may see it.
     *
     * @param store holds it
     * @param actor who asks
     * @param account whose
     * @param monitor progress and cancel, or null
     * @return the holdings, by kind and then by label
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED
     */
    Holdings list(Store store, Actor actor, String account, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Hands all or some of it over as one batch, which {@link org.clientele.core.store.Changes#undoBatch} undoes as a
     * whole. What somebody else changed meanwhile, or what is refused, stays and is told.
     *
     * @param store keeps it
     * @param actor who hands over
     * @param request from whom to whom, which, and why
     * @param monitor progress and cancel, or null; when cancelled, all is as before
     * @return how it ended; INVALID_INPUT without a reason, without a successor, or when both are the same
     */
    HandoverResult handOver(Store store, Actor actor, HandoverRequest request, IProgressMonitor monitor);

    /**
     * Tells which kinds of holdings there are.
     *
     * @return kinds in the order in which they are listed
     */
    List<HoldingKind> kinds();

    /**
     * Tells which accounts hold anything.
     *
     * @param store holds it
     * @param actor who asks
     * @return accounts, as far as the asker may see what they hold
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Set<String> holders(Store store, Actor actor) throws ClienteleException;
}
