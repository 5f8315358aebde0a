package org.clientele.cli.internal.commands;

import java.util.Locale;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.exchange.ExchangeService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code importers}: those of the program and those of add-ons. */
@Component
public final class ImportersCommand implements CliCommand {

    private final ExchangeService exchange;

    /**
     * Creates the command.
     *
     * @param exchange knows them
     */
    @Activate
    public ImportersCommand(@Reference ExchangeService exchange) {
        this.exchange = exchange;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("importers", Messages.IMPORTERS.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) {
        ExchangeTable.print(invocation, "importers", exchange.importers());
        return ExitCodes.OK;
    }
}
