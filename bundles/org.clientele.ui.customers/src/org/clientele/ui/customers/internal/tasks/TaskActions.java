package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Formats;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchSite;

/** What can be done with tasks; each is one unit of work in the background. */
public final class TaskActions {

    private final IWorkbenchSite site;
    private final Supplier<Optional<StoreSession>> session;

    /** One step of the service. */
    private interface Step {
        CommitResult run(StoreSession session, TaskService service);
    }

    /**
     * Actions of a part.
     *
     * @param site gives the service and the window
     * @param session the store and who acts
     */
    public TaskActions(IWorkbenchSite site, Supplier<Optional<StoreSession>> session) {
        this.site = site;
        this.session = session;
    }

    private Shell shell() {
        return site.getShell();
    }

    private Optional<TaskService> service() {
        return Optional.ofNullable(site.getService(TaskService.class));
    }

    /**
     * Asks for a new task.
     *
     * @param party for which customer, or 0
     * @param name its name, or empty
     */
    public void create(long party, String name) {
        session.get().ifPresent(s -> service().ifPresent(
                t -> new TaskDialog(shell(), s, t, TaskDraft.of(s.actor().account(), party, name)).open()));
    }

    /**
     * Asks for a new task at a time.
     *
     * @param account who has to do it, or null for the user
     * @param due the last day, or null
     * @param start when it begins, or null
     */
    public void create(String account, LocalDate due, LocalDateTime start) {
        session.get().ifPresent(s -> service().ifPresent(t -> new TaskDialog(shell(), s, t,
                TaskDraft.of(s.actor().account(), 0, "").offer(account, due, start)).open())); //$NON-NLS-1$
    }

    /**
     * Asks for changes of a task; one that is not there any more is told.
     *
     * @param taskId which
     */
    public void edit(long taskId) {
        session.get().ifPresent(s -> service().ifPresent(t -> UiJobs.start(shell(), Messages.Tasks_loading, null,
                m -> t.find(s.store(), s.actor(), taskId).orElseThrow(
                        () -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Task_gone)),
                this::edit)));
    }

    /** Opens what a task comes from. */
    void openOrigin(TaskItem task) {
        session.get().ifPresent(s -> TaskOrigins.open(site, s, task));
    }

    /**
     * Asks for a new task for a customer whose name is not known yet.
     *
     * @param party which customer
     */
    public void create(long party) {
        session.get().ifPresent(s -> UiJobs.start(shell(), Messages.Tasks_loading, null,
                m -> s.store().records(s.actor()).rows(Literals.PARTY,
                        List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)), new long[] { party }),
                rows -> rows.stream().findFirst().ifPresent(r -> create(party, name(r)))));
    }

    /** Asks for a new task for each of some customers. */
    void create(List<Long> parties) {
        if (parties.size() == 1) {
            create(parties.getFirst());
            return;
        }
        session.get().ifPresent(s -> service().ifPresent(
                t -> new TaskDialog(shell(), s, t, TaskDraft.of(s.actor().account(), parties,
                        Messages.bind(Messages.Task_several, Formats.ofUser().number(parties.size())))).open()));
    }

    private static String name(RecordRow row) {
        return String.valueOf(row.values().getFirst());
    }

    void edit(TaskItem task) {
        session.get().ifPresent(s -> service()
                .ifPresent(t -> new TaskDialog(shell(), s, t, TaskDraft.of(task)).open()));
    }

    void done(TaskItem task) {
        run(Messages.Tasks_markDone, (s, t) -> t.done(s.store(), s.actor(), task.id()));
    }

    void reopen(TaskItem task) {
        run(Messages.Tasks_reopen, (s, t) -> t.reopen(s.store(), s.actor(), task.id()));
    }

    void postpone(TaskItem task, LocalDate day) {
        run(Messages.Task_edit, (s, t) -> t.postpone(s.store(), s.actor(), task.id(), day));
    }

    void assign(TaskItem task, long party) {
        run(Messages.Task_edit, (s, t) -> t.change(s.store(), s.actor(), task.id(),
                NewTask.of(task).forCustomer(OptionalLong.of(party))));
    }

    void cancel(TaskItem task) {
        InputDialog dialog = new InputDialog(shell(), Messages.Tasks_cancel,
                Messages.bind(Messages.Tasks_cancelQuestion, task.text()), "", //$NON-NLS-1$
                text -> text.isBlank() ? Messages.Tasks_needsReason : null);
        if (dialog.open() == Window.OK) {
            run(Messages.Tasks_cancel, (s, t) -> t.cancel(s.store(), s.actor(), task.id(), dialog.getValue()));
        }
    }

    private void run(String name, Step step) {
        session.get().ifPresent(s -> service().ifPresent(t -> UiJobs.start(shell(), name, s.store(),
                m -> step.run(s, t), result -> Problems.show(result.status()))));
    }
}
