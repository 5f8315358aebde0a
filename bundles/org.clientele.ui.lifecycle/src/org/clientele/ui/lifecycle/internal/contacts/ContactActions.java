package org.clientele.ui.lifecycle.internal.contacts;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.bulk.BulkResult;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.retention.ContactService;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskService;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchSite;

/** What can be done about estranged customers. */
final class ContactActions {

    private static final String ORIGIN = "contacts"; //$NON-NLS-1$

    private final IWorkbenchSite site;
    private final Control owner;
    private final OpenStore open;

    ContactActions(IWorkbenchSite site, Control owner, OpenStore open) {
        this.site = site;
        this.owner = owner;
        this.open = open;
    }

    LevelNames levels() {
        return new LevelNames(site.getService(DefinitionService.class));
    }

    private static LocalDate today(StoreSession session) {
        return LocalDate.now(session.store().info().settings().zone());
    }

    /** Asks for a task, and makes it for each customer as one batch. */
    void makeTasks(List<ContactLine> lines) {
        open.session().filter(session -> !lines.isEmpty()).ifPresent(session -> {
            TasksDraft draft = new TasksDraft(lines.size(), Messages.Tasks_default, today(session));
            if (new TasksDialog(site.getShell(), draft).open() == Window.OK) {
                List<Long> parties = lines.stream().map(ContactLine::party).toList();
                NewTask task = draft.task();
                TaskService service = site.getService(TaskService.class);
                UiJobs.start(owner, Messages.Tasks_title, session.store(),
                        m -> service.createAll(session.store(), session.actor(), parties, task, ORIGIN, m), this::made);
            }
        });
    }

    private void made(BulkResult result) {
        if (!result.status().isOK()) {
            Problems.show(result.status());
            return;
        }
        Formats formats = Formats.ofUser();
        MessageDialog.openInformation(site.getShell(), Messages.Tasks_title, Messages.bind(Messages.Tasks_made,
                formats.number(result.done().changed()), formats.number(result.done().refusals().size())));
    }

    /** Enters the recommended level of relation. */
    void accept(ContactLine line) {
        open.session().ifPresent(session -> {
            LevelAcceptance levels = new LevelAcceptance(site.getService(ContactService.class),
                    site.getService(ClassificationService.class), site.getService(DefinitionService.class));
            UiJobs.start(owner, Messages.Level_reason, session.store(),
                    m -> levels.accept(session, line.party(), today(session)), result -> {
                        if (!result.isCommitted()) {
                            Problems.show(result.status());
                        }
                    });
        });
    }
}
