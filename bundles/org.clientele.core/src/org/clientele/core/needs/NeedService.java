package org.clientele.core.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.model.Party;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Needs of a customer [D01-D05].
 *
 * @since 1.0
 */
@ProviderType
public interface NeedService {

    /**
     * The board [D05]: latent, explicit, changing, met.
     *
     * @param party the record
     * @param today the day that counts as today
     * @return one list for each state, in that order; within, by due day, then by age
     */
    Map<NeedState, List<NeedCard>> board(Party party, LocalDate today);

    /**
     * Moves a need to another state, in a record that the caller holds. From latent to explicit is an event [D04]: the
     * day of the first time is kept as {@code explicitSince} and shown in the timeline; it stays when the need goes on to
     * be met, and when it goes back. No other move sets it.
     *
     * @param need an object of the record
     * @param state the new state
     * @param day since when
     */
    void move(Need need, NeedState state, LocalDate day);

    /**
     * Moves a need and commits it.
     *
     * @param store holds the record
     * @param actor who acts
     * @param partyId the customer
     * @param needId the need
     * @param state the new state
     * @param day since when
     * @return how it ended; NOT_FOUND, CONFLICT
     */
    CommitResult move(Store store, Actor actor, long partyId, long needId, NeedState state, LocalDate day);

    /**
     * Questions that may bring needs to light, for the customer's phase of life first [D03]. A person's phase is told by
     * age, never by sex; without a date of birth, and for organisations, the general questions are given.
     *
     * @param party the record
     * @param today the day that counts as today
     * @return those about needs that are not known yet, then the others; never empty
     */
    List<NeedPrompt> prompts(Party party, LocalDate today);
}
