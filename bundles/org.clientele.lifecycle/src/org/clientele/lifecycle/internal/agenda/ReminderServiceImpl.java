package org.clientele.lifecycle.internal.agenda;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.ReminderService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminders are moments of tasks. */
@Component
public final class ReminderServiceImpl implements ReminderService {

    private static final int MOST = 200;

    private final TaskService tasks;

    /**
     * Creates the service.
     *
     * @param tasks lists tasks
     */
    @Activate
    public ReminderServiceImpl(@Reference TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<TaskItem> due(Store store, Actor actor, LocalDateTime now) throws ClienteleException {
        return tasks.reminding(store, actor, actor.account(), Optional.empty(), Optional.of(now), MOST);
    }

    @Override
    public Optional<LocalDateTime> next(Store store, Actor actor, LocalDateTime after) throws ClienteleException {
        return tasks.reminding(store, actor, actor.account(), Optional.of(after), Optional.empty(), 1).stream()
                .map(TaskItem::remindAt).findFirst();
    }

    @Override
    public CommitResult snooze(Store store, Actor actor, Collection<Long> ids, LocalDateTime until) {
        return TaskEdits.all(store, actor, ids, until == null ? Messages.reason_forget : Messages.reason_snooze,
                task -> task.setRemindAt(until));
    }
}
