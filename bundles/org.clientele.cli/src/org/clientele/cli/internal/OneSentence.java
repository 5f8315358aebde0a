package org.clientele.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the message of a failure one sentence. Services tell what happened and what to do in two short ones, which read
 * well in a dialog; the command line promises one.
 */
final class OneSentence {

    /** A full stop with a capital behind it; an abbreviation of capitals such as CSV stays as it is. */
    private static final Pattern BOUNDARY = Pattern
            .compile("\\. +(\\p{Lu})(?!\\p{Lu})|\\. +(?=\\p{Lu}{2})|。\\s*(?=\\S)");

    private OneSentence() {
    }

    /**
     * Joins sentences by semicolons.
     *
     * @param message the message
     * @param verbatim texts that may occur in it and are left alone, such as paths that the user gave
     * @return one sentence
     */
    static String of(String message, List<String> verbatim) {
        Matcher matcher = BOUNDARY.matcher(message);
        StringBuilder joined = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            if (isWithin(message, matcher.start(), verbatim) || isQuoted(message, matcher.start())) {
                continue;
            }
            joined.append(message, from, matcher.start());
            if (message.charAt(matcher.start()) == '。') {
                joined.append('；');
            } else {
                joined.append("; ").append(matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT));
            }
            from = matcher.end();
        }
        return joined.append(message, from, message.length()).toString();
    }

    private static boolean isWithin(String message, int place, List<String> verbatim) {
        for (String text : verbatim) {
            for (int at = message.indexOf(text); at >= 0 && at <= place; at = message.indexOf(text, at + 1)) {
                if (place < at + text.length() - 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isQuoted(String message, int place) {
        return message.substring(0, place).chars().filter(c -> c == '"').count() % 2 == 1
                && message.indexOf('"', place) >= 0;
    }
}
