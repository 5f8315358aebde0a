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
import org.clientele.core.store.StoreService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code restore BACKUP}: into a folder that holds no store yet. */
@Component
public final class RestoreCommand implements CliCommand {

    private static final String BACKUP = "BACKUP";

    private final StoreService stores;

    /**
     * Creates the command.
     *
     * @param stores restores stores
     */
    @Activate
    public RestoreCommand(@Reference StoreService stores) {
        this.stores = stores;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("restore", Messages.RESTORE.in(locale)).store(StoreUse.FOLDER)
                .operand(BACKUP, Messages.RESTORE_BACKUP.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Path backup = invocation.arguments().operandPath(BACKUP).orElseThrow();
        stores.restore(backup, invocation.storeDirectory(), invocation.monitor());
        invocation.output().line(Messages.RESTORE_DONE.in(invocation.locale(), backup, invocation.storeDirectory()));
        invocation.output().json(Map.of("backup", backup, "store", invocation.storeDirectory()));
        return ExitCodes.OK;
    }
}
