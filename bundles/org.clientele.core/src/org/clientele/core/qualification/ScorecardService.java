package org.clientele.core.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.Party;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Scores of customers by scorecards that administrators edit, such as fit [Q02] and potential [Q03]. A missing input is
 * named and never counts as 0.
 *
 * @since 1.0
 */
@ProviderType
public interface ScorecardService {

    /**
     * Scores a record.
     *
     * @param party the record
     * @param scorecard the key of the scorecard
     * @param definitions the definitions of the store
     * @return the sum with all inputs; empty when there is no such scorecard
     */
    Optional<Score> score(Party party, String scorecard, Definitions definitions);

    /**
     * Scores a record by all scorecards.
     *
     * @param party the record
     * @param definitions the definitions of the store
     * @return one score for each scorecard
     */
    List<Score> scores(Party party, Definitions definitions);

    /**
     * Places a record into the two by two of fit.
     *
     * @param party the record
     * @param definitions the definitions of the store
     * @return empty when there is no scorecard {@link DefinitionKeys#FIT} of two groups
     */
    Optional<Fit> fit(Party party, Definitions definitions);

    /**
     * Gives a score in a record that the caller holds.
     *
     * @param party the record of a customer
     * @param rating the score
     * @param definitions the definitions of the store
     * @throws ClienteleException INVALID_INPUT when there is no such criterion or the score is not within its limits
     */
    void rate(Party party, NewRating rating, Definitions definitions) throws ClienteleException;

    /**
     * Gives scores and commits them.
     *
     * @param store holds the record
     * @param actor who acts
     * @param partyId the customer
     * @param ratings the scores
     * @return how it ended; INVALID_INPUT, NOT_FOUND, CONFLICT
     */
    CommitResult rate(Store store, Actor actor, long partyId, List<NewRating> ratings);

    /**
     * A score to be given.
     *
     * @param scorecard the key of the scorecard
     * @param criterion the key of the criterion
     * @param score within the limits of the criterion; null takes a score away
     * @param evidence how it is known; may be empty
     * @param day when
     */
    record NewRating(String scorecard, String criterion, BigDecimal score, String evidence, LocalDate day) {
    }
}
