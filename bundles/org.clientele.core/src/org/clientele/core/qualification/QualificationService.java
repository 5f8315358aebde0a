package org.clientele.core.qualification;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.Party;
import org.clientele.model.RecordedDecision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Money, authority, need [Q01], and what follows from them.
 *
 * @since 1.0
 */
@ProviderType
public interface QualificationService {

    /** The origin of tasks that come of the table. */
    String ORIGIN = "decision:man"; //$NON-NLS-1$

    /**
     * Reads the lamps of a record and asks the table what they mean.
     *
     * @param party the record; a party without the role of a customer has all lamps unknown
     * @param definitions the definitions of the store
     * @return the assessment; never fails: a table that cannot be used is told in its status
     */
    Assessment assess(Party party, Definitions definitions);

    /**
     * Sets a lamp of a record that the caller holds.
     *
     * @param party the record of a customer
     * @param lamp its new reading
     * @throws IllegalArgumentException when the party has not the role of a customer
     */
    void setLamp(Party party, LampReading lamp);

    /**
     * Sets a lamp and commits it.
     *
     * @param store holds the record
     * @param actor who acts
     * @param partyId the customer
     * @param lamp its new reading
     * @return how it ended; NOT_FOUND also when the party is no customer, CONFLICT
     */
    CommitResult setLamp(Store store, Actor actor, long partyId, LampReading lamp);

    /**
     * Notes a decision in a record that the caller holds, without a task: for an editor, whose save stores it.
     *
     * @param party the record of a customer
     * @param actor who decides
     * @param assessment what {@link #assess} gave for the record
     * @param request what is decided; its task does not matter here
     * @return the decision, which is in the record now
     * @throws ClienteleException INVALID_INPUT without advice, for another outcome than the advice's, and for a stop
     *         without a reason or confirmation; the record is as it was
     */
    RecordedDecision decide(Party party, Actor actor, Assessment assessment, DecisionRequest request)
            throws ClienteleException;

    /**
     * Decides by the stored record: the decision, and the task with the recommended action, in one unit of work. The
     * task's origin is {@link #ORIGIN}.
     *
     * @param store holds the record
     * @param actor who decides
     * @param partyId the customer
     * @param request what is decided
     * @return how it ended; INVALID_INPUT as above, NOT_FOUND, CONFLICT
     */
    Decided decide(Store store, Actor actor, long partyId, DecisionRequest request);
}
