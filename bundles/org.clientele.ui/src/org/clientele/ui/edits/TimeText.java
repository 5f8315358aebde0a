package org.clientele.ui.edits;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days with a time as people write them: a day in any form that {@link DateText} reads, and hours and minutes. */
final class TimeText {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm"); //$NON-NLS-1$
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("H:mm[:ss]"); //$NON-NLS-1$

    private final DateText dates;

    TimeText(DateText dates) {
        this.dates = dates;
    }

    /** Writes a moment; empty for null. */
    String write(LocalDateTime moment) {
        return moment == null ? "" : dates.write(moment.toLocalDate()) + ' ' + WRITTEN.format(moment); //$NON-NLS-1$
    }

    /** Reads a moment; a day alone is its beginning, and empty when the text is neither. */
    Optional<LocalDateTime> read(String text) {
        Optional<LocalDate> day = dates.read(text);
        if (day.isPresent()) {
            return day.map(LocalDate::atStartOfDay);
        }
        String stripped = text.strip();
        int blank = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('T'));
        if (blank < 0) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.parse(stripped.substring(blank + 1), READ);
            return dates.read(stripped.substring(0, blank)).map(d -> d.atTime(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An example of what can be read, for messages. */
    String example() {
        return write(LocalDateTime.of(2026, 1, 31, 18, 30));
    }
}
