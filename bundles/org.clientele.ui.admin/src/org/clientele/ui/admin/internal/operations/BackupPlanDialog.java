package org.clientele.ui.admin.internal.operations;

import org.clientele.core.operations.BackupPlan;
import org.clientele.ui.Help;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for a plan of backups. */
final class BackupPlanDialog extends TitleAreaDialog {

    private BackupPlan plan;
    private BackupPlanForm form;

    BackupPlanDialog(Shell parent, BackupPlan plan) {
        super(parent);
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    BackupPlan plan() {
        return plan;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.planTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.planTitle);
        setMessage(plan.locked() ? Messages.planLocked : Messages.planHelp);
        form = new BackupPlanForm((Composite) super.createDialogArea(parent), plan, this::judged);
        Help.set(form.control(), "operations"); //$NON-NLS-1$
        return form.control();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(!plan.locked());
    }

    private void judged(String wrong) {
        setErrorMessage(wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong == null && !plan.locked());
    }

    @Override
    protected void okPressed() {
        plan = form.plan();
        super.okPressed();
    }
}
