package org.clientele.ui.customers.internal.bulk;

import org.clientele.core.bulk.BulkResult;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.edits.BatchUndo;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Says what a bulk edit did, and takes it back in one step. */
public final class BulkResultDialog extends TitleAreaDialog {

    private static final int UNDO = IDialogConstants.CLIENT_ID;

    private final Shell window;
    private final StoreSession session;
    private final BulkResult result;

    BulkResultDialog(Shell window, StoreSession session, BulkResult result) {
        super(window);
        this.window = window;
        this.session = session;
        this.result = result;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Bulk_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Help.set(area, "bulk_edit"); //$NON-NLS-1$
        setTitle(Messages.Bulk_done);
        setMessage(Messages.Bulk_doneText);
        BulkReport report = new BulkReport(area);
        report.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        report.show(result.done(), false);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite bar) {
        createButton(bar, UNDO, Messages.Bulk_undo, false).setEnabled(result.batch().isPresent());
        createButton(bar, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == UNDO) {
            close();
            new BatchUndo(window, session).undo(result.batch().getAsLong(), Messages.Bulk_title);
        } else {
            super.buttonPressed(button);
        }
    }
}
