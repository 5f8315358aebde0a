package org.clientele.ui.admin.internal.rollback;

import java.net.URI;
import java.nio.file.Path;

import org.clientele.core.store.RollbackReport;
import org.clientele.ui.admin.internal.AdminDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What a rollback did, with links to the newer store and the files. */
final class RollbackReportDialog extends AdminDialog {

    private final RollbackReport report;

    RollbackReportDialog(Shell shell, RollbackReport report) {
        super(shell, Messages.title, "addons"); //$NON-NLS-1$
        this.report = report;
    }

    @Override
    protected void fill(Composite area) {
        GridLayoutFactory.swtDefaults().applyTo(area);
        setTitle(Messages.done);
        setMessage(Messages.doneHint);
        Link text = new Link(area, SWT.WRAP);
        text.setText(RollbackText.after(report));
        text.addListener(SWT.Selection, e -> Program.launch(Path.of(URI.create(e.text)).toString()));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, SWT.DEFAULT).indent(12, 12).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.endProgram, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        super.okPressed();
        PlatformUI.getWorkbench().close();
    }
}
