package org.clientele.ui.admin.internal.addons;

import org.clientele.core.update.PreviousProfile;
import org.clientele.ui.Help;
import org.clientele.ui.admin.internal.rollback.RollbackDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Says how to get back to what was installed before the last update, the store first. */
final class BackDialog extends TitleAreaDialog {

    private static final int ROLL_BACK = IDialogConstants.CLIENT_ID + 1;
    private static final int END = IDialogConstants.CLIENT_ID + 2;

    private final PreviousProfile previous;

    BackDialog(Shell shell, PreviousProfile previous) {
        super(shell);
        this.previous = previous;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.backTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Help.set(area, "addons"); //$NON-NLS-1$
        setTitle(Messages.backTitle);
        setMessage(Messages.backHint);
        Text text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(NLS.bind(Messages.backText, String.join("\n", previous.features()))); //$NON-NLS-1$
        Listing.named(text, Messages.backTitle);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 260).indent(8, 8).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, ROLL_BACK, Messages.rollBackStore, true);
        createButton(parent, END, Messages.endProgram, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
        case ROLL_BACK -> RollbackDialog.open(getShell());
        case END -> {
            close();
            PlatformUI.getWorkbench().close();
        }
        default -> super.buttonPressed(id);
        }
    }
}
