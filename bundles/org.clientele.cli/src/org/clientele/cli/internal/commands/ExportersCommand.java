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

/** {@code exporters}: those of the program and those of add-ons. */
@Component
public final class ExportersCommand implements CliCommand {

    private final ExchangeService exchange;

    /**
     * Creates the command.
     *
     * @param exchange knows them
     */
    @Activate
    public ExportersCommand(@Reference ExchangeService exchange) {
        this.exchange = exchange;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("exporters", Messages.EXPORTERS.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) {
        ExchangeTable.print(invocation, "exporters", exchange.exporters());
        return ExitCodes.OK;
    }
}
