package org.clientele.update.internal.commands;

import java.util.ArrayList;
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

/** {@code update stage}: everything newer is staged for the next start. */
@Component
public final class UpdateStageCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public UpdateStageCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return StageRun.options(CommandSyntax.named("update stage", Messages.UPDATE_STAGE.in(locale))
                .optionalOperand("FEATURES", Messages.FEATURES.in(locale)), locale)
                .option("update", "FEATURES", Messages.OPTION_UPDATE.in(locale))
                .option("remove", "FEATURES", Messages.OPTION_REMOVE.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        List<String> wanted = new ArrayList<>(invocation.arguments().list("update"));
        invocation.arguments().operand("FEATURES").ifPresent(f -> wanted.addAll(List.of(f.split("\\s*,\\s*"))));
        return new StageRun(updates, invocation).run(new UpdateRequest(Addresses.ofOption(invocation), List.of(),
                wanted, invocation.arguments().operand("FEATURES").isEmpty(), invocation.arguments().list("remove")));
    }
}
