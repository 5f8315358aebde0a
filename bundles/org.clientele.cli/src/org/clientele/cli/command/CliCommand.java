package org.clientele.cli.command;

import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One command of the command line. Register it as a service; a name that is taken by a service of a higher ranking is
 * ignored.
 *
 * <pre>
 * &#64;Component
 * public final class GreetCommand implements CliCommand {
 *     public CommandSyntax syntax(Locale locale) {
 *         return CommandSyntax.named("greet", "Greets somebody").operand("NAME", "who").build();
 *     }
 *
 *     public int run(Invocation invocation) throws CoreException {
 *         invocation.output().line("Hello, " + invocation.arguments().operand("NAME").orElseThrow());
 *         return ExitCodes.OK;
 *     }
 * }
 * </pre>
 *
 * @since 1.0
 */
@ConsumerType
public interface CliCommand {

    /**
     * Says how the command is called. Returns at once; the names in it are the same in every language.
     *
     * @param locale the language of the help texts
     * @return the syntax
     */
    CommandSyntax syntax(Locale locale);

    /**
     * Does the work. May run inside the process that has the store open, on behalf of another process of the same
     * user, so it uses the invocation instead of the process's own streams, folder and language.
     *
     * @param invocation the arguments and all that the command may use
     * @return one of the {@link ExitCodes}
     * @throws CoreException an expected failure; its message is shown as the one sentence of the error, and
     *         {@link ExitCodes#of} tells the exit code
     */
    int run(Invocation invocation) throws CoreException;
}
