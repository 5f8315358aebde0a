package org.clientele.update.internal.commands;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.update.UpdateService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code site add}: one more update site. */
@Component
public final class SiteAddCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public SiteAddCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("site add", Messages.SITE_ADD.in(locale))
                .operand("ADDRESS", Messages.ADDRESS.in(locale)).option("name", "NAME", Messages.OPTION_NAME.in(locale))
                .build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        URI site = Addresses.of(invocation, invocation.arguments().operand("ADDRESS").orElseThrow());
        updates.addSite(site, invocation.arguments().text("name").orElse(""));
        invocation.output().line(Messages.SITE_ADDED.in(invocation.locale(), site.toString()));
        invocation.output().json(Map.of("location", site.toString()));
        return ExitCodes.OK;
    }
}
