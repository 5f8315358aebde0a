package org.clientele.cli.internal;

import java.util.Locale;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.DisabledException;
import org.clientele.core.health.WrongAnswerException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A command of a bundle. One that cannot tell its syntax is left out, so that all others work; one that fails while it
 * runs is told. It runs on the calling thread for as long as it likes: the user waits for it, and can stop it.
 */
final class ContainedCommand implements CliCommand {

    private final CliCommand command;
    private final Contained contained;

    ContainedCommand(CliCommand command) {
        this.command = command;
        this.contained = Contained.of(Contribution.of(command, CliCommand.class, command.getClass().getName(), null));
    }

    /** Its name, or null when it has none. */
    String name() {
        return contained.call(Contained.BRIEF, () -> sound(command.syntax(Locale.ROOT)).name(), () -> null);
    }

    private static CommandSyntax sound(CommandSyntax syntax) {
        if (syntax == null || syntax.name() == null || syntax.name().isBlank()) {
            throw new WrongAnswerException("Its command has no name.");
        }
        return syntax;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        try {
            return contained.call(Contained.BRIEF, () -> sound(command.syntax(locale)));
        } catch (ClienteleException e) {
            throw new DisabledException(e);
        }
    }

    @Override
    public int run(Invocation invocation) throws CoreException {
        try {
            return command.run(invocation);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            if (contained.what().isOurs()) {
                throw e;
            }
            throw contained.failed(e);
        }
    }
}
