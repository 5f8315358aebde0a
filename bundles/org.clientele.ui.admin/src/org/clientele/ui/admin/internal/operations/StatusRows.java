package org.clientele.ui.admin.internal.operations;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupSchedule;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.Installation;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.Store;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.UpdateService;
import org.clientele.ui.Formats;
import org.eclipse.osgi.util.NLS;

/** The rows of the status: a name and a value each. */
final class StatusRows {

    private StatusRows() {
    }

    /** What cannot be told stands in its row, and takes no other row with it. */
    static List<List<String>> of(Installation here, UpdateService updates, BackupService backups, Store store) {
        List<List<String>> rows = new ArrayList<>();
        add(rows, Messages.program, here.version());
        List<String> partners = here.partners().stream()
                .map(p -> p.name() + ' ' + p.version() + (p.active() ? "" : Messages.notUsable)).toList(); //$NON-NLS-1$
        add(rows, Messages.addOns, partners.isEmpty() ? Messages.none : String.join(", ", partners)); //$NON-NLS-1$
        add(rows, Messages.staged, value(() -> staged(updates)));
        add(rows, Messages.java, here.java());
        add(rows, Messages.system, here.system());
        add(rows, Messages.health, here.disabled() + here.warnings() == 0 ? Messages.well
                : NLS.bind(Messages.issues, here.disabled(), here.warnings()));
        add(rows, Messages.byIt, here.provisioning().map(p -> here.provisioningProblems() == 0 ? p.toString()
                : NLS.bind(Messages.problems, p, here.provisioningProblems())).orElse(Messages.none));
        add(rows, Messages.logs, here.logs().toString());
        add(rows, Messages.free, megabytes(here.dataFree()));
        if (store == null) {
            add(rows, Messages.store, Messages.noStore);
            return rows;
        }
        add(rows, Messages.store, store.info().directory().toString());
        add(rows, Messages.engine, store.info().engine());
        add(rows, Messages.schema, Integer.toString(store.info().schemaVersion()));
        for (MigrationState state : store.migrations()) {
            add(rows, NLS.bind(Messages.line, state.namespaceUri()), state.problem().isEmpty()
                    ? NLS.bind(Messages.step, state.taken(), state.known()) : state.problem());
        }
        backups(rows, backups, store);
        return rows;
    }

    private static void backups(List<List<String>> rows, BackupService backups, Store store) {
        BackupPlan plan = backups.plan();
        add(rows, Messages.plan, NLS.bind(Messages.planText, schedule(plan), plan.folder())
                + (plan.locked() ? ' ' + Messages.locked : "")); //$NON-NLS-1$
        add(rows, Messages.lastBackup, value(() -> last(backups, store)));
        if (plan.schedule().kind() != BackupSchedule.Kind.NEVER) {
            add(rows, Messages.nextBackup, value(() -> backups.next(store)
                    .map(next -> Formats.ofUser().moment(next, ZoneId.systemDefault())).orElse(Messages.none)));
        }
    }

    private static String last(BackupService backups, Store store) throws ClienteleException {
        return backups.list(backups.plan().folder()).stream()
                .filter(b -> b.backup().storeId().equals(store.info().id())).findFirst()
                .map(b -> Formats.ofUser().moment(b.backup().madeAt(), ZoneId.systemDefault()) + ", " + state(b)) //$NON-NLS-1$
                .orElse(Messages.none);
    }

    private static String staged(UpdateService updates) throws ClienteleException {
        return updates == null ? Messages.none : updates.staged().map(StatusRows::staged).orElse(Messages.none);
    }

    private static String staged(StagedUpdate update) {
        return update.failure().orElseGet(() -> NLS.bind(Messages.stagedText, update.changes().size(),
                Formats.ofUser().moment(update.since(), ZoneId.systemDefault())));
    }

    private static String value(Telling telling) {
        try {
            return telling.tell();
        } catch (ClienteleException e) {
            return e.getMessage();
        }
    }

    /** A value that may not be had. */
    @FunctionalInterface
    private interface Telling {
        String tell() throws ClienteleException;
    }

    static String schedule(BackupPlan plan) {
        return switch (plan.schedule().kind()) {
        case NEVER -> Messages.never;
        case HOURLY -> Messages.hourly;
        case DAILY -> NLS.bind(Messages.daily, plan.schedule().time());
        case WEEKLY -> NLS.bind(Messages.weekly, plan.schedule().day()
                .getDisplayName(TextStyle.FULL, Locale.getDefault()), plan.schedule().time());
        };
    }

    static String state(KeptBackup backup) {
        return backup.check().isEmpty() ? Messages.unchecked : backup.isSound() ? Messages.checked : Messages.unsound;
    }

    static String megabytes(long bytes) {
        return Formats.ofUser().number(bytes / 1_000_000) + " MB"; //$NON-NLS-1$
    }

    private static void add(List<List<String>> rows, String name, String value) {
        rows.add(List.of(plain(name), value));
    }

    /** The text of a button without its key and dots, to be read elsewhere. */
    static String plain(String button) {
        return button.replaceAll("\\(&.\\)|&|\\.\\.\\.", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
