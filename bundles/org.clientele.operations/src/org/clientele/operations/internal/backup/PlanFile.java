package org.clientele.operations.internal.backup;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupSchedule;
import org.clientele.core.provisioning.ProvisioningService;

/** The plan of backups: that of the provisioning file, else that of the user, which the command line sees as well. */
final class PlanFile {

    private static final String SECTION = "backup"; //$NON-NLS-1$
    private static final int DAILY = 7;
    private static final int WEEKLY = 4;

    private final Path data;
    private final ProvisioningService provisioning;

    PlanFile(Path data, ProvisioningService provisioning) {
        this.data = data;
        this.provisioning = provisioning;
    }

    boolean isLocked() {
        return !provisioning.settings(SECTION).isEmpty();
    }

    BackupPlan read() throws IOException {
        return isLocked() ? provisioned() : chosen();
    }

    private BackupPlan provisioned() {
        return plan(provisioning.value(SECTION, "schedule"), provisioning.value(SECTION, "folder"), //$NON-NLS-1$ //$NON-NLS-2$
                provisioning.value(SECTION, "keep"), provisioning.value(SECTION, "weekly").or(() -> Optional.of("0")), true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private BackupPlan chosen() throws IOException {
        Properties chosen = PrivateFile.read(file());
        return plan(Optional.ofNullable(chosen.getProperty("schedule")), Optional.ofNullable(chosen.getProperty("folder")), //$NON-NLS-1$ //$NON-NLS-2$
                Optional.ofNullable(chosen.getProperty("keep")), Optional.ofNullable(chosen.getProperty("weekly")), false); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private BackupPlan plan(Optional<String> schedule, Optional<String> folder, Optional<String> daily,
            Optional<String> weekly, boolean locked) {
        Path usual = data.resolve("backups"); //$NON-NLS-1$
        Path where;
        try {
            where = folder.map(Path::of).orElse(usual);
        } catch (InvalidPathException e) {
            where = usual;
        }
        return new BackupPlan(schedule.flatMap(BackupSchedule::parse).orElse(BackupSchedule.NEVER), where,
                number(daily, DAILY), number(weekly, WEEKLY), locked);
    }

    private static int number(Optional<String> text, int otherwise) {
        return text.filter(t -> t.matches("\\d{1,3}")).map(Integer::parseInt).orElse(otherwise); //$NON-NLS-1$
    }

    void write(BackupPlan plan) throws IOException {
        Properties chosen = PrivateFile.read(file());
        chosen.setProperty("schedule", plan.schedule().text()); //$NON-NLS-1$
        chosen.setProperty("folder", plan.folder().toString()); //$NON-NLS-1$
        chosen.setProperty("keep", Integer.toString(plan.daily())); //$NON-NLS-1$
        chosen.setProperty("weekly", Integer.toString(plan.weekly())); //$NON-NLS-1$
        PrivateFile.createFolder(data);
        PrivateFile.write(file(), chosen);
    }

    private Path file() {
        return data.resolve("backup.properties"); //$NON-NLS-1$
    }

    /** Whether backups were written into a folder before: when it is gone then, a disk is missing. */
    boolean isKnown(Path folder) throws IOException {
        return PrivateFile.read(used()).containsKey(folder.toString());
    }

    void know(Path folder) throws IOException {
        Properties known = PrivateFile.read(used());
        if (known.setProperty(folder.toString(), "used") == null) { //$NON-NLS-1$
            PrivateFile.createFolder(data);
            PrivateFile.write(used(), known);
        }
    }

    private Path used() {
        return data.resolve("backup-folders.properties"); //$NON-NLS-1$
    }
}
