package org.clientele.update.internal.commands;

import java.net.URI;
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
import org.clientele.core.update.Signer;
import org.clientele.core.update.SiteReport;
import org.clientele.core.update.UpdateService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code site check}: what a site holds and what is wrong with it. */
@Component
public final class SiteCheckCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public SiteCheckCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("site check", Messages.SITE_CHECK.in(locale))
                .operand("ADDRESS", Messages.ADDRESS.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        URI site = Addresses.of(invocation, invocation.arguments().operand("ADDRESS").orElseThrow());
        SiteReport report = updates.check(site, invocation.monitor());
        Locale locale = invocation.locale();
        Table table = new Table(Messages.COLUMN_FEATURE.in(locale), Messages.COLUMN_ID.in(locale),
                Messages.COLUMN_VERSION.in(locale), Messages.COLUMN_INSTALLED.in(locale));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AvailableFeature feature : report.features()) {
            table.row(feature.name(), feature.id(), feature.version(), feature.installedVersion());
            rows.add(Map.of("id", feature.id(), "name", feature.name(), "version", feature.version(), "installed",
                    feature.installedVersion()));
        }
        if (!rows.isEmpty()) {
            invocation.output().table(table);
        }
        invocation.output().line(Messages.SITE_FILES.in(locale, report.artifacts(), report.signed()));
        for (Signer signer : report.signers()) {
            invocation.output().line(Messages.SITE_SIGNER.in(locale, signer.name(), signer.readable()));
        }
        report.problems().forEach(p -> invocation.output().line(p.text()));
        invocation.output().json(Map.of("name", report.name(), "features", rows, "artifacts", report.artifacts(),
                "signed", report.signed(), "signers", report.signers().stream().map(Signer::fingerprint).toList(),
                "problems", StageRun.problems(report.problems())));
        return report.problems().isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
    }
}
