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
import org.clientele.core.update.AvailableFeature;
import org.clientele.core.update.SiteReport;
import org.clientele.core.update.UpdateService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code update check}: what is newer on the sites. */
@Component
public final class UpdateCheckCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public UpdateCheckCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("update check", Messages.UPDATE_CHECK.in(locale))
                .option("site", "ADDRESSES", Messages.OPTION_SITE.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        List<Map<String, Object>> rows = new ArrayList<>();
        Table table = new Table(Messages.COLUMN_FEATURE.in(locale), Messages.COLUMN_ID.in(locale),
                Messages.COLUMN_INSTALLED.in(locale), Messages.COLUMN_VERSION.in(locale));
        int code = ExitCodes.OK;
        List<SiteReport> reports = updates.available(Addresses.ofOption(invocation), invocation.monitor());
        for (SiteReport report : reports) {
            for (AvailableFeature feature : report.features()) {
                if (feature.newer()) {
                    table.row(feature.name(), feature.id(), feature.installedVersion(), feature.version());
                    rows.add(Map.of("id", feature.id(), "from", feature.installedVersion(), "to", feature.version(),
                            "site", feature.site().toString()));
                }
            }
            report.problems().forEach(p -> invocation.output().note(p.text()));
            code = report.problems().isEmpty() ? code : ExitCodes.FAILED;
        }
        if (rows.isEmpty()) {
            invocation.output().line((reports.isEmpty() ? Messages.NO_SITES : Messages.NOTHING_NEWER).in(locale));
        } else {
            invocation.output().table(table);
        }
        invocation.output().json(Map.of("newer", rows));
        return code;
    }
}
