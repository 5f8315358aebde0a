package org.clientele.cli.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What somebody wants, with all of the surroundings that matter, so that another process can do it.
 *
 * @param args the words after the program's name
 * @param directory the current folder, absolute
 * @param terminal how the user sees the result
 * @param locale the user's language and formats, unless {@code --lang} is given
 * @param account the operating system's account
 */
public record CliRequest(List<String> args, Path directory, Screen terminal, Locale locale, String account) {

    /** Copies the list. */
    public CliRequest {
        args = List.copyOf(args);
    }

    /**
     * How the user sees the result.
     *
     * @param width the columns of standard output; 0 when it is no terminal
     * @param progress whether standard error is a terminal that can show progress
     * @param charset the encoding of both
     */
    public record Screen(int width, boolean progress, Charset charset) {
    }
}
