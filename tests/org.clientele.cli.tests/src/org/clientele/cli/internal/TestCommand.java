package org.clientele.cli.internal;

import java.util.Locale;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.Invocation;
import org.eclipse.core.runtime.CoreException;

/** A command that does what a test says. */
public record TestCommand(String name, StoreUse store, Work work) implements CliCommand {

    /** What the command does. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        int run(Invocation invocation) throws CoreException;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named(name, "Does what the test says").store(store).optionalOperand("WORD", "any word")
                .build();
    }

    @Override
    public int run(Invocation invocation) throws CoreException {
        return work.run(invocation);
    }
}
