package org.clientele.ui.admin.internal.operations;

import org.clientele.core.operations.BackupPlan;
import org.clientele.ui.admin.internal.AdminDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for a plan of backups. */
final class BackupPlanDialog extends AdminDialog {

    private BackupPlan plan;
    private BackupPlanForm form;

    BackupPlanDialog(Shell parent, BackupPlan plan) {
        super(parent, Messages.planTitle, "operations"); //$NON-NLS-1$
        this.plan = plan;
    }

    BackupPlan plan() {
        return plan;
    }

    @Override
    protected void fill(Composite area) {
        GridLayoutFactory.fillDefaults().applyTo(area);
        setMessage(plan.locked() ? Messages.planLocked : Messages.planHelp);
        form = new BackupPlanForm(area, plan, this::judged);
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
