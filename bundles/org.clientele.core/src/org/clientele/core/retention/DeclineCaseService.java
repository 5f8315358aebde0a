package org.clientele.core.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is decided about declining customers, and what comes of it [L02, P13]: recover or end, each with who, when and
 * why; later whether the customer came back, when and at what cost. What a decision needs (a kind of churn and a reason to
 * end a relation, days that are not in the future) holds on every way into the store.
 *
 * @since 1.0
 */
@ProviderType
public interface DeclineCaseService {

    /**
     * The cases of a customer, the newest first.
     *
     * @param store the store
     * @param actor who asks
     * @param party the customer's id
     * @return the cases; empty for a hidden customer
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<CaseItem> of(Store store, Actor actor, long party) throws ClienteleException;

    /**
     * All cases that somebody may see, the newest first.
     *
     * @param store the store
     * @param actor who asks
     * @param pending whether only those are given whose outcome is not known yet
     * @return the cases
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<CaseItem> list(Store store, Actor actor, boolean pending) throws ClienteleException;

    /**
     * Opens a case with the score, the value at stake and the measures of today. Where the customer has a case whose
     * outcome is not known yet, that one is given.
     *
     * @param store the store
     * @param actor who acts
     * @param model the key of the model; null: by hand, without a score
     * @param party the customer's id
     * @return the case
     * @throws ClienteleException NOT_FOUND for an unknown model, and for a party that is no customer or hidden; CONFLICT,
     *         STORE_NOT_WRITABLE, LOCK_TIMEOUT, ACCESS_DENIED
     */
    CaseItem open(Store store, Actor actor, String model, long party) throws ClienteleException;

    /**
     * Decides to win the customer back; with a template a recovery plan is made.
     *
     * @param store the store
     * @param actor who decides
     * @param caseId the case
     * @param request how
     * @return what was done; a plan that could not be made is told in the notes, and the decision stands
     * @throws ClienteleException NOT_FOUND for an unknown or hidden case; INVALID_INPUT for one whose outcome is known
     */
    CaseDecided recover(Store store, Actor actor, long caseId, RecoverRequest request) throws ClienteleException;

    /**
     * Decides to end the relation; where it is wanted and the model of the life cycle has a way to an end stage, the
     * customer is moved there.
     *
     * @param store the store
     * @param actor who decides
     * @param caseId the case
     * @param request why
     * @return what was done; a move that was not possible is told in the notes, and the decision stands
     * @throws ClienteleException NOT_FOUND for an unknown or hidden case; INVALID_INPUT for one whose outcome is known, and
     *         without a kind of churn or a reason
     */
    CaseDecided end(Store store, Actor actor, long caseId, EndRequest request) throws ClienteleException;

    /**
     * Takes a decision back: the case is open again, as if nothing had been decided. A plan that was made and a stage that
     * was changed stay.
     *
     * @param store the store
     * @param actor who acts
     * @param caseId the case
     * @param reason why, in the user's words
     * @return as {@link org.clientele.core.store.UnitOfWork#commit}
     * @throws ClienteleException NOT_FOUND for an unknown or hidden case
     */
    CommitResult reopen(Store store, Actor actor, long caseId, String reason) throws ClienteleException;

    /**
     * Notes what recovering cost so far.
     *
     * @param store the store
     * @param actor who acts
     * @param caseId the case
     * @param cost in the base currency, 0 or more; null: not told
     * @return as {@link org.clientele.core.store.UnitOfWork#commit}
     * @throws ClienteleException NOT_FOUND for an unknown or hidden case; INVALID_INPUT below 0
     */
    CommitResult cost(Store store, Actor actor, long caseId, BigDecimal cost) throws ClienteleException;

    /**
     * The proof of the score with which a case was opened, made again from the measures that it keeps and the version of
     * its model, whatever changed since.
     *
     * @param store the store
     * @param actor who asks
     * @param caseId the case
     * @return the proof; empty for a case that was opened by hand, or whose model of that version is not known any more
     * @throws ClienteleException NOT_FOUND for an unknown or hidden case
     */
    Optional<DeclineProof> proof(Store store, Actor actor, long caseId) throws ClienteleException;

    /**
     * Measures what came of decisions: a customer came back with the first purchase on a day after the decision, and
     * stayed away when the model's horizon (365 days without a model) passed without one. What those who came back brought
     * is counted up to today. Cases that were given up are looked at again, since a late return is a return.
     *
     * @param store the store
     * @param actor who acts: only cases that this person may see
     * @param monitor progress and cancel, or null
     * @return what was found
     * @throws ClienteleException OUT_OF_BUDGET, CONFLICT, STORE_NOT_WRITABLE, LOCK_TIMEOUT, CANCELLED; what was written
     *         before stays
     */
    OutcomeReport measureOutcomes(Store store, Actor actor, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Reports decisions by kind of churn [P13].
     *
     * @param store the store
     * @param actor who asks: only cases that this person may see
     * @param from the first day of decisions
     * @param to the last day of decisions
     * @return the report, as of the last {@linkplain #measureOutcomes measure}
     * @throws ClienteleException INVALID_INPUT when the days are in the wrong order; LOCK_TIMEOUT
     */
    ChurnReport churn(Store store, Actor actor, LocalDate from, LocalDate to) throws ClienteleException;
}
