package org.clientele.update.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.core.ClienteleException;
import org.clientele.core.update.UpdateService;
import org.clientele.core.update.UpdateSite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code site list}: the known update sites. */
@Component
public final class SiteListCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public SiteListCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("site list", Messages.SITE_LIST.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Table table = new Table(Messages.COLUMN_NAME.in(locale), Messages.COLUMN_ADDRESS.in(locale),
                Messages.COLUMN_LOCKED.in(locale));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (UpdateSite site : updates.sites()) {
            table.row(site.name(), site.location().toString(), site.locked() ? Messages.YES.in(locale) : "");
            rows.add(Map.of("name", site.name(), "location", site.location().toString(), "locked", site.locked()));
        }
        if (rows.isEmpty()) {
            invocation.output().line(Messages.NO_SITES.in(locale));
        } else {
            invocation.output().table(table);
        }
        invocation.output().json(Map.of("sites", rows));
        return ExitCodes.OK;
    }
}
