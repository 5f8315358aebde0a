package org.clientele.cli.internal.commands;

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
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

/** {@code backup FOLDER}. */
@Component
public final class BackupCommand implements CliCommand {

    private static final String FOLDER = "FOLDER";

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("backup", Messages.BACKUP.in(locale)).store(StoreUse.OPEN)
                .operand(FOLDER, Messages.BACKUP_FOLDER.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Path target = invocation.arguments().operandPath(FOLDER).orElseThrow();
        Store store = invocation.store();
        store.backup(target, invocation.monitor());
        invocation.output().line(Messages.BACKUP_DONE.in(invocation.locale(), target));
        invocation.output().json(Map.of("store", store.info().directory(), "backup", target, "commit",
                store.journal().lastSequence()));
        return ExitCodes.OK;
    }
}
