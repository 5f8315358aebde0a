package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code store backups}: the copies from before a newer program changed the store. */
@Component
public final class StoreBackupsCommand implements CliCommand {

    private final StoreService stores;

    /**
     * Creates the command.
     *
     * @param stores knows the backups
     */
    @Activate
    public StoreBackupsCommand(@Reference StoreService stores) {
        this.stores = stores;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("store backups", Messages.STORE_BACKUPS.in(locale)).store(StoreUse.FOLDER).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Table table = new Table(Messages.STORE_BACKUPS_TIME.in(locale), Messages.STORE_BACKUPS_PROGRAM.in(locale),
                Messages.STORE_BACKUPS_NEXT.in(locale), Messages.STORE_BACKUPS_COMMIT.in(locale),
                Messages.STORE_BACKUPS_FOLDER.in(locale));
        List<Map<String, Object>> list = new ArrayList<>();
        for (StoreBackup backup : stores.backups(invocation.storeDirectory())) {
            String folder = backup.emptied()
                    ? Messages.STORE_BACKUPS_EMPTIED.in(locale, backup.directory().toString())
                    : backup.directory().toString();
            table.row(backup.madeAt(), backup.program(), backup.nextProgram(), backup.lastSequence(), folder);
            list.add(json(backup));
        }
        if (list.isEmpty()) {
            invocation.output().line(Messages.STORE_BACKUPS_NONE.in(locale, invocation.storeDirectory().toString()));
        } else {
            invocation.output().table(table);
        }
        invocation.output().json(Map.of("backups", list));
        return ExitCodes.OK;
    }

    static Map<String, Object> json(StoreBackup backup) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", backup.directory());
        json.put("madeAt", backup.madeAt());
        json.put("program", backup.program());
        json.put("nextProgram", backup.nextProgram());
        json.put("schemaVersion", backup.schemaVersion());
        json.put("commit", backup.lastSequence());
        json.put("emptied", backup.emptied());
        return json;
    }
}
