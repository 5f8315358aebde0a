package org.clientele.ui.customers.internal.record.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.ui.Formats;
import org.clientele.ui.Problems;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Rows;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The customer's next tasks: done, cancelled or a new one. */
final class TasksSection {

    private static final int MOST = 20;

    private final RecordPageSite site;
    private final Rows<TaskItem> rows;
    private final UiRefresh<List<TaskItem>> refresh;
    private final Action done;
    private final Action cancel;

    TasksSection(Composite parent, FormToolkit toolkit, RecordPageSite site) {
        this.site = site;
        Formats formats = Formats.ofUser();
        Composite client = Sections.add(parent, toolkit, Messages.Tasks_title, 1);
        LocalDate today = LocalDate.now();
        rows = new Rows<TaskItem>(client, toolkit, SWT.MULTI).column(Messages.Tasks_due, 22, t -> formats.date(t.due()))
                .column(Messages.Tasks_text, 54, TaskItem::text).column(Messages.Tasks_owner, 24, TaskItem::owner)
                .warn(t -> t.isOverdue(today));
        done = Sections.action(Messages.Tasks_done, UiIcon.OK, this::done);
        cancel = Sections.action(Messages.Tasks_cancel, UiIcon.REMOVE, this::cancel);
        Action add = Sections.action(Messages.Tasks_new, UiIcon.ADD, this::add);
        Sections.actions(client, add, done, cancel);
        rows.viewer().addSelectionChangedListener(e -> enable());
        enable();
        refresh = new UiRefresh<>(client, Messages.Tasks_loading, m -> read(), this::show);
    }

    private void enable() {
        boolean some = !rows.selected().isEmpty();
        done.setEnabled(some);
        cancel.setEnabled(some);
    }

    /** Reads the tasks again. */
    void load() {
        refresh.request();
    }

    private List<TaskItem> read() throws ClienteleException {
        Optional<TaskService> tasks = site.service(TaskService.class);
        long party = site.record().partyId();
        if (tasks.isEmpty() || party == 0) {
            return List.of();
        }
        return tasks.get().page(site.record().store(), site.record().actor(), TaskQuery.ofCustomer(party),
                Optional.empty(), MOST).tasks();
    }

    private void show(List<TaskItem> tasks) {
        rows.show(tasks, Messages.Tasks_none);
        enable();
    }

    private void add() {
        UiCommands.run(site.editorSite(), UiIds.NEW_TASK,
                Map.of(UiIds.PARTY_ID, Long.toString(site.record().partyId())));
    }

    private void done() {
        end(null);
    }

    private void cancel() {
        InputDialog reason = new InputDialog(site.editorSite().getShell(), Messages.Tasks_cancel,
                Messages.Tasks_cancelReason, "", text -> text.isBlank() ? Messages.Stop_noReason : null); //$NON-NLS-1$
        if (reason.open() == InputDialog.OK) {
            end(reason.getValue().strip());
        }
    }

    private void end(String reason) {
        List<TaskItem> chosen = rows.selected();
        Optional<TaskService> tasks = site.service(TaskService.class);
        if (tasks.isEmpty()) {
            return;
        }
        UiJobs.start(rows.viewer().getControl(), Messages.Tasks_ending, site.record().store(), m -> {
            CommitResult last = null;
            for (TaskItem task : chosen) {
                last = reason == null ? tasks.get().done(site.record().store(), site.record().actor(), task.id())
                        : tasks.get().cancel(site.record().store(), site.record().actor(), task.id(), reason);
                if (!last.isCommitted()) {
                    break;
                }
            }
            return last;
        }, last -> {
            if (last != null && !last.isCommitted()) {
                Problems.show(last.status());
            }
            load();
        });
    }
}
