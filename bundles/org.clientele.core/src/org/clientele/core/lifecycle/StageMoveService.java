package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Moves customers to another stage by hand. What is allowed is told beforehand by {@link #check}; it holds for every
 * {@code StageMove} that anybody stores, by this service, an import, a script or a partner's unit of work, since a check
 * of the commit asks the same:
 * <ul>
 * <li>the model is active and has the stage;</li>
 * <li>a transition that is open to people leads there from the stage in which the customer was on that day, or the
 * customer was in none and may begin there;</li>
 * <li>the condition that guards the transition and its contributed guards agree by the facts of that day;</li>
 * <li>the day is not in the future and not before the first contact;</li>
 * <li>there is a reason.</li>
 * </ul>
 * Rules to enter and to leave are not asked: they are what people correct.
 * <p>
 * For any thread, not for a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface StageMoveService {

    /**
     * Tells who may be moved, and why others may not; writes nothing.
     *
     * @param store an open store
     * @param actor who acts
     * @param model the model's key
     * @param to the key of the stage
     * @param parties the customers, each once
     * @param day since when they are there; null: today
     * @return who may and who may not
     * @throws ClienteleException NOT_FOUND for a model or stage that is not there; INVALID_INPUT for a model that is not
     *         in force, or a day in the future, or while there are no columns yet
     */
    MoveCheck check(Store store, Actor actor, String model, String to, Collection<Long> parties, LocalDate day)
            throws ClienteleException;

    /**
     * Moves those customers who may be moved: one by a unit of work, several as one batch; either can be undone as a
     * whole. Whether it was worthwhile for the rest is told by the result.
     *
     * @param store keeps it
     * @param actor who acts
     * @param request what is wished
     * @param monitor progress and cancel, or null
     * @return how it ended
     * @throws ClienteleException as of {@link #check}; INVALID_INPUT without a reason; nothing was written
     */
    StageMoveResult move(Store store, Actor actor, StageMoveRequest request, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Makes ready what a file says. Rows of one customer count by day, whatever their order in the file: each is judged
     * from where the one before led. Rules wait after an imported move as after one by hand. Nothing is written: the
     * caller stores the moves, which are judged once more then.
     *
     * @param store an open store
     * @param actor who acts
     * @param model the model's key
     * @param rows the rows
     * @param monitor progress and cancel, or null
     * @return one for each row, in their order
     * @throws ClienteleException NOT_FOUND for a model that is not there; INVALID_INPUT for one that is not in force;
     *         CANCELLED
     */
    List<PreparedMove> prepare(Store store, Actor actor, String model, List<StageRow> rows, IProgressMonitor monitor)
            throws ClienteleException;
}
