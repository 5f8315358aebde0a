package org.clientele.customers.internal.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days as people write them: in the short form of their language with a year of four digits, or as ISO days. */
final class DateText {

    private DateText() {
    }

    static Optional<LocalDate> parse(String text, Locale locale) {
        for (DateTimeFormatter form : new DateTimeFormatter[] { DateTimeFormatter.ISO_LOCAL_DATE, form(locale) }) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeException e) {
                continue; // perhaps it is in the next form
            }
        }
        return Optional.empty();
    }

    static String format(LocalDate day, Locale locale) {
        return form(locale).format(day);
    }

    private static DateTimeFormatter form(Locale locale) {
        String pattern = DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("[yu]+", "uuuu"); //$NON-NLS-1$ //$NON-NLS-2$
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }
}
