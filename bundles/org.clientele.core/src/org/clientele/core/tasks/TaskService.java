package org.clientele.core.tasks;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists, makes and ends tasks. Each change is one unit of work with a reason of its own.
 *
 * @since 0.1
 */
@ProviderType
public interface TaskService {

    /** The origin of a task that a person made. */
    String MANUAL = "manual"; //$NON-NLS-1$

    /**
     * Lists tasks, the most urgent first.
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
     * @return how it ended; INVALID_RECORD for a blank text, NOT_FOUND for a customer that is not there
     */
    CommitResult create(Store store, Actor actor, NewTask task, String origin);

    /**
     * Changes an open task: another owner, day, text or customer. The origin stays.
     *
     * @param store keeps it
     * @param actor who changes it
     * @param taskId which
     * @param task what it becomes
     * @return how it ended; NOT_FOUND, INVALID_RECORD when it is not open any more or the text is blank, CONFLICT
     */
    CommitResult change(Store store, Actor actor, long taskId, NewTask task);

    /**
     * Puts an open task off to another day.
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
