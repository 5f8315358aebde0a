package org.clientele.lifecycle.internal.agenda.recurrence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.core.agenda.RecurrenceFinding;
import org.clientele.core.agenda.RecurrenceFinding.Kind;
import org.eclipse.osgi.util.NLS;

/** Reads a rule part by part and says what is wrong with it. */
final class RuleReader {

    private static final String TOO_FINE = "SECONDLY MINUTELY"; //$NON-NLS-1$
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?([A-Z]{2})"); //$NON-NLS-1$
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}"); //$NON-NLS-1$
    private static final DateTimeFormatter DATE = formatter("uuuuMMdd"); //$NON-NLS-1$
    private static final DateTimeFormatter TIME = formatter("uuuuMMdd'T'HHmmss"); //$NON-NLS-1$
    private static final int MOST_INTERVAL = 1000;
    private static final int MOST_COUNT = 10_000;
    private static final int MOST_WEEKS = 53;
    private static final int MOST_LENGTH = 1000;

    private final List<RecurrenceFinding> findings = new ArrayList<>();
    private final Map<RulePart, List<Integer>> numbers = new EnumMap<>(RulePart.class);
    private final List<NthDay> days = new ArrayList<>();
    private Frequency frequency;
    private int interval = 1;
    private int count;
    private LocalDateTime until;
    private boolean untilUtc;
    private boolean untilDay;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The rule; empty when there is a finding that is an error. */
    Optional<Rule> read(String text) {
        if (text.length() > MOST_LENGTH) {
            add(Kind.SYNTAX, "", NLS.bind(Messages.too_long, MOST_LENGTH)); //$NON-NLS-1$
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (String each : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) { //$NON-NLS-1$
            int equals = each.indexOf('=');
            if (equals < 1 || equals == each.length() - 1) {
                add(Kind.SYNTAX, "", NLS.bind(Messages.syntax, each)); //$NON-NLS-1$
                continue;
            }
            String name = each.substring(0, equals);
            if (!seen.add(name)) {
                add(Kind.BAD_VALUE, name, NLS.bind(Messages.twice, name));
                continue;
            }
            part(name, each.substring(equals + 1));
        }
        if (findings.isEmpty() && frequency == null) {
            add(Kind.SYNTAX, "FREQ", Messages.no_frequency); //$NON-NLS-1$
        }
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        Rule rule = new Rule(frequency, interval, count, until, untilUtc, untilDay, weekStart, days, numbers);
        findings.addAll(Agreement.check(rule));
        return findings.isEmpty() ? Optional.of(rule) : Optional.empty();
    }

    List<RecurrenceFinding> findings() {
        return findings;
    }

    private void part(String name, String value) {
        switch (name) {
        case "FREQ" -> frequency(value); //$NON-NLS-1$
        case "INTERVAL" -> interval = positive(name, value, MOST_INTERVAL); //$NON-NLS-1$
        case "COUNT" -> count = positive(name, value, MOST_COUNT); //$NON-NLS-1$
        case "UNTIL" -> until(value); //$NON-NLS-1$
        case "WKST" -> { //$NON-NLS-1$
            weekStart = NthDay.day(value);
            if (weekStart == null) {
                add(Kind.BAD_VALUE, name, NLS.bind(Messages.no_day, value, name));
            }
        }
        case "BYDAY" -> { //$NON-NLS-1$
            for (String each : value.split(",", -1)) { //$NON-NLS-1$
                day(each);
            }
        }
        case "BYSECOND" -> { //$NON-NLS-1$
            if (!"0".equals(value) && !"00".equals(value)) { //$NON-NLS-1$ //$NON-NLS-2$
                add(Kind.NOT_SUPPORTED, name, Messages.seconds);
            }
        }
        default -> list(name, value);
        }
    }

    private void frequency(String value) {
        if (TOO_FINE.contains(value)) {
            add(Kind.TOO_OFTEN, "FREQ", Messages.too_often); //$NON-NLS-1$
            return;
        }
        for (Frequency each : Frequency.values()) {
            if (each.name().equals(value)) {
                frequency = each;
                return;
            }
        }
        add(Kind.BAD_VALUE, "FREQ", NLS.bind(Messages.bad_frequency, value)); //$NON-NLS-1$
    }

    private int positive(String name, String value, int most) {
        if (NUMBER.matcher(value).matches() || value.matches("\\d{1,9}")) { //$NON-NLS-1$
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        add(Kind.BAD_VALUE, name, NLS.bind(Messages.bad_number, new Object[] { name, value, 1, most }));
        return 1;
    }

    private void until(String value) {
        try {
            untilUtc = value.endsWith("Z"); //$NON-NLS-1$
            untilDay = value.indexOf('T') < 0;
            until = untilDay ? LocalDate.parse(value, DATE).atTime(LocalTime.MAX)
                    : LocalDateTime.parse(untilUtc ? value.substring(0, value.length() - 1) : value, TIME);
        } catch (DateTimeException e) {
            add(Kind.BAD_VALUE, "UNTIL", NLS.bind(Messages.bad_until, value)); //$NON-NLS-1$
        }
    }

    private void day(String text) {
        Matcher matcher = DAY.matcher(text);
        DayOfWeek day = matcher.matches() ? NthDay.day(matcher.group(2)) : null;
        if (day == null) {
            add(Kind.BAD_VALUE, "BYDAY", NLS.bind(Messages.no_day, text, "BYDAY")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        int number = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        if (matcher.group(1) != null && (number == 0 || Math.abs(number) > MOST_WEEKS)) {
            add(Kind.BAD_VALUE, "BYDAY", NLS.bind(Messages.bad_nth, text)); //$NON-NLS-1$
            return;
        }
        days.add(new NthDay(number, day));
    }

    private void list(String name, String value) {
        RulePart part = null;
        for (RulePart each : RulePart.values()) {
            if (each.name().equals(name)) {
                part = each;
            }
        }
        if (part == null) {
            add(Kind.UNKNOWN_PART, name, NLS.bind(Messages.unknown_part, name));
            return;
        }
        List<Integer> list = new ArrayList<>();
        for (String each : value.split(",", -1)) { //$NON-NLS-1$
            if (!NUMBER.matcher(each).matches() || !part.allows(Integer.parseInt(each))) {
                add(Kind.BAD_VALUE, name, NLS.bind(part.isNegative() ? Messages.bad_number_signed : Messages.bad_number,
                        new Object[] { name, each, part.least(), part.most() }));
                return;
            }
            if (!list.contains(Integer.valueOf(each))) {
                list.add(Integer.valueOf(each));
            }
        }
        numbers.put(part, List.copyOf(list));
    }

    private void add(Kind kind, String part, String message) {
        findings.add(new RecurrenceFinding(kind, part, message));
    }
}
