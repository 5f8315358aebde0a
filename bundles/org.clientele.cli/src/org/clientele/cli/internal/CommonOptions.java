package org.clientele.cli.internal;

import java.util.List;
import java.util.Locale;

/**
 * The options that decide how anything is told, an error of the command line itself included; hence they are looked up
 * before the command line is parsed.
 *
 * @param locale the user's language and formats
 * @param json whether results are JSON
 * @param quiet whether notes are dropped
 * @param debug whether errors come with details
 */
record CommonOptions(Locale locale, boolean json, boolean quiet, boolean debug) {

    static CommonOptions glance(CliRequest request) {
        List<String> args = request.args();
        int end = args.indexOf("--");
        List<String> options = end < 0 ? args : args.subList(0, end);
        return new CommonOptions(locale(options, request.locale()), options.contains("--json"),
                options.contains("--quiet"), options.contains("--debug"));
    }

    private static Locale locale(List<String> options, Locale system) {
        int at = options.indexOf("--lang");
        String language = at >= 0 && at + 1 < options.size() ? options.get(at + 1)
                : options.stream().filter(o -> o.startsWith("--lang=")).findFirst().map(o -> o.substring(7)).orElse("");
        if (language.isEmpty() || language.equals(system.getLanguage())) {
            return system;
        }
        return switch (language) {
        case "zh" -> Locale.SIMPLIFIED_CHINESE;
        case "en" -> Locale.UK;
        default -> system; // the parser tells that it is wrong
        };
    }
}
