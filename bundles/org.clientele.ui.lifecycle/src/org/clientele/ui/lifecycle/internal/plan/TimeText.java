package org.clientele.ui.lifecycle.internal.plan;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.ui.Formats;

/** Times of the day as a person types and reads them. */
final class TimeText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.：](\\d{2}))?"); //$NON-NLS-1$
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeText() {
    }

    /** Minutes from midnight; -1 for a blank text; null for what is no time. */
    static Integer read(String text) {
        if (text.isBlank()) {
            return -1;
        }
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour < HOURS && minute < MINUTES ? hour * MINUTES + minute : null;
    }

    static String write(int minute) {
        return minute < 0 ? "" : String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES, minute % MINUTES); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A day with its weekday; with the time unless it is midnight, which stands for none. */
    static String moment(LocalDateTime time) {
        String day = time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault()) + ' '
                + Formats.ofUser().date(time.toLocalDate());
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? day
                : day + ' ' + time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }
}
