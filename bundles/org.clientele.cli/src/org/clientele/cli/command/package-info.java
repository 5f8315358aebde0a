/**
 * Commands of the command line. A command is a whiteboard service of type
 * {@link org.clientele.cli.command.CliCommand}; a partner's command is found, parsed, documented and handed over to a
 * running workbench exactly as ours are.
 *
 * <p>
 * A command may run in several threads at once, each with its own {@link org.clientele.cli.command.Invocation}; an
 * invocation belongs to the thread that runs it. Nothing accepts or returns null unless it says so.
 *
 * @since 1.0
 */
package org.clientele.cli.command;
