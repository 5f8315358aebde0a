package org.clientele.core.relationships;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.model.Party;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads relationships [Q06]. They are edited in the record of the party where they start; the store refuses cycles in the
 * hierarchy, shares above 100 % in total, ties to oneself and to parties that do not exist.
 *
 * @since 1.0
 */
@ProviderType
public interface RelationshipService {

    /**
     * The ties that start at a party, unsaved ones included.
     *
     * @param store names the targets
     * @param actor who asks
     * @param party the record; it is only read, but must not be changed meanwhile
     * @return in the order of the record
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<Tie> outbound(Store store, Actor actor, Party party) throws ClienteleException;

    /**
     * The ties that end at a party. Those of hidden parties are not there.
     *
     * @param store holds them
     * @param actor who asks
     * @param partyId the party
     * @param limit the most ties, 1 to 10,000
     * @return by kind, strong ones first, then by name
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<Tie> inbound(Store store, Actor actor, long partyId, int limit) throws ClienteleException;

    /**
     * The surroundings of a party, for a picture.
     *
     * @param store holds them
     * @param actor who asks
     * @param partyId the party
     * @param query how much is wanted
     * @param monitor progress and cancel, or null
     * @return parties and ties
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, CANCELLED
     */
    Neighbourhood neighbourhood(Store store, Actor actor, long partyId, NeighbourhoodQuery query,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * The hierarchy to which an organisation belongs, from its root down, with sums.
     *
     * @param store holds it
     * @param actor who asks
     * @param partyId any organisation of it
     * @param day the ties that hold on this day make the hierarchy
     * @param limit the most organisations, 1 to 10,000
     * @param monitor progress and cancel, or null
     * @return the tree; waits for the fact base
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, CANCELLED, OUT_OF_BUDGET
     */
    Hierarchy hierarchy(Store store, Actor actor, long partyId, LocalDate day, int limit, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * The ways from the staff to a party: over internal persons, and over parties that somebody looks after.
     *
     * @param store holds them
     * @param actor who asks
     * @param partyId the party
     * @param day only ties that hold on this day
     * @param limit the most ways, 1 to 100
     * @param monitor progress and cancel, or null
     * @return the shortest first; of one length, strong ties first; at most three ties long, one way for each start
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, CANCELLED
     */
    List<Acquaintance> whoKnows(Store store, Actor actor, long partyId, LocalDate day, int limit,
            IProgressMonitor monitor) throws ClienteleException;
}
