package org.clientele.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.Operand;
import org.clientele.cli.command.CommandSyntax.Option;
import org.clientele.cli.command.Output;

/** The help, made from the syntax that the parser reads. */
public final class HelpText {

    private static final String INDENT = "  ";

    private final CommandRegistry commands;
    private final Locale locale;

    /**
     * Creates the help.
     *
     * @param commands the commands
     * @param locale its language
     */
    public HelpText(CommandRegistry commands, Locale locale) {
        this.commands = commands;
        this.locale = locale;
    }

    /**
     * Prints the overview of all commands.
     *
     * @param output where to
     */
    public void printOverview(Output output) {
        overview().forEach(output::line);
        output.json(Map.of("commands", commands.byName().values().stream().map(c -> json(c.syntax(locale))).toList()));
    }

    /**
     * Prints the help of one command.
     *
     * @param syntax how it is called
     * @param output where to
     */
    public void print(CommandSyntax syntax, Output output) {
        of(syntax).forEach(output::line);
        output.json(json(syntax));
    }

    private static Map<String, Object> json(CommandSyntax syntax) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", syntax.name());
        json.put("summary", syntax.summary());
        json.put("usage", usage(syntax));
        return json;
    }

    private List<String> overview() {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.HELP_INTRODUCTION.in(locale));
        lines.add("");
        lines.add(Messages.HELP_USAGE.in(locale, "COMMAND ..."));
        lines.add("");
        lines.add(Messages.HELP_COMMANDS.in(locale));
        Map<String, String> summaries = new LinkedHashMap<>();
        for (CliCommand command : commands.byName().values()) {
            CommandSyntax syntax = command.syntax(locale);
            summaries.put(syntax.name(), syntax.summary());
        }
        lines.addAll(aligned(summaries));
        lines.add("");
        lines.addAll(commonOptions());
        lines.add("");
        lines.addAll(exitCodes());
        lines.add("");
        lines.add(Messages.HELP_MORE.in(locale));
        return lines;
    }

    private List<String> of(CommandSyntax syntax) {
        List<String> lines = new ArrayList<>();
        lines.add(syntax.summary());
        lines.add("");
        lines.add(Messages.HELP_USAGE.in(locale, usage(syntax)));
        Map<String, String> own = new LinkedHashMap<>();
        syntax.operands().forEach(o -> own.put(o.name(), o.help()));
        syntax.options().forEach(o -> own.put(form(o), help(o)));
        if (!own.isEmpty()) {
            lines.add("");
            lines.addAll(aligned(own));
        }
        lines.add("");
        lines.addAll(commonOptions());
        return lines;
    }

    /**
     * How a command is called, on one line.
     *
     * @param syntax the command
     * @return such as {@code show CUSTOMER [--orders N]}
     */
    public static String usage(CommandSyntax syntax) {
        StringBuilder usage = new StringBuilder(syntax.name());
        for (Operand operand : syntax.operands()) {
            usage.append(' ').append(operand.required() ? operand.name() : '[' + operand.name() + ']');
        }
        syntax.options().forEach(option -> usage.append(" [").append(form(option)).append(']'));
        return usage.toString();
    }

    private List<String> commonOptions() {
        Map<String, String> options = new LinkedHashMap<>();
        CommandLine.common(locale).forEach(o -> options.put(form(o), help(o)));
        List<String> lines = new ArrayList<>();
        lines.add(Messages.HELP_OPTIONS.in(locale));
        lines.addAll(aligned(options));
        return lines;
    }

    private List<String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", Messages.EXIT_OK.in(locale));
        codes.put("1", Messages.EXIT_FAILED.in(locale));
        codes.put("2", Messages.EXIT_USAGE.in(locale));
        codes.put("3", Messages.EXIT_NOT_FOUND.in(locale));
        codes.put("4", Messages.EXIT_IN_USE.in(locale));
        codes.put("5", Messages.EXIT_BAD_FILE.in(locale));
        codes.put("6", Messages.EXIT_BAD_STORE.in(locale));
        codes.put("7", Messages.EXIT_REJECTED.in(locale));
        codes.put("130", Messages.EXIT_CANCELLED.in(locale));
        List<String> lines = new ArrayList<>();
        lines.add(Messages.HELP_EXIT_CODES.in(locale));
        lines.addAll(aligned(codes));
        return lines;
    }

    private static String form(Option option) {
        return "--" + option.name() + (option.value() == null ? "" : " " + option.value());
    }

    private static String help(Option option) {
        return option.choices().isEmpty() ? option.help()
                : option.help() + " (" + String.join(", ", option.choices()) + ")";
    }

    private static List<String> aligned(Map<String, String> entries) {
        int width = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
        return entries.entrySet().stream()
                .map(e -> INDENT + e.getKey() + " ".repeat(width - e.getKey().length()) + INDENT + e.getValue())
                .toList();
    }
}
