package org.clientele.ui.lifecycle.internal.agenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.ReminderService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskService;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.lifecycle.internal.agenda.ReminderModel.Snooze;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Looks for reminders of the user's tasks, and shows them in a small window that takes no focus. */
final class Reminders {

    private static final int MINUTE = 60_000;

    private final ReminderModel model = new ReminderModel();
    private final IWorkbench workbench;
    private final IWorkbenchWindow window;
    private final Shell shell;
    private final OpenStore open;
    private final Runnable again = this::look;
    private UiRefresh<Found> refresh;
    private ReminderPopup popup;

    /** What was found. */
    private record Found(LocalDateTime now, List<TaskItem> due, Optional<LocalDateTime> next) {
    }

    Reminders(IWorkbench workbench, IWorkbenchWindow window) {
        this.workbench = workbench;
        this.window = window;
        this.shell = window.getShell();
        this.open = workbench.getService(OpenStore.class);
    }

    void begin() {
        refresh = new UiRefresh<>(shell, Messages.Reminder_looking, m -> find(), this::show).onFailure(status -> {
            Problems.log(status);
            shell.getDisplay().timerExec(MINUTE, again);
        });
        open.listen(shell, changes -> {
            if (changes.contains(StoreChange.STORE) || changes.contains(StoreChange.COMMIT)) {
                look();
            }
        });
        look();
    }

    private void look() {
        if (!shell.isDisposed()) {
            refresh.request();
        }
    }

    private Found find() throws ClienteleException {
        Optional<StoreSession> session = open.session();
        ReminderService service = workbench.getService(ReminderService.class);
        if (session.isEmpty() || service == null) {
            return new Found(LocalDateTime.now(), List.of(), Optional.empty());
        }
        StoreSession s = session.get();
        LocalDateTime now = now(s);
        return new Found(now, service.due(s.store(), s.actor(), now), service.next(s.store(), s.actor(), now));
    }

    private static LocalDateTime now(StoreSession session) {
        return LocalDateTime.now(session.store().info().settings().zone());
    }

    private void show(Found found) {
        if (model.show(found.due())) {
            if (found.due().isEmpty()) {
                close();
            } else {
                open();
            }
        }
        shell.getDisplay().timerExec(ReminderModel.wait(found.now(), found.next()), again);
    }

    private void close() {
        if (popup != null) {
            popup.close();
            popup = null;
        }
    }

    private void open() {
        close();
        popup = new ReminderPopup(shell, model.shown(), new ReminderPopup.Deeds() {
            @Override
            public void open(TaskItem task) {
                if (task.customer() != 0) {
                    UiCommands.openCustomer(window, task.customer());
                } else {
                    UiCommands.run(window, UiIds.NEW_TASK, Map.of(UiIds.TASK_ID, Long.toString(task.id())));
                }
            }

            @Override
            public void done(TaskItem task) {
                TaskService tasks = workbench.getService(TaskService.class);
                run(s -> tasks.done(s.store(), s.actor(), task.id()));
            }

            @Override
            public void snooze(List<TaskItem> which, Snooze snooze) {
                remind(which, snooze);
            }
        });
        popup.open();
    }

    private void remind(List<TaskItem> which, Snooze snooze) {
        ReminderService service = workbench.getService(ReminderService.class);
        run(s -> service.snooze(s.store(), s.actor(), which.stream().map(TaskItem::id).toList(),
                snooze == null ? null : snooze.from(now(s))));
    }

    /** One change. */
    private interface Step {
        CommitResult run(StoreSession session);
    }

    private void run(Step step) {
        open.session().ifPresent(s -> UiJobs.start(shell, Messages.Reminder_title, s.store(), m -> step.run(s),
                result -> {
                    Problems.show(result.status());
                    look();
                }));
    }
}
