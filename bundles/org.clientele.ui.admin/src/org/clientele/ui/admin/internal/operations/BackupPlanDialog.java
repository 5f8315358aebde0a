package org.clientele.ui.admin.internal.operations;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupSchedule;
import org.clientele.ui.Help;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** When backups are made, where they go and how many stay. What IT set is shown and cannot be changed. */
final class BackupPlanDialog extends TitleAreaDialog {

    private BackupPlan plan;
    private Combo schedule;
    private Text folder;
    private Spinner daily;
    private Spinner weekly;

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
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        Help.set(area, "operations"); //$NON-NLS-1$
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(area, Messages.planSchedule);
        schedule = new Combo(area, SWT.DROP_DOWN);
        schedule.setItems("never", "hourly", "daily 12:30", "daily 18:00", "weekly friday 16:00"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        schedule.setText(plan.schedule().text());
        schedule.addModifyListener(e -> validate());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(schedule);
        label(area, Messages.planFolder);
        folder = new Text(area, SWT.BORDER);
        folder.setText(plan.folder().toString());
        folder.addModifyListener(e -> validate());
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, e -> browse());
        daily = spinner(area, Messages.planDaily, plan.daily(), 1);
        weekly = spinner(area, Messages.planWeekly, plan.weekly(), 0);
        for (Control control : new Control[] { schedule, folder, browse, daily, weekly }) {
            control.setEnabled(!plan.locked());
        }
        return area;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static Spinner spinner(Composite area, String text, int value, int least) {
        label(area, text);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, least, BackupPlan.MOST, 0, 1, 10);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(spinner);
        return spinner;
    }

    private void browse() {
        DirectoryDialog chooser = new DirectoryDialog(getShell());
        chooser.setFilterPath(folder.getText());
        String chosen = chooser.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(!plan.locked());
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void validate() {
        String wrong = BackupSchedule.parse(schedule.getText()).isEmpty() ? Messages.planWrongSchedule
                : path().isEmpty() ? Messages.planWrongFolder : null;
        setErrorMessage(wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong == null && !plan.locked());
    }

    @Override
    protected void okPressed() {
        plan = new BackupPlan(BackupSchedule.parse(schedule.getText()).orElseThrow(), path().orElseThrow(),
                daily.getSelection(), weekly.getSelection(), false);
        super.okPressed();
    }
}
