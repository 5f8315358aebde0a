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
import org.clientele.core.update.InstalledFeature;
import org.clientele.core.update.Signer;
import org.clientele.core.update.UpdateService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code addon list}: what is installed. */
@Component
public final class AddonListCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public AddonListCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("addon list", Messages.ADDON_LIST.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Table table = new Table(Messages.COLUMN_FEATURE.in(locale), Messages.COLUMN_ID.in(locale),
                Messages.COLUMN_VERSION.in(locale), Messages.COLUMN_PROVIDER.in(locale),
                Messages.COLUMN_SIGNER.in(locale));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (InstalledFeature feature : updates.installed()) {
            table.row(feature.name(), feature.id(), feature.version(), feature.provider(),
                    feature.signer().map(Signer::name).orElse(""));
            rows.add(Map.of("id", feature.id(), "name", feature.name(), "version", feature.version(), "provider",
                    feature.provider(), "own", feature.own(), "site", feature.site(), "signer",
                    feature.signer().map(Signer::fingerprint).orElse("")));
        }
        invocation.output().table(table);
        updates.previous().ifPresent(p -> invocation.output().line(Messages.RECOVERABLE.in(locale,
                String.join(", ", p.features()))));
        invocation.output().json(Map.of("features", rows));
        return ExitCodes.OK;
    }
}
