package org.clientele.ui.admin.internal.operations;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.Installation;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.Store;
import org.clientele.core.update.StagedUpdate;
import org.clientele.ui.Formats;
import org.eclipse.osgi.util.NLS;

/** The rows of the status: a name and a value each. */
final class StatusRows {

    private StatusRows() {
    }

    static List<List<String>> of(Installation here, Optional<StagedUpdate> staged, BackupService backups, Store store)
            throws ClienteleException {
        List<List<String>> rows = new ArrayList<>();
        add(rows, Messages.program, here.version());
        List<String> partners = here.partners().stream()
                .map(p -> p.name() + ' ' + p.version() + (p.active() ? "" : Messages.notUsable)).toList(); //$NON-NLS-1$
        add(rows, Messages.addOns, partners.isEmpty() ? Messages.none : String.join(", ", partners)); //$NON-NLS-1$
        add(rows, Messages.staged, staged.map(StatusRows::staged).orElse(Messages.none));
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

    private static void backups(List<List<String>> rows, BackupService backups, Store store) throws ClienteleException {
        BackupPlan plan = backups.plan();
        Formats formats = Formats.ofUser();
        ZoneId zone = ZoneId.systemDefault();
        add(rows, Messages.plan, NLS.bind(Messages.planText, schedule(plan), plan.folder())
                + (plan.locked() ? ' ' + Messages.locked : "")); //$NON-NLS-1$
        Optional<KeptBackup> last = backups.list(plan.folder()).stream()
                .filter(b -> b.backup().storeId().equals(store.info().id())).findFirst();
        add(rows, Messages.lastBackup, last.map(b -> formats.moment(b.backup().madeAt(), zone) + ", " + state(b)) //$NON-NLS-1$
                .orElse(Messages.none));
        backups.next(store).ifPresent(next -> add(rows, Messages.nextBackup, formats.moment(next, zone)));
    }

    private static String staged(StagedUpdate update) {
        return update.failure().orElseGet(() -> NLS.bind(Messages.stagedText, update.changes().size(),
                Formats.ofUser().moment(update.since(), ZoneId.systemDefault())));
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
