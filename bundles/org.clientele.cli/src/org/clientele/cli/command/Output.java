package org.clientele.cli.command;

import java.io.OutputStream;
import java.util.Map;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the results of a command go. People get lines and tables, scripts get one JSON object; a command tells both,
 * and the output prints what was asked for.
 *
 * @since 1.0
 */
@ProviderType
public interface Output {

    /**
     * Tells whether the result is wanted as JSON, so that costly tables need not be made.
     *
     * @return true when {@code --json} was given
     */
    boolean wantsJson();

    /**
     * Prints a line of the result to standard output; nothing when JSON is wanted.
     *
     * @param text a line without its end
     */
    void line(String text);

    /**
     * Prints a table to standard output, no wider than the terminal; nothing when JSON is wanted.
     *
     * @param table the table
     */
    void table(Table table);

    /**
     * The result for scripts: printed on one line at the very end when JSON is wanted. A second call replaces the
     * first.
     *
     * @param result String, Boolean, Number, Map, Iterable, java.time values (ISO texts) or null as values; a
     *        BigDecimal becomes a plain decimal text, which loses nothing
     */
    void json(Map<String, ?> result);

    /**
     * Tells the user something beside the result, on standard error; nothing with {@code --quiet}.
     *
     * @param text a line without its end
     */
    void note(String text);

    /**
     * Standard output for bytes that are the result, such as a file. Not to be closed.
     *
     * @return the stream
     */
    OutputStream bytes();
}
