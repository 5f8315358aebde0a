package org.clientele.ui.customers.internal.tasks;

import java.util.List;
import java.util.Optional;

import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskState;
import org.clientele.ui.CustomerTransfer;
import org.clientele.ui.CustomerTransfer.Customers;
import org.clientele.ui.customers.internal.timeline.GroupedTable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;

/** A customer that is dropped onto an open task becomes the task's; dropped beside the tasks it gets a new one. */
final class TaskDrop extends DropTargetAdapter {

    private final GroupedTable<TaskItem> table;
    private final TaskActions actions;

    private TaskDrop(GroupedTable<TaskItem> table, TaskActions actions) {
        this.table = table;
        this.actions = actions;
    }

    static void on(GroupedTable<TaskItem> table, Control around, TaskActions actions) {
        for (Control control : List.of(table.table(), around)) {
            DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
            target.setTransfer(CustomerTransfer.instance());
            target.addDropListener(new TaskDrop(table, actions));
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
    }

    @Override
    public void drop(DropTargetEvent event) {
        Customers customers = CustomerTransfer.of(event.data);
        if (customers == null) {
            event.detail = DND.DROP_NONE;
            return;
        }
        Optional<TaskItem> onto = table.entryOf(event.item).filter(t -> t.state() == TaskState.OPEN);
        // after the drop has ended: a dialog within it would block the source
        event.display.asyncExec(() -> dropped(customers, onto));
    }

    /** What a drop does. */
    private void dropped(Customers customers, Optional<TaskItem> onto) {
        if (onto.isPresent() && customers.parties().size() == 1) {
            actions.assign(onto.get(), customers.parties().getFirst());
        } else {
            actions.create(customers.parties());
        }
    }
}
