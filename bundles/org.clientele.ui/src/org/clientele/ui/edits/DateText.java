package org.clientele.ui.edits;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.ui.Formats;

/**
 * Days as people write them: in the user's format, short or medium, or as 2026-11-22.
 *
 * @since 1.0
 */
public final class DateText {

    private final Formats formats;
    private final List<DateTimeFormatter> readers;

    DateText(Locale locale) {
        formats = new Formats(locale);
        readers = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale),
                DateTimeFormatter.ofPattern("d.M.uuuu", locale), DateTimeFormatter.ofPattern("uuuu/M/d", locale), //$NON-NLS-1$ //$NON-NLS-2$
                DateTimeFormatter.ofPattern("uuuu-M-d", locale), //$NON-NLS-1$
                DateTimeFormatter.ofPattern("uuuu'\u5e74'M'\u6708'd'\u65e5'", locale)); //$NON-NLS-1$
    }

    /** As the user writes days. */
    public static DateText ofUser() {
        return new DateText(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Writes a day; empty for null. */
    public String write(LocalDate day) {
        return formats.date(day);
    }

    /** Reads a day; empty when the text is none. */
    public Optional<LocalDate> read(String text) {
        for (DateTimeFormatter reader : readers) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), reader));
            } catch (DateTimeException e) {
                continue; // the next form
            }
        }
        return Optional.empty();
    }

    /** An example of what can be read, for messages. */
    public String example() {
        return formats.date(LocalDate.of(2026, 1, 31));
    }
}
