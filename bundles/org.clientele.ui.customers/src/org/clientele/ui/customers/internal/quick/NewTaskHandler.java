package org.clientele.ui.customers.internal.quick;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.roles.Permission;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.internal.tasks.TaskActions;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks for a new task, for the customer or day that is meant or for none; or for changes of one. */
public final class NewTaskHandler extends QuickHandler {

    @Override
    void run(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) {
        IWorkbenchPart part = window.getActivePage().getActivePart();
        if (part == null) {
            return;
        }
        TaskActions actions = new TaskActions(part.getSite(), () -> Optional.of(session));
        String task = event.getParameter(UiIds.TASK_ID);
        if (task != null && !task.isBlank()) {
            actions.edit(Long.parseLong(task));
            return;
        }
        if (!Permitted.check(window.getShell(), Permission.EDIT_RECORDS)) {
            return;
        }
        String day = event.getParameter(UiIds.TASK_DAY);
        if (day != null && !day.isBlank()) {
            // a day, or a time as of ISO 8601
            LocalDateTime start = day.indexOf('T') < 0 ? null : LocalDateTime.parse(day);
            actions.create(event.getParameter(UiIds.TASK_OWNER), start == null ? LocalDate.parse(day) : null, start);
            return;
        }
        OptionalLong customer = customer(window, session, event);
        if (customer.isPresent()) {
            actions.create(customer.getAsLong());
        } else {
            actions.create(0, ""); //$NON-NLS-1$
        }
    }
}
