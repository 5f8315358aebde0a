package org.clientele.core.interactions;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.Interaction;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes and edits interactions. An {@link Interaction} is an aggregate of its own: the caller owns the graph and may edit
 * it like a record before it is saved.
 *
 * @since 1.0
 */
@ProviderType
public interface InteractionService {

    /**
     * A new interaction with a party, held now by the actor. Returns at once; nothing is stored.
     *
     * @param store gives the time zone
     * @param actor who held it
     * @param partyId with whom
     * @return a graph without id
     */
    Interaction begin(Store store, Actor actor, long partyId);

    /**
     * Loads an interaction to edit it.
     *
     * @param store holds it
     * @param actor who asks
     * @param interactionId its id
     * @return the graph, or empty when there is none or its customer is hidden
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<Interaction> load(Store store, Actor actor, long interactionId) throws ClienteleException;

    /**
     * Names those who took part. A party that the asker may not see is told as hidden, without its name.
     *
     * @param store holds them
     * @param actor who asks
     * @param interaction what {@link #load} gave
     * @return one entry for each participant, in their order
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<ParticipantView> participants(Store store, Actor actor, Interaction interaction) throws ClienteleException;

    /**
     * Saves an interaction and makes a task of its next step, as one unit of work. The task's origin is
     * {@code interaction:ID}.
     *
     * @param store keeps it
     * @param actor who acts
     * @param interaction a new graph, or a loaded one that was changed
     * @param next the task that the next step becomes; empty: none is made
     * @return how it ended; INVALID_RECORD without a subject or text, without a time, or when a task is asked for and the
     *         next step is blank; CONFLICT, NOT_FOUND for a customer that is not there
     */
    InteractionSaved save(Store store, Actor actor, Interaction interaction, Optional<NextStep> next);

    /**
     * Deletes an interaction; its history and the tasks that came of it stay.
     *
     * @param store holds it
     * @param actor who acts
     * @param interactionId which
     * @return how it ended; NOT_FOUND, CONFLICT
     */
    CommitResult delete(Store store, Actor actor, long interactionId);
}
