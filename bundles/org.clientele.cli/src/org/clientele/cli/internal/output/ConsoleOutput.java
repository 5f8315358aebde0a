package org.clientele.cli.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Output;
import org.clientele.cli.command.Table;

/** Prints results to a pair of streams. */
public final class ConsoleOutput implements Output {

    private final OutputStream out;
    private final OutputStream err;
    private final Charset charset;
    private final Locale locale;
    private final int width;
    private final boolean wantsJson;
    private final boolean quiet;
    private ProgressLine progress;
    private Map<String, ?> result;

    /**
     * Creates an output.
     *
     * @param out standard output
     * @param err standard error
     * @param charset the encoding of both
     * @param style what the user wants to see
     */
    public ConsoleOutput(OutputStream out, OutputStream err, Charset charset, Style style) {
        this.out = out;
        this.err = err;
        this.charset = charset;
        this.locale = style.locale();
        this.width = style.width();
        this.wantsJson = style.json();
        this.quiet = style.quiet();
    }

    /**
     * What the user wants to see.
     *
     * @param locale the format of numbers
     * @param width the most columns of a table; 0: any number
     * @param json whether results are JSON
     * @param quiet whether notes are dropped
     */
    public record Style(Locale locale, int width, boolean json, boolean quiet) {
    }

    /**
     * Makes the progress line go away before anything else is printed.
     *
     * @param line the line
     */
    public void clearBefore(ProgressLine line) {
        progress = line;
    }

    @Override
    public boolean wantsJson() {
        return wantsJson;
    }

    @Override
    public void line(String text) {
        if (!wantsJson) {
            print(out, TableLayout.oneLine(text));
        }
    }

    @Override
    public void table(Table table) {
        if (!wantsJson) {
            new TableLayout(locale, width).lines(table).forEach(line -> print(out, line));
        }
    }

    @Override
    public void json(Map<String, ?> object) {
        result = object;
    }

    @Override
    public void note(String text) {
        if (!quiet) {
            print(err, TableLayout.oneLine(text));
        }
    }

    /**
     * Prints the one sentence of an error; nothing silences it.
     *
     * @param sentence the sentence
     */
    public void error(String sentence) {
        print(err, TableLayout.oneLine(sentence));
    }

    /**
     * Prints details for those who look for a defect.
     *
     * @param text lines
     */
    public void details(String text) {
        text.lines().forEach(line -> print(err, line));
    }

    @Override
    public OutputStream bytes() {
        clearProgress();
        return out;
    }

    /** Prints the result for scripts, if there is one and it is wanted. */
    public void finish() {
        clearProgress();
        if (wantsJson && result != null) {
            print(out, JsonText.of(result, charset));
        }
    }

    private void print(OutputStream stream, String line) {
        clearProgress();
        try {
            stream.write((line + System.lineSeparator()).getBytes(charset));
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clearProgress() {
        if (progress != null) {
            progress.clear();
        }
    }
}
