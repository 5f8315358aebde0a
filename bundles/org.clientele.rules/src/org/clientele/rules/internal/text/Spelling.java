package org.clientele.rules.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts, names, numbers and days are spelled. */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_](?:[A-Za-z0-9_]|[.-][A-Za-z0-9_])*"); //$NON-NLS-1$
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?"); //$NON-NLS-1$
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"); //$NON-NLS-1$
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/年]([0-9]{1,2})[-/月]([0-9]{1,2})[日号]?"); //$NON-NLS-1$
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "true", "false", "none"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

    private Spelling() {
    }

    /** Whether a name can be written without marks. */
    static boolean isWord(String name) {
        return WORD.matcher(name).matches() && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a text is written as days are, whether or not there is such a day. */
    static boolean isDay(String text) {
        return ISO_DAY.matcher(text).matches();
    }

    /** Reads a day in one of the forms that people write, or nothing when there is no such day. */
    static Optional<LocalDate> day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A text in quotation marks. */
    static String quote(String text) {
        return enclose(text, '"', '"');
    }

    /** A name in brackets. */
    static String label(String name) {
        return enclose(name, '[', ']');
    }

    /** What is between the marks of a text or a name; the closing mark may be missing. */
    static String inner(String enclosed) {
        int end = isClosed(enclosed) ? enclosed.length() - 1 : enclosed.length();
        if (enclosed.indexOf('\\') < 0) {
            return enclosed.substring(1, end);
        }
        StringBuilder text = new StringBuilder(enclosed.length());
        int at = 1;
        while (at < end) {
            char c = enclosed.charAt(at++);
            if (c != '\\' || at >= end) {
                text.append(c);
                continue;
            }
            char escaped = enclosed.charAt(at++);
            switch (escaped) {
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case '"', '\\', ']', '】', '”' -> text.append(escaped);
            case 'u' -> {
                int code = hex(enclosed, at, end);
                text.append(code < 0 ? "\\u" : Character.toString((char) code)); //$NON-NLS-1$
                at += code < 0 ? 0 : 4;
            }
            default -> text.append('\\').append(escaped); // as patterns have it
            }
        }
        return text.toString();
    }

    /** Whether a text or a name that begins with a mark also ends with one. */
    static boolean isClosed(String enclosed) {
        int last = enclosed.length() - 1;
        if (last < 1 || enclosed.charAt(last) != closing(enclosed.charAt(0))) {
            return false;
        }
        int slashes = 0;
        for (int i = last - 1; i > 0 && enclosed.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return slashes % 2 == 0;
    }

    static char closing(char opening) {
        return switch (opening) {
        case '“' -> '”';
        case '[' -> ']';
        case '【' -> '】';
        default -> '"';
        };
    }

    private static int hex(String text, int from, int end) {
        if (from + 4 > end) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static String enclose(String text, char opening, char closing) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(opening);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '\n' -> out.append("\\n"); //$NON-NLS-1$
            case '\r' -> out.append("\\r"); //$NON-NLS-1$
            case '\t' -> out.append("\\t"); //$NON-NLS-1$
            case '\\' -> out.append("\\\\"); //$NON-NLS-1$
            default -> {
                if (c == closing) {
                    out.append('\\').append(c);
                } else if (isInvisible(text, i)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c)); //$NON-NLS-1$
                } else {
                    out.append(c);
                }
            }
            }
        }
        return out.append(closing).toString();
    }

    /** Control characters, marks of direction, halves of a pair without the other: what would not survive an editor. */
    private static boolean isInvisible(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return switch (Character.getType(c)) {
        case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                Character.UNASSIGNED, Character.PRIVATE_USE -> true;
        default -> false;
        };
    }
}
