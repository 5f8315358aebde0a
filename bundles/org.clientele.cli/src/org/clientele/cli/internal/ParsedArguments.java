package org.clientele.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.clientele.cli.command.Arguments;
import org.clientele.core.ClienteleException;

/** Typed access to the words of a command line. */
final class ParsedArguments implements Arguments {

    private final CommandLine.Parsed parsed;
    private final Path directory;
    private final Locale locale;

    ParsedArguments(CommandLine.Parsed parsed, Path directory, Locale locale) {
        this.parsed = parsed;
        this.directory = directory;
        this.locale = locale;
    }

    @Override
    public Optional<String> operand(String name) {
        return Optional.ofNullable(parsed.operands().get(name));
    }

    @Override
    public boolean has(String option) {
        return parsed.options().containsKey(option);
    }

    @Override
    public Optional<String> text(String option) {
        return Optional.ofNullable(parsed.options().get(option));
    }

    @Override
    public List<String> list(String option) {
        return text(option).stream().flatMap(t -> Arrays.stream(t.split(","))).map(String::strip)
                .filter(t -> !t.isEmpty()).toList();
    }

    @Override
    public Optional<Path> path(String option) throws ClienteleException {
        Optional<String> text = text(option);
        return text.isEmpty() ? Optional.empty() : Optional.of(resolve("--" + option, text.get()));
    }

    @Override
    public Optional<Path> operandPath(String name) throws ClienteleException {
        Optional<String> text = operand(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(resolve(name, text.get()));
    }

    @Override
    public Optional<LocalDate> day(String option) throws ClienteleException {
        Optional<String> text = text(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeException e) {
            throw Messages.OPTION_DAY.usage(locale, "--" + option, text.get());
        }
    }

    @Override
    public OptionalInt number(String option, int least, int most) throws ClienteleException {
        Optional<String> text = text(option);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        throw Messages.OPTION_NUMBER.usage(locale, "--" + option, least, most, text.get());
    }

    private Path resolve(String what, String text) throws ClienteleException {
        try {
            return directory.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw Messages.OPTION_PATH.usage(locale, what, text);
        }
    }
}
