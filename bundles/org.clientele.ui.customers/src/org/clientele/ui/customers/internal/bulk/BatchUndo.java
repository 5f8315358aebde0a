package org.clientele.ui.customers.internal.bulk;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Changes;
import org.clientele.core.store.CommitResult;
import org.clientele.ui.Formats;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Takes an import or a bulk edit back, after asking what becomes of records that were edited since. */
final class BatchUndo {

    private final Shell window;
    private final StoreSession session;

    BatchUndo(Shell window, StoreSession session) {
        this.window = window;
        this.session = session;
    }

    void undo(long batch, String name) {
        Changes changes = session.store().changes(session.actor());
        UiJobs.start(window, Messages.Bulk_undoing, session.store(), m -> changes.editedSince(batch),
                edited -> ask(changes, batch, edited, name));
    }

    private void ask(Changes changes, long batch, List<AggregateRef> edited, String name) {
        boolean keep = true;
        if (!edited.isEmpty()) {
            int answer = MessageDialog.open(MessageDialog.QUESTION, window, Messages.Bulk_undo,
                    Messages.bind(Messages.Bulk_editedSince, Formats.ofUser().number(edited.size())), SWT.SHEET,
                    Messages.Bulk_keep, Messages.Bulk_undoAll, IDialogConstants.CANCEL_LABEL);
            if (answer < 0 || answer > 1) {
                return;
            }
            keep = answer == 0;
        }
        boolean keepEdited = keep;
        Job job = UiJobs.start(window, Messages.Bulk_undoing, session.store(), monitor -> {
            CommitResult result = changes.undoBatch(batch, keepEdited, Messages.bind(Messages.Bulk_undoReason, name),
                    monitor);
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return result;
        }, result -> MessageDialog.openInformation(window, Messages.Bulk_undo, Messages.Bulk_undone));
        PlatformUI.getWorkbench().getProgressService().showInDialog(window, job);
    }
}
