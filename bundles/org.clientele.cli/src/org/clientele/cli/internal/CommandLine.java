package org.clientele.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.Operand;
import org.clientele.cli.command.CommandSyntax.Option;
import org.clientele.core.ClienteleException;

/** Reads the words of a command line by the syntax of its command. */
final class CommandLine {

    private final Locale locale;

    CommandLine(Locale locale) {
        this.locale = locale;
    }

    /**
     * What was read.
     *
     * @param operands by name
     * @param options by name; an option without a value has an empty text
     */
    record Parsed(Map<String, String> operands, Map<String, String> options) {
    }

    /** The options of every command. */
    static List<Option> common(Locale locale) {
        return List.of(new Option("store", "DIR", Messages.OPTION_STORE.in(locale), List.of()),
                new Option("json", null, Messages.OPTION_JSON.in(locale), List.of()),
                new Option("quiet", null, Messages.OPTION_QUIET.in(locale), List.of()),
                new Option("user", "ACCOUNT", Messages.OPTION_USER.in(locale), List.of()),
                new Option("lang", "LANGUAGE", Messages.OPTION_LANG.in(locale), List.of("en", "zh")),
                new Option("debug", null, Messages.OPTION_DEBUG.in(locale), List.of()),
                new Option("help", null, Messages.OPTION_HELP.in(locale), List.of()));
    }

    /**
     * Takes the command out of the words: the first word that is neither an option nor the value of a common one, with
     * the word after it where the two together are a name.
     *
     * @param words is left without the command
     * @param names the names that there are
     */
    Optional<String> takeCommand(List<String> words, Set<String> names) {
        List<Option> common = common(locale);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!isOption(word)) {
                words.remove(i);
                boolean group = !names.contains(word) && names.stream().anyMatch(n -> n.startsWith(word + ' '));
                return Optional.of(group && i < words.size() && !isOption(words.get(i))
                        ? word + ' ' + words.remove(i) : word);
            }
            boolean value = common.stream().anyMatch(o -> o.value() != null && ("--" + o.name()).equals(word));
            i += value ? 1 : 0;
        }
        return Optional.empty();
    }

    Parsed parse(CommandSyntax syntax, List<String> words) throws ClienteleException {
        Map<String, Option> known = new LinkedHashMap<>();
        syntax.options().forEach(o -> known.put(o.name(), o));
        common(locale).forEach(o -> known.putIfAbsent(o.name(), o));
        Map<String, String> options = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (ended || !isOption(word)) {
                operands.add(word);
            } else if ("--".equals(word)) {
                ended = true;
            } else {
                i += readOption(word, i + 1 < words.size() ? words.get(i + 1) : null, known, options);
            }
        }
        return new Parsed(options.containsKey("help") ? Map.of() : operands(syntax, operands), options);
    }

    /** Reads one option and says how many of the next words it took. */
    private int readOption(String word, String next, Map<String, Option> known, Map<String, String> options)
            throws ClienteleException {
        int equals = word.indexOf('=');
        String name = "-h".equals(word) ? "help" : word.substring(2, equals < 0 ? word.length() : equals);
        Option option = known.get(name);
        if (option == null) {
            throw Nearest.to(name, known.keySet())
                    .map(n -> Messages.UNKNOWN_OPTION_NEAR.usage(locale, "--" + name, "--" + n))
                    .orElseGet(() -> Messages.UNKNOWN_OPTION.usage(locale, "--" + name));
        }
        if (options.containsKey(name)) {
            throw Messages.OPTION_TWICE.usage(locale, "--" + name);
        }
        if (option.value() == null) {
            if (equals >= 0) {
                throw Messages.OPTION_WITHOUT_VALUE.usage(locale, "--" + name);
            }
            options.put(name, "");
            return 0;
        }
        String value = equals >= 0 ? word.substring(equals + 1) : next;
        if (value == null || value.isBlank() || equals < 0 && value.startsWith("--")) {
            throw Messages.OPTION_NEEDS_VALUE.usage(locale, "--" + name, option.value());
        }
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            throw Messages.OPTION_CHOICES.usage(locale, "--" + name, String.join(", ", option.choices()), value);
        }
        options.put(name, value);
        return equals >= 0 ? 0 : 1;
    }

    private Map<String, String> operands(CommandSyntax syntax, List<String> words) throws ClienteleException {
        Map<String, String> operands = new LinkedHashMap<>();
        for (int i = 0; i < syntax.operands().size(); i++) {
            Operand operand = syntax.operands().get(i);
            if (i < words.size()) {
                operands.put(operand.name(), words.get(i));
            } else if (operand.required()) {
                throw Messages.OPERAND_MISSING.usage(locale, syntax.name(), operand.name(), operand.help());
            }
        }
        if (words.size() > syntax.operands().size()) {
            throw Messages.OPERAND_TOO_MANY.usage(locale, syntax.name(), words.get(syntax.operands().size()));
        }
        return operands;
    }

    /** A lone hyphen and a negative number are no options. */
    private static boolean isOption(String word) {
        return word.startsWith("--") || "-h".equals(word);
    }
}
