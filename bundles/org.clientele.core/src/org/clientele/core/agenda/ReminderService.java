package org.clientele.core.agenda;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.TaskItem;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reminds the actor of his or her own open tasks. A reminder is a moment of the task; times are in the store's zone. Safe
 * for any thread; reads the store, so not for a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface ReminderService {

    /**
     * Lists the tasks whose reminder has come.
     *
     * @param store holds them
     * @param actor whose tasks
     * @param now the moment that counts as now
     * @return open tasks by the moment of their reminder, at most 200
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<TaskItem> due(Store store, Actor actor, LocalDateTime now) throws ClienteleException;

    /**
     * Tells when to look again.
     *
     * @param store holds the tasks
     * @param actor whose tasks
     * @param after the moment that counts as now
     * @return the next reminder after that moment, or empty when there is none
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<LocalDateTime> next(Store store, Actor actor, LocalDateTime after) throws ClienteleException;

    /**
     * Has tasks remind again later.
     *
     * @param store keeps them
     * @param actor who says so
     * @param tasks which; ended ones are left alone
     * @param until when to remind; null: not again
     * @return how it ended, one unit of work for all
     */
    CommitResult snooze(Store store, Actor actor, Collection<Long> tasks, LocalDateTime until);
}
