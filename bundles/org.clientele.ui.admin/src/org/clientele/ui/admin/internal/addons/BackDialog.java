package org.clientele.ui.admin.internal.addons;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.roles.Permission;
import org.clientele.core.update.PreviousProfile;
import org.clientele.core.update.UpdateService;
import org.clientele.ui.Accessibles;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.admin.internal.AdminDialog;
import org.clientele.ui.admin.internal.rollback.RollbackDialog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Says how to get back to what was installed before the last update, the store first. */
final class BackDialog extends AdminDialog {

    private static final int ROLL_BACK = IDialogConstants.CLIENT_ID + 1;
    private static final int END = IDialogConstants.CLIENT_ID + 2;

    private final UpdateService updates;
    private final PreviousProfile previous;
    /** The start script of Windows does not bring anything back by itself. */
    private final boolean byItself = !Platform.OS_WIN32.equals(Platform.getOS());

    BackDialog(Shell shell, UpdateService updates, PreviousProfile previous) {
        super(shell, Messages.backTitle, "addons"); //$NON-NLS-1$
        this.updates = updates;
        this.previous = previous;
    }

    @Override
    protected void fill(Composite area) {
        GridLayoutFactory.swtDefaults().applyTo(area);
        setMessage(Messages.backHint);
        Text text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(NLS.bind(byItself ? Messages.backText : Messages.backByHand, String.join("\n", previous.features()))); //$NON-NLS-1$
        Accessibles.name(text, Messages.backTitle);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 260).indent(8, 8).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        List<Button> buttons = List.of(createButton(parent, ROLL_BACK, Messages.rollBackStore, true),
                createButton(parent, END, byItself ? Messages.backNow : Messages.endProgram, false));
        buttons.forEach(b -> Permitted.show(b, Permission.INSTALL));
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
        case ROLL_BACK -> RollbackDialog.open(getShell());
        case END -> {
            close();
            if (byItself) {
                restart();
            } else {
                PlatformUI.getWorkbench().close();
            }
        }
        default -> super.buttonPressed(id);
        }
    }

    private void restart() {
        try {
            updates.goBackAtNextStart(true);
            if (!PlatformUI.getWorkbench().restart()) {
                updates.goBackAtNextStart(false);
            }
        } catch (ClienteleException e) {
            Problems.show(e.getStatus());
        }
    }
}
