package org.clientele.cli.internal.operations;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupSchedule;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code backup FOLDER}: one backup, or with {@code --keep} one more of a number of them. Each is checked. */
@Component
public final class BackupCommand implements CliCommand {

    private static final String FOLDER = "FOLDER";
    private static final String KEEP = "keep";
    private static final String WEEKLY = "weekly";

    private final BackupService backups;

    /**
     * Creates the command.
     *
     * @param backups makes and checks backups
     */
    @Activate
    public BackupCommand(@Reference BackupService backups) {
        this.backups = backups;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("backup", Messages.BACKUP.in(locale)).store(StoreUse.OPEN)
                .operand(FOLDER, Texts.BACKUP_FOLDER.in(locale)).option(KEEP, "N", Texts.BACKUP_KEEP.in(locale))
                .option(WEEKLY, "N", Texts.BACKUP_WEEKLY.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Path target = invocation.arguments().operandPath(FOLDER).orElseThrow();
        Store store = invocation.store();
        OptionalInt keep = invocation.arguments().number(KEEP, 1, BackupPlan.MOST);
        OptionalInt weekly = invocation.arguments().number(WEEKLY, 0, BackupPlan.MOST);
        BackupCheck check;
        if (keep.isPresent() || weekly.isPresent()) {
            KeptBackup made = backups.backUp(store, new BackupPlan(BackupSchedule.NEVER, target, keep.orElse(1),
                    weekly.orElse(0), false), invocation.monitor());
            check = made.check().orElseThrow();
        } else {
            store.backup(target, invocation.monitor());
            check = backups.verify(target, invocation.monitor());
        }
        Locale locale = invocation.locale();
        invocation.output().line(Messages.BACKUP_DONE.in(locale, check.backup()));
        check.findings().forEach(invocation.output()::line);
        invocation.output().line(check.isSound() ? Texts.CHECK_SOUND.in(locale, check.parties(), check.lastSequence())
                : Texts.CHECK_UNSOUND.in(locale));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("store", store.info().directory());
        result.put("backup", check.backup());
        result.put("commit", check.lastSequence());
        result.put("check", BackupsJson.of(check));
        invocation.output().json(result);
        return check.isSound() ? ExitCodes.OK : ExitCodes.BAD_STORE;
    }
}
