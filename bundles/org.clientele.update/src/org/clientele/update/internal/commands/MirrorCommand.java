package org.clientele.update.internal.commands;

import java.net.URI;
import java.nio.file.Path;
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

/** {@code mirror}: a copy of a site for use without the network. */
@Component
public final class MirrorCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public MirrorCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("mirror", Messages.MIRROR.in(locale)).operand("ADDRESS", Messages.ADDRESS.in(locale))
                .operand("FOLDER", Messages.MIRROR_FOLDER.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        URI site = Addresses.of(invocation, invocation.arguments().operand("ADDRESS").orElseThrow());
        Path folder = invocation.arguments().operandPath("FOLDER").orElseThrow();
        int copied = updates.mirror(site, folder, invocation.monitor());
        invocation.output().line(Messages.MIRRORED.in(invocation.locale(), copied, folder.toString()));
        invocation.output().json(Map.of("copied", copied));
        return ExitCodes.OK;
    }
}
