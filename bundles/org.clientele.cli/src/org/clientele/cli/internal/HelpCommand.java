package org.clientele.cli.internal;

import java.util.Locale;
import java.util.Optional;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;

/** {@code help}: part of the registry rather than a service, since it tells about all services. */
final class HelpCommand implements CliCommand {

    static final String NAME = "help";

    private static final String COMMAND = "COMMAND";
    private static final String SECOND = "SUBCOMMAND";

    private final CommandRegistry commands;

    HelpCommand(CommandRegistry commands) {
        this.commands = commands;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named(NAME, Messages.HELP.in(locale))
                .optionalOperand(COMMAND, Messages.HELP_COMMAND.in(locale))
                .optionalOperand(SECOND, Messages.HELP_SECOND.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        HelpText help = new HelpText(commands, locale);
        Optional<String> name = invocation.arguments().operand(COMMAND)
                .map(first -> invocation.arguments().operand(SECOND).map(second -> first + ' ' + second).orElse(first));
        if (name.isEmpty()) {
            help.printOverview(invocation.output());
        } else {
            help.print(commands.require(name.get(), locale).syntax(locale), invocation.output());
        }
        return ExitCodes.OK;
    }
}
