package org.clientele.core.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.DeclineModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Notices customers that are about to go [L02]. A model weighs {@linkplain DeclineSignal signals}: the strength of each
 * rises from 0 at its least value to 1 at its most, and the score is the mean of the strengths of the signals that can be
 * judged, weighted and times 100. A customer whose score reaches the threshold is declining.
 * <p>
 * Columns of the fact base: {@code decline.score} (decimal, missing where it cannot be judged) and
 * {@code decline.at-stake} (amount) by the model {@link #DEFAULT}, and {@code decline.<key>.score} and
 * {@code decline.<key>.at-stake} by each other model that is not retired; {@code silent} (yes or no) for silent
 * dissatisfaction [P05]: bought clearly less in the last half-year than in the one before, without a contact that the
 * customer began in that time.
 *
 * @since 1.0
 */
@ProviderType
public interface DeclineService {

    /** The key of the shipped model, by which the columns are computed. */
    String DEFAULT = "decline"; //$NON-NLS-1$

    /**
     * The signals that are installed.
     *
     * @return in the order in which they are offered to people
     */
    List<DeclineSignal> signals();

    /**
     * The models of a store, {@link #DEFAULT} first, then by key; retired ones last.
     *
     * @param store the store
     * @param actor who asks
     * @return detached graphs that the caller may change and {@linkplain #save save}
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<DeclineModel> models(Store store, Actor actor) throws ClienteleException;

    /**
     * A model.
     *
     * @param store the store
     * @param actor who asks
     * @param key its key
     * @return a detached graph; empty without such a model
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<DeclineModel> find(Store store, Actor actor, String key) throws ClienteleException;

    /**
     * A model with all signals that are shipped, at their shipped weights and limits.
     *
     * @param key its key
     * @return a detached graph, not stored
     */
    DeclineModel create(String key);

    /**
     * Looks for what is wrong with a model: a key that is malformed, a threshold outside of 0 to 100, no signal with a
     * weight, weights below 0, a least value that is not below the most, signals that are there twice or not installed.
     *
     * @param model the model
     * @return findings, errors first; empty when there is nothing to say
     */
    List<DeclineFinding> check(DeclineModel model);

    /**
     * Saves a model. The same rules hold on every other way into the store.
     *
     * @param store the store
     * @param actor who acts
     * @param model a new one, or one that was loaded, changed by the caller
     * @return committed; or INVALID_RECORD with the first error of {@link #check}, CONFLICT, STORE_NOT_WRITABLE,
     *         LOCK_TIMEOUT
     */
    CommitResult save(Store store, Actor actor, DeclineModel model);

    /**
     * Says what a changed model would do today, before it is saved.
     *
     * @param store the store
     * @param actor who asks
     * @param before the present model; null: there is none, nobody is declining
     * @param after the changed model
     * @param monitor progress and cancel, or null
     * @return who would be declining and who is
     * @throws ClienteleException RULE_INVALID for a model with errors; OUT_OF_BUDGET, CANCELLED
     */
    DeclineSimulation simulate(Store store, Actor actor, DeclineModel before, DeclineModel after,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * The scores of all customers that somebody may see, as of today. The same object is given again while nothing
     * changed.
     *
     * @param store the store
     * @param actor who asks
     * @param model the key of the model
     * @return the scores
     * @throws ClienteleException NOT_FOUND for an unknown or retired model; RULE_INVALID; OUT_OF_BUDGET
     */
    DeclineScores scores(Store store, Actor actor, String model) throws ClienteleException;

    /**
     * The scores as they were on a day, by what is known now.
     *
     * @param store the store
     * @param actor who asks
     * @param model the key of the model
     * @param day the day
     * @return the scores
     * @throws ClienteleException as {@link #scores(Store, Actor, String)}
     */
    DeclineScores scores(Store store, Actor actor, String model, LocalDate day) throws ClienteleException;

    /**
     * Says why a customer has its score.
     *
     * @param store the store
     * @param actor who asks
     * @param model the key of the model
     * @param party the customer's id
     * @return the proof
     * @throws ClienteleException NOT_FOUND for an unknown model, and for a party that is no customer or hidden;
     *         RULE_INVALID; OUT_OF_BUDGET
     */
    DeclineProof explain(Store store, Actor actor, String model, long party) throws ClienteleException;

    /**
     * Lists declining customers.
     *
     * @param store the store
     * @param actor who asks
     * @param query which
     * @return the greatest value at stake first, then the greatest score, then by id; only customers that the asker may see
     * @throws ClienteleException as {@link #scores(Store, Actor, String)}
     */
    List<DeclineItem> list(Store store, Actor actor, DeclineQuery query) throws ClienteleException;
}
