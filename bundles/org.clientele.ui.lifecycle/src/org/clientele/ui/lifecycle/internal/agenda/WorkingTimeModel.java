package org.clientele.ui.lifecycle.internal.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.core.agenda.WorkingTime;
import org.clientele.core.agenda.WorkingTime.Span;

/** Working time while it is edited: hours as texts such as "8", "7:30" or "7.5", exceptions as lines. */
public final class WorkingTimeModel {

    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?::([0-5]\\d)|[.,](\\d{1,2}))?"); //$NON-NLS-1$
    private static final int HOUR = 60;
    private static final int DAY = 24 * 60;

    private final String account;
    private final Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
    private final List<Line> lines = new ArrayList<>();

    /**
     * An exception while it is written.
     *
     * @param from the first day as of ISO 8601
     * @param to the last day as of ISO 8601; blank: the first one
     * @param hours on each of these days
     * @param note why
     */
    public record Line(String from, String to, String hours, String note) {
    }

    /** Begins with what is stored. */
    public WorkingTimeModel(WorkingTime time) {
        account = time.account();
        time.minutes().forEach((day, minutes) -> hours.put(day, text(minutes)));
        for (Span span : time.exceptions()) {
            lines.add(new Line(span.from().toString(), span.to().toString(), text(span.minutes()), span.note()));
        }
    }

    /** Minutes as "7:30". */
    static String text(int minutes) {
        return minutes / HOUR + String.format(":%02d", minutes % HOUR); //$NON-NLS-1$
    }

    /** Reads "8", "7:30", "7.5" as minutes; empty when it is none of them or more than a day. */
    static Optional<Integer> minutes(String text) {
        Matcher matcher = HOURS.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(matcher.group(1)) * HOUR;
        if (matcher.group(2) != null) {
            minutes += Integer.parseInt(matcher.group(2));
        } else if (matcher.group(3) != null) {
            minutes += (int) Math.round(Double.parseDouble("0." + matcher.group(3)) * HOUR); //$NON-NLS-1$
        }
        return minutes > DAY ? Optional.empty() : Optional.of(minutes);
    }

    /** The hours of a day of the week. */
    public String hours(DayOfWeek day) {
        return hours.get(day);
    }

    /** Takes the hours of a day of the week. */
    public void hours(DayOfWeek day, String text) {
        hours.put(day, text);
    }

    /** The exceptions. */
    public List<Line> lines() {
        return lines;
    }

    /** What keeps it from being saved, as a sentence. */
    public Optional<String> problem() {
        for (String text : hours.values()) {
            if (minutes(text).isEmpty()) {
                return Optional.of(Messages.bind(Messages.Time_hours, text));
            }
        }
        for (Line line : lines) {
            if (span(line).isEmpty()) {
                return Optional.of(Messages.bind(Messages.Time_line, lines.indexOf(line) + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> span(Line line) {
        try {
            LocalDate from = LocalDate.parse(line.from().strip());
            LocalDate to = line.to().isBlank() ? from : LocalDate.parse(line.to().strip());
            return minutes(line.hours()).filter(m -> !to.isBefore(from)).map(m -> new Span(from, to, m, line.note()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What the service takes; only without a problem. */
    public WorkingTime time() {
        Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, text) -> minutes.put(day, minutes(text).orElseThrow()));
        return new WorkingTime(account, minutes, lines.stream().map(l -> span(l).orElseThrow()).toList(), true);
    }
}
