package org.clientele.core.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.bulk.BulkResult;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists, makes and ends tasks. Each change is one unit of work with a reason of its own.
 *
 * @since 1.0
 */
@ProviderType
public interface TaskService {

    /** The origin of a task that a person made. */
    String MANUAL = "manual"; //$NON-NLS-1$

    /**
     * Lists tasks, the most urgent first: by their last day, and within a page by {@link TaskItem#BY_URGENCY}.
     *
     * @param store holds them
     * @param actor who asks
     * @param query which tasks
     * @param after where the page before ended; empty for the first one
     * @param limit the most tasks, 1 to 1,000
     * @return the page
     * @throws ClienteleException LOCK_TIMEOUT
     */
    TaskPage page(Store store, Actor actor, TaskQuery query, Optional<PageKey> after, int limit)
            throws ClienteleException;

    /**
     * Lists the open and done tasks that stand in somebody's calendar: those with a start on these days or that reach into
     * them, and those without a start whose last day is one of them.
     *
     * @param store holds them
     * @param actor who asks
     * @param owner the account of who has to do them; empty: tasks that nobody has yet
     * @param from the first day
     * @param to the last day
     * @param limit the most tasks of each sort, 1 to 10,000
     * @return the tasks by {@link TaskItem#BY_URGENCY}
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<TaskItem> between(Store store, Actor actor, String owner, LocalDate from, LocalDate to, int limit)
            throws ClienteleException;

    /**
     * Lists somebody's open tasks with a reminder in a time.
     *
     * @param store holds them
     * @param actor who asks
     * @param owner the account of who has to do them
     * @param after only reminders after this moment; empty: from the first one on
     * @param until only reminders up to this moment; empty: all later ones
     * @param limit the most tasks, 1 to 1,000
     * @return the tasks by the moment of their reminder
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<TaskItem> reminding(Store store, Actor actor, String owner, Optional<LocalDateTime> after,
            Optional<LocalDateTime> until, int limit) throws ClienteleException;

    /**
     * Counts tasks.
     *
     * @param store holds them
     * @param actor who asks
     * @param query which tasks
     * @return the number
     * @throws ClienteleException LOCK_TIMEOUT
     */
    long count(Store store, Actor actor, TaskQuery query) throws ClienteleException;

    /**
     * Reads one task.
     *
     * @param store holds it
     * @param actor who asks
     * @param taskId its id
     * @return the task, or empty when there is none or it is hidden
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<TaskItem> find(Store store, Actor actor, long taskId) throws ClienteleException;

    /**
     * Makes a task.
     *
     * @param store keeps it
     * @param actor who makes it
     * @param task what is to be done
     * @param origin what it comes from, such as {@link #MANUAL}
     * @return how it ended; INVALID_RECORD for a blank text, an effort out of bounds or a last day before the start;
     *         NOT_FOUND for a customer that is not there
     */
    CommitResult create(Store store, Actor actor, NewTask task, String origin);

    /**
     * Makes the same task for each of some customers as one batch, which can be undone as a whole by
     * {@link org.clientele.core.store.Changes#undoBatch}. Where the task names nobody who has to do it, each customer's
     * owner does.
     *
     * @param store keeps them
     * @param actor who makes them
     * @param parties the customers; repeated ones get one task
     * @param task what is to be done; its customer and UID do not matter
     * @param origin what they come from, such as {@link #MANUAL}
     * @param monitor progress and cancel, or null
     * @return how it ended: {@code changed} counts the tasks, {@code refusals} the customers that are not there or hidden;
     *         INVALID_RECORD as of {@link #create}, CANCELLED, and nothing was made
     */
    BulkResult createAll(Store store, Actor actor, Collection<Long> parties, NewTask task, String origin,
            IProgressMonitor monitor);

    /**
     * Changes an open task: another owner, time, text, weight or customer. Origin, plan, occurrence and UID stay.
     *
     * @param store keeps it
     * @param actor who changes it
     * @param taskId which
     * @param task what it becomes
     * @return how it ended; NOT_FOUND, INVALID_RECORD when it is not open any more or the text is blank, CONFLICT
     */
    CommitResult change(Store store, Actor actor, long taskId, NewTask task);

    /**
     * Puts an open task off to another day. A start moves to that day with its time of the day, and a reminder by as many
     * days; without a last day there is no start either.
     *
     * @param store keeps it
     * @param actor who puts it off
     * @param taskId which
     * @param due the new last day, or null
     * @return as of {@link #change}
     */
    CommitResult postpone(Store store, Actor actor, long taskId, LocalDate due);

    /**
     * Ends an open task as done, now and by the actor.
     *
     * @param store keeps it
     * @param actor who did it
     * @param taskId which
     * @return how it ended; NOT_FOUND, INVALID_RECORD when it is not open any more, CONFLICT
     */
    CommitResult done(Store store, Actor actor, long taskId);

    /**
     * Ends an open task as not to be done.
     *
     * @param store keeps it
     * @param actor who gives it up
     * @param taskId which
     * @param reason why; not blank
     * @return how it ended; NOT_FOUND, INVALID_RECORD when it is not open any more or without a reason, CONFLICT
     */
    CommitResult cancel(Store store, Actor actor, long taskId, String reason);

    /**
     * Opens a task again that was done or cancelled.
     *
     * @param store keeps it
     * @param actor who opens it
     * @param taskId which
     * @return how it ended; NOT_FOUND, CONFLICT; an open task stays as it is, which is OK
     */
    CommitResult reopen(Store store, Actor actor, long taskId);
}
