package org.clientele.update.internal.commands;

import java.util.List;
import java.util.Locale;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.update.UpdateRequest;
import org.clientele.core.update.UpdateService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code addon install}: features are staged for the next start. */
@Component
public final class AddonInstallCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public AddonInstallCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return StageRun.options(CommandSyntax.named("addon install", Messages.ADDON_INSTALL.in(locale))
                .operand("FEATURES", Messages.FEATURES.in(locale)), locale).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        List<String> wanted = List.of(invocation.arguments().operand("FEATURES").orElseThrow().split("\\s*,\\s*"));
        return new StageRun(updates, invocation).run(new UpdateRequest(Addresses.ofOption(invocation), wanted,
                List.of(), false, List.of()));
    }
}
