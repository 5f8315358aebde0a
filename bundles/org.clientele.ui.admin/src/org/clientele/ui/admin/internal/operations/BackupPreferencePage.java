package org.clientele.ui.admin.internal.operations;

import org.clientele.core.ClienteleException;
import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupService;
import org.clientele.ui.Help;
import org.clientele.ui.Problems;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The plan of backups among the preferences. */
public final class BackupPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private BackupService backups;
    private BackupPlan before;
    private BackupPlanForm form;

    @Override
    public void init(IWorkbench workbench) {
        backups = workbench.getService(BackupService.class);
        before = backups.plan();
        setDescription(before.locked() ? Messages.planLocked : Messages.planHelp);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        form = new BackupPlanForm(parent, before, this::judged);
        Help.set(form.control(), "operations"); //$NON-NLS-1$
        return form.control();
    }

    private void judged(String wrong) {
        setErrorMessage(wrong);
        setValid(wrong == null);
    }

    @Override
    public boolean performOk() {
        if (form == null || form.plan().equals(before)) {
            return true;
        }
        try {
            backups.choose(form.plan());
            before = backups.plan();
            return true;
        } catch (ClienteleException e) {
            Problems.show(e.getStatus());
            return false;
        }
    }
}
