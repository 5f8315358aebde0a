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

/** {@code site remove}: an update site is forgotten. */
@Component
public final class SiteRemoveCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public SiteRemoveCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("site remove", Messages.SITE_REMOVE.in(locale))
                .operand("ADDRESS", Messages.ADDRESS.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        URI site = Addresses.of(invocation, invocation.arguments().operand("ADDRESS").orElseThrow());
        updates.removeSite(site);
        invocation.output().line(Messages.SITE_REMOVED.in(invocation.locale(), site.toString()));
        invocation.output().json(Map.of("location", site.toString()));
        return ExitCodes.OK;
    }
}
