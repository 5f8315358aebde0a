package org.clientele.core.lifecycle;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.rules.RuleVersion;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.StageModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The stage models of a store [L01, L03, L04, L05, C20]: what an administrator edits, checked and tried on today's
 * customers before it is put in force. A model is an ordinary aggregate, so it has versions, history and undo; what
 * must not be stored is refused for whoever saves it, by this service or by a unit of work of their own.
 * <p>
 * For any thread, not for a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface StageModelService {

    /**
     * The stage models.
     *
     * @param store an open store
     * @param actor who asks
     * @return graphs that the caller owns and {@link #save} takes back, by position, then key; drafts and retired ones
     *         included
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<StageModel> models(Store store, Actor actor) throws ClienteleException;

    /**
     * A stage model.
     *
     * @param store an open store
     * @param actor who asks
     * @param key the model's key, such as {@link StageModels#LIFECYCLE}
     * @return a graph that the caller owns and {@link #save} takes back, or empty
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<StageModel> find(Store store, Actor actor, String key) throws ClienteleException;

    /**
     * Looks for everything that is wrong with a model, or that its author should know before it is put in force: nowhere
     * to start, stages that nobody can reach or leave, rules to enter that hold for the same customers, rules that move
     * customers in circles. What needs facts is tried on today's visible customers; while there are no columns yet, it is
     * left out.
     *
     * @param store an open store
     * @param actor who asks
     * @param model the model, saved or not; it is not changed
     * @param monitor progress and cancel, or null
     * @return errors first, then warnings, each in the order of the stages and transitions; empty when all is well
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED
     */
    List<StageModelFinding> check(Store store, Actor actor, StageModel model, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Tells what putting a model in force would do today, by playing it as it will be played. Customers of a model that
     * is in force are moved on from where they stand; those in a stage that is gone stay there, which keeps the change
     * from being saved. A model that is not in force is played from the first contact of each customer on.
     *
     * @param store an open store
     * @param actor who asks
     * @param before the model as it is stored, or null when it is new
     * @param after the model as it would be; it need not be saved
     * @param monitor progress and cancel, or null
     * @return how many customers would go from where to where
     * @throws ClienteleException RULE_INVALID with the first error of {@link #check}; RULE_DISABLED, RULE_TYPE_FAILED for
     *         a rule that cannot be evaluated; INVALID_INPUT while there are no columns yet; CANCELLED
     */
    StageSimulation simulate(Store store, Actor actor, StageModel before, StageModel after, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Saves a model, a new one or one that this service gave. An active model must be without errors; a draft may have
     * all but those of its keys. A stage in which customers are, and the key of one, stay until the customers were
     * moved.
     *
     * @param store keeps it
     * @param actor who acts
     * @param model the model
     * @param reason why, in the user's words; null: the name of what is done
     * @return committed; or why not, as of {@link org.clientele.core.store.UnitOfWork#commit}: INVALID_RECORD with the
     *         findings as problems, whose paths lead to the stage or transition; CONFLICT when somebody else saved first
     */
    CommitResult save(Store store, Actor actor, StageModel model, String reason);

    /**
     * Puts a model out of force. Its customers and their history stay as they were on the last day; no rule moves them
     * and nobody can. Saving it as active puts it in force again.
     *
     * @param store keeps it
     * @param actor who acts
     * @param key the model's key
     * @param reason why, or null
     * @return committed, with the sequence number 0 when it was not in force; or why not
     * @throws ClienteleException NOT_FOUND
     */
    CommitResult retire(Store store, Actor actor, String key, String reason) throws ClienteleException;

    /**
     * Deletes a model in which there never were customers; others can be retired.
     *
     * @param store keeps it
     * @param actor who acts
     * @param key the model's key
     * @param reason why, or null
     * @return committed, or why not
     * @throws ClienteleException NOT_FOUND; IN_USE when customers were in stages of it, or when segments
     *         or other models ask for it, with their names
     */
    CommitResult delete(Store store, Actor actor, String key, String reason) throws ClienteleException;

    /**
     * The versions of a model.
     *
     * @param store an open store
     * @param actor who asks
     * @param key the model's key
     * @return the newest first
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    List<RuleVersion> versions(Store store, Actor actor, String key) throws ClienteleException;

    /**
     * A model as it was in a version.
     *
     * @param store an open store
     * @param actor who asks
     * @param key the model's key
     * @param version the number, from 1
     * @return a graph that nobody saves, or empty when there is no such version
     * @throws ClienteleException NOT_FOUND for a model that is not there; LOCK_TIMEOUT
     */
    Optional<StageModel> version(Store store, Actor actor, String key, int version) throws ClienteleException;
}
