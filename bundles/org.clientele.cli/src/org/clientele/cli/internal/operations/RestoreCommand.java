package org.clientele.cli.internal.operations;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.operations.BackupService;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.StoreService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code restore BACKUP}: into a folder that holds no store yet; with {@code --verify-only} only to see that it can be. */
@Component
public final class RestoreCommand implements CliCommand {

    private static final String BACKUP = "BACKUP";
    private static final String VERIFY_ONLY = "verify-only";

    private final StoreService stores;
    private final BackupService backups;

    /**
     * Creates the command.
     *
     * @param stores restores stores
     * @param backups checks backups
     */
    @Activate
    public RestoreCommand(@Reference StoreService stores, @Reference BackupService backups) {
        this.stores = stores;
        this.backups = backups;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("restore", Messages.RESTORE.in(locale)).store(StoreUse.FOLDER)
                .operand(BACKUP, Messages.RESTORE_BACKUP.in(locale))
                .flag(VERIFY_ONLY, Texts.RESTORE_VERIFY_ONLY.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Path backup = invocation.arguments().operandPath(BACKUP).orElseThrow();
        Locale locale = invocation.locale();
        if (invocation.arguments().has(VERIFY_ONLY)) {
            BackupCheck check = backups.verify(backup, invocation.monitor());
            check.findings().forEach(invocation.output()::line);
            invocation.output().line(check.isSound()
                    ? Texts.CHECK_SOUND.in(locale, check.parties(), check.lastSequence()) : Texts.CHECK_UNSOUND.in(locale));
            invocation.output().json(Map.of("backup", backup, "check", BackupsJson.of(check)));
            return check.isSound() ? ExitCodes.OK : ExitCodes.BAD_STORE;
        }
        stores.restore(backup, invocation.storeDirectory(), invocation.monitor());
        invocation.output().line(Messages.RESTORE_DONE.in(locale, backup, invocation.storeDirectory()));
        invocation.output().json(Map.of("backup", backup, "store", invocation.storeDirectory()));
        return ExitCodes.OK;
    }
}
