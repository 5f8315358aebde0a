package org.clientele.ui.edits;

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

/**
 * Takes back what was stored: an import or a bulk edit, after asking what becomes of records that were edited since, or
 * one unit of work. It goes on in the background; failures are shown. For the user interface thread.
 *
 * @since 1.0
 */
public final class BatchUndo {

    private final Shell window;
    private final StoreSession session;

    /**
     * Prepares.
     *
     * @param window owns the questions; the work goes on when it is closed
     * @param session the store, and who acts
     */
    public BatchUndo(Shell window, StoreSession session) {
        this.window = window;
        this.session = session;
    }

    /**
     * Takes a batch back and tells when it is done.
     *
     * @param batch its id
     * @param name what was done, in the user's words
     */
    public void undo(long batch, String name) {
        undo(batch, name, () -> MessageDialog.openInformation(window, Messages.Batch_undo, Messages.Batch_undone));
    }

    /**
     * Takes a batch back.
     *
     * @param batch its id
     * @param name what was done, in the user's words
     * @param done runs on the user interface thread when everything is as it was
     */
    public void undo(long batch, String name, Runnable done) {
        Changes changes = session.store().changes(session.actor());
        UiJobs.start(window, Messages.Batch_undoing, session.store(), m -> changes.editedSince(batch),
                edited -> ask(changes, batch, edited, name, done));
    }

    private void ask(Changes changes, long batch, List<AggregateRef> edited, String name, Runnable done) {
        boolean keep = true;
        if (!edited.isEmpty()) {
            int answer = MessageDialog.open(MessageDialog.QUESTION, window, Messages.Batch_undo,
                    Messages.bind(Messages.Batch_editedSince, Formats.ofUser().number(edited.size())), SWT.SHEET,
                    Messages.Batch_keep, Messages.Batch_undoAll, IDialogConstants.CANCEL_LABEL);
            if (answer < 0 || answer > 1) {
                return;
            }
            keep = answer == 0;
        }
        boolean keepEdited = keep;
        Job job = UiJobs.start(window, Messages.Batch_undoing, session.store(), monitor -> {
            CommitResult result = changes.undoBatch(batch, keepEdited, Messages.bind(Messages.Batch_undoReason, name),
                    monitor);
            return committed(result);
        }, result -> done.run());
        PlatformUI.getWorkbench().getProgressService().showInDialog(window, job);
    }

    /**
     * Takes one unit of work back.
     *
     * @param sequence the commit's number
     * @param name what was done, in the user's words
     * @param done runs on the user interface thread when everything is as it was
     */
    public void undoUnit(long sequence, String name, Runnable done) {
        Changes changes = session.store().changes(session.actor());
        UiJobs.start(window, Messages.Batch_undoing, session.store(),
                monitor -> committed(
                        changes.revertUnit(sequence, false, Messages.bind(Messages.Batch_undoReason, name), monitor)),
                result -> done.run());
    }

    private static CommitResult committed(CommitResult result) throws ClienteleException {
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
        return result;
    }
}
