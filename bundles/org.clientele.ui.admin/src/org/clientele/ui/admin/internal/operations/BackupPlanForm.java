package org.clientele.ui.admin.internal.operations;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupSchedule;
import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.ui.LockedSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** When backups are made, where they go and how many stay. What IT set is shown with a lock and cannot be changed. */
final class BackupPlanForm {

    private final BackupPlan shown;
    private final Consumer<String> judged;
    private final Composite area;
    private final Combo schedule;
    private final Text folder;
    private final Spinner daily;
    private final Spinner weekly;

    /**
     * Creates the fields.
     *
     * @param parent where
     * @param plan the plan of now
     * @param judged is told what is wrong after each change; null when nothing is
     */
    BackupPlanForm(Composite parent, BackupPlan plan, Consumer<String> judged) {
        this.shown = plan;
        this.judged = judged;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(20, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(Messages.planSchedule);
        schedule = new Combo(area, SWT.DROP_DOWN);
        schedule.setItems("never", "hourly", "daily 12:30", "daily 18:00", "weekly friday 16:00"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        schedule.setText(plan.schedule().text());
        schedule.addModifyListener(e -> validate());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(schedule);
        label(Messages.planFolder);
        folder = new Text(area, SWT.BORDER);
        folder.setText(plan.folder().toString());
        folder.addModifyListener(e -> validate());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(360, SWT.DEFAULT).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, e -> browse());
        daily = spinner(Messages.planDaily, plan.daily(), 1);
        weekly = spinner(Messages.planWeekly, plan.weekly(), 0);
        if (plan.locked()) {
            browse.setEnabled(false);
            String why = lock().map(LockedSettings::sentence).orElse(Messages.planLocked);
            Stream.of(schedule, folder, daily, weekly).forEach(c -> LockedSettings.lock(c, why));
        }
    }

    Control control() {
        return area;
    }

    private static Optional<ProvisionedSetting> lock() {
        return Stream.of("schedule", "folder", "keep", "weekly") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .flatMap(key -> LockedSettings.of("backup", key).stream()).findFirst(); //$NON-NLS-1$
    }

    private void label(String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private Spinner spinner(String text, int value, int least) {
        label(text);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, least, BackupPlan.MOST, 0, 1, 10);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(spinner);
        return spinner;
    }

    private void browse() {
        DirectoryDialog chooser = new DirectoryDialog(area.getShell());
        chooser.setFilterPath(folder.getText());
        String chosen = chooser.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void validate() {
        judged.accept(BackupSchedule.parse(schedule.getText()).isEmpty() ? Messages.planWrongSchedule
                : path().isEmpty() ? Messages.planWrongFolder : null);
    }

    /** What was chosen; the plan that was shown while something is wrong or IT set it. */
    BackupPlan plan() {
        Optional<BackupSchedule> when = BackupSchedule.parse(schedule.getText());
        if (shown.locked() || when.isEmpty() || path().isEmpty()) {
            return shown;
        }
        return new BackupPlan(when.get(), path().get(), daily.getSelection(), weekly.getSelection(), false);
    }
}
