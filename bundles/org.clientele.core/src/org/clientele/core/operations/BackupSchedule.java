package org.clientele.core.operations;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When backups are made while the workbench is open. A time that passed while it was not open is made up for when it is.
 *
 * @param kind how often
 * @param time the time of day, for {@link Kind#DAILY} and {@link Kind#WEEKLY}; otherwise null
 * @param day the day, for {@link Kind#WEEKLY}; otherwise null
 * @since 1.0
 */
public record BackupSchedule(Kind kind, LocalTime time, DayOfWeek day) {

    /** No backups on a schedule. */
    public static final BackupSchedule NEVER = new BackupSchedule(Kind.NEVER, null, null);

    private static final Pattern FORM = Pattern.compile("(?:daily|weekly ([a-z]+)) (\\d{1,2}):(\\d\\d)"); //$NON-NLS-1$

    /** How often. */
    public enum Kind {
        /** Not at all. */
        NEVER,
        /** An hour after the last one. */
        HOURLY,
        /** Each day at a time. */
        DAILY,
        /** Each week at a day and time. */
        WEEKLY
    }

    /**
     * Reads the form of the provisioning file: {@code never}, {@code hourly}, {@code daily 18:00},
     * {@code weekly friday 18:00}.
     *
     * @param text the text
     * @return the schedule; empty for another form
     */
    public static Optional<BackupSchedule> parse(String text) {
        String form = text.strip().toLowerCase(Locale.ROOT);
        if (form.equals("never")) { //$NON-NLS-1$
            return Optional.of(NEVER);
        } else if (form.equals("hourly")) { //$NON-NLS-1$
            return Optional.of(new BackupSchedule(Kind.HOURLY, null, null));
        }
        Matcher matcher = FORM.matcher(form);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            return Optional.of(matcher.group(1) == null ? new BackupSchedule(Kind.DAILY, time, null)
                    : new BackupSchedule(Kind.WEEKLY, time, DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return such as {@code daily 18:00}
     */
    public String text() {
        return switch (kind) {
        case NEVER, HOURLY -> kind.name().toLowerCase(Locale.ROOT);
        case DAILY -> "daily " + time; //$NON-NLS-1$
        case WEEKLY -> "weekly " + day.name().toLowerCase(Locale.ROOT) + ' ' + time; //$NON-NLS-1$
        };
    }

    /**
     * When the next backup is due.
     *
     * @param last when the last good one was made, or null when there is none: the first is due at once
     * @param now the present
     * @param zone the zone of the time of day
     * @return a time, in the past when one was missed; empty for {@link #NEVER}
     */
    public Optional<Instant> next(Instant last, Instant now, ZoneId zone) {
        if (kind == Kind.NEVER) {
            return Optional.empty();
        } else if (last == null || last.isAfter(now)) { // a clock that was wrong must not stop backups for years
            return Optional.of(now);
        } else if (kind == Kind.HOURLY) {
            return Optional.of(last.plus(Duration.ofHours(1)));
        }
        ZonedDateTime from = last.atZone(zone);
        ZonedDateTime next = from.with(time);
        if (kind == Kind.WEEKLY) {
            next = next.with(TemporalAdjusters.nextOrSame(day));
        }
        if (!next.isAfter(from)) {
            next = kind == Kind.DAILY ? next.plusDays(1) : next.plusWeeks(1);
        }
        return Optional.of(next.toInstant());
    }
}
