package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who is in which stage of which model, now and on any day [L01, L04, C20]. The stages of all active models are kept for
 * each store that somebody asked about: a commit and a new day change only those whom they concern. Each model is also
 * three columns of the fact base: {@code stage.<model>} (the stage's key), {@code stage.<model>.days} (days in it) and
 * {@code stage.<model>.since}.
 * <p>
 * On a day, moves by people and imports that are dated so come first, in the order in which they were recorded. Up to the
 * day until which the newest of them holds the customer, no rule applies. After that a customer in no stage enters the
 * first stage to start in whose entry rule holds, and a customer in a stage takes the first automatic way, in the model's
 * order, for which the exit rule, the entry rule, the way's condition and the contributed guards hold; and so on until
 * none does. Rules that would lead a customer round in a circle on one day leave it where the circle begins, and the model's
 * {@link #problems} tell it. All of this is exact to the day, from the customer's first contact on: the earliest of the
 * day since which it is a customer, its first order and its first interaction, or else the day on which it was first
 * computed. Stages are as of what is known now: orders that come later with an earlier date change the past, from their
 * day on. Values that the store keeps without a date, such as a customer's country, count from the day on which the
 * stages learned them; where the past is played through the rules, as they are now.
 * <p>
 * What rules did is written to a log for stores that were given to {@link #follow} or {@link #record}.
 * <p>
 * Safe for any thread, but not for a user interface thread, unless a method says that it returns at once. Unknown models
 * are NOT_FOUND; a model that is not active has no customers.
 *
 * @since 1.0
 */
@ProviderType
public interface StageService {

    /**
     * Who is where in the newest facts.
     *
     * @param store the store
     * @param actor who asks
     * @param model the model's key
     * @return the rows that the actor may see
     * @throws ClienteleException NOT_FOUND, RULE_CYCLE, CANCELLED, or what makes the facts fail
     */
    StageSet stages(Store store, Actor actor, String model) throws ClienteleException;

    /**
     * Where one customer stands.
     *
     * @param store the store
     * @param actor who asks
     * @param model the model's key
     * @param party the customer's id
     * @return the standing; empty when the customer is in no stage of the model
     * @throws ClienteleException NOT_FOUND also for a customer that the actor may not see
     */
    Optional<StageStanding> standing(Store store, Actor actor, String model, long party) throws ClienteleException;

    /**
     * How one customer got where it is, by what is known now.
     *
     * @param store the store
     * @param actor who asks
     * @param model the model's key
     * @param party the customer's id
     * @return the changes, oldest first; within a day in the order in which they happened
     * @throws ClienteleException as {@link #standing}
     */
    List<StageChange> history(Store store, Actor actor, String model, long party) throws ClienteleException;

    /**
     * Why a customer is in its stage, and what keeps it from moving on.
     *
     * @param store the store
     * @param actor who asks
     * @param model the model's key
     * @param party the customer's id
     * @return the proof as of today
     * @throws ClienteleException as {@link #standing}
     */
    StageProof explain(Store store, Actor actor, String model, long party) throws ClienteleException;

    /**
     * Why a customer was moved.
     *
     * @param store the store
     * @param actor who asks
     * @param change one of {@link #history}
     * @return the proof as of the day of the change, by the model as it is now
     * @throws ClienteleException as {@link #standing}
     */
    StageProof explain(Store store, Actor actor, StageChange change) throws ClienteleException;

    /**
     * Who was in a stage at the end of a day, by what is known now.
     *
     * @param store the store
     * @param actor who asks
     * @param model the model's key
     * @param stage the stage's key
     * @param day the day, not after today
     * @return ids of parties that the actor may see, as unsigned 32-bit numbers
     * @throws ClienteleException NOT_FOUND, INVALID_INPUT for a day to come
     */
    RoaringBitmap in(Store store, Actor actor, String model, String stage, LocalDate day) throws ClienteleException;

    /**
     * Who went where between two days.
     *
     * @param store the store
     * @param actor who asks
     * @param model the model's key
     * @param from the first day
     * @param to the last day, not before the first and not after today
     * @return the streams
     * @throws ClienteleException NOT_FOUND; INVALID_INPUT for days in the wrong order or to come
     */
    StageFlow flow(Store store, Actor actor, String model, LocalDate from, LocalDate to) throws ClienteleException;

    /**
     * Numbers, value and time of the stages.
     *
     * @param store the store
     * @param actor who asks
     * @param model the model's key
     * @return the figures
     * @throws ClienteleException as {@link #stages}
     */
    StageFigures figures(Store store, Actor actor, String model) throws ClienteleException;

    /**
     * The first day on which a customer may be in a stage: that of the first contact.
     *
     * @param store the store
     * @param actor who asks
     * @param party the customer's id
     * @return the day; today for a customer of whom nothing is dated, and who was not computed before
     * @throws ClienteleException NOT_FOUND for a customer that the actor may not see
     */
    LocalDate firstContact(Store store, Actor actor, long party) throws ClienteleException;

    /**
     * What went wrong while customers were moved by the rules of a model. Of customers that the actor may not see, nothing
     * is told, nor are they counted.
     *
     * @param store the store
     * @param actor who asks
     * @param model the model's key
     * @return the problems; empty when all is well
     * @throws ClienteleException NOT_FOUND, CANCELLED, or what makes the facts fail
     */
    List<StageProblem> problems(Store store, Actor actor, String model) throws ClienteleException;

    /**
     * Listens to stages. After a commit of a person who edits, the listener is called before the commit returns, as a
     * rule; after an import, by a background thread, later. It has to return fast.
     *
     * @param store the store
     * @param listener is given what changed
     * @return closes the subscription
     */
    AutoCloseable onChange(Store store, Consumer<StageSetChange> listener);

    /**
     * Keeps the log of a store in the background until the store is closed. Returns at once; a second call does nothing.
     *
     * @param store the store
     */
    void follow(Store store);

    /**
     * Brings the stages and their log up to date.
     *
     * @param store the store
     * @param monitor progress and cancel, or null; what was written before cancelling stays
     * @return how many entries were written
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT, CANCELLED
     */
    int record(Store store, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Plays the whole history through the rules of a model as they are now; what is written and does not hold any more is
     * withdrawn. Moves by people and imports stay.
     *
     * @param store the store
     * @param actor who asks; everybody is played, whoever that is allowed to see
     * @param model the model's key; null: all active ones
     * @param monitor progress and cancel, or null
     * @return how many customers have another history than before
     * @throws ClienteleException NOT_FOUND, CANCELLED, STORE_NOT_WRITABLE
     */
    int recompute(Store store, Actor actor, String model, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Plays the whole history through the rules and compares it with what is kept. Models whose rules read values without
     * dates, such as a country, are compared from yesterday on.
     *
     * @param store the store
     * @param monitor progress and cancel, or null
     * @return OK, or one sentence for each model that differs
     */
    IStatus verify(Store store, IProgressMonitor monitor);
}
