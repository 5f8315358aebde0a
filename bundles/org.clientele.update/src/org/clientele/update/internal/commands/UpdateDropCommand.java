package org.clientele.update.internal.commands;

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

/** {@code update drop}: the staged update is thrown away. */
@Component
public final class UpdateDropCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public UpdateDropCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("update drop", Messages.UPDATE_DROP.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        boolean dropped = updates.drop();
        invocation.output().line((dropped ? Messages.DROPPED : Messages.NOTHING_STAGED).in(invocation.locale()));
        invocation.output().json(Map.of("dropped", dropped));
        return ExitCodes.OK;
    }
}
