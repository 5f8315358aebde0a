package org.clientele.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the user wrote after the command's name. A value that cannot be read ends the command with a sentence that names
 * the option and the value, and {@link ExitCodes#USAGE}.
 *
 * @since 1.0
 */
@ProviderType
public interface Arguments {

    /**
     * An operand.
     *
     * @param name its name in the syntax
     * @return its text, or empty when it was left out
     */
    Optional<String> operand(String name);

    /**
     * Tells whether an option was given.
     *
     * @param option its name without the hyphens
     * @return true when it was
     */
    boolean has(String option);

    /**
     * The text of an option.
     *
     * @param option its name without the hyphens
     * @return the text, or empty when the option was not given
     */
    Optional<String> text(String option);

    /**
     * An option's text, split at commas.
     *
     * @param option its name without the hyphens
     * @return the parts without blanks around them; empty when the option was not given
     */
    List<String> list(String option);

    /**
     * The path of an option, relative ones from the user's current folder.
     *
     * @param option its name without the hyphens
     * @return an absolute path, or empty when the option was not given
     * @throws ClienteleException INVALID_INPUT
     */
    Optional<Path> path(String option) throws ClienteleException;

    /**
     * The path of an operand, relative ones from the user's current folder.
     *
     * @param name its name in the syntax
     * @return an absolute path, or empty when it was left out
     * @throws ClienteleException INVALID_INPUT
     */
    Optional<Path> operandPath(String name) throws ClienteleException;

    /**
     * The day of an option.
     *
     * @param option its name without the hyphens
     * @return the day, or empty when the option was not given
     * @throws ClienteleException INVALID_INPUT unless it reads yyyy-mm-dd
     */
    Optional<LocalDate> day(String option) throws ClienteleException;

    /**
     * The whole number of an option.
     *
     * @param option its name without the hyphens
     * @param least the least that is accepted
     * @param most the most that is accepted
     * @return the number, or empty when the option was not given
     * @throws ClienteleException INVALID_INPUT
     */
    OptionalInt number(String option, int least, int most) throws ClienteleException;
}
