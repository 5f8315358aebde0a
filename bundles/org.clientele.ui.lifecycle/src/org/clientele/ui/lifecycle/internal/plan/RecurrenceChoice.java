package org.clientele.ui.lifecycle.internal.plan;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A recurrence as a person chooses it, without knowing the rules of RFC 5545. A rule that has no such form is kept as text. */
public final class RecurrenceChoice {

    /** How it recurs. */
    public enum Kind {
        /** It does not. */
        ONCE(""), //$NON-NLS-1$
        /** Every so many days. */
        DAILY("DAILY"), //$NON-NLS-1$
        /** Every so many weeks, on some days of the week. */
        WEEKLY("WEEKLY"), //$NON-NLS-1$
        /** Every so many months, on a day of the month. */
        MONTH_DAY("MONTHLY"), //$NON-NLS-1$
        /** Every so many months, on the first or another Monday. */
        MONTH_WEEKDAY("MONTHLY"), //$NON-NLS-1$
        /** Every so many years. */
        YEARLY("YEARLY"), //$NON-NLS-1$
        /** As a rule says. */
        RULE(""); //$NON-NLS-1$

        private final String frequency;

        Kind(String frequency) {
            this.frequency = frequency;
        }
    }

    private static final String[] CODES = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private Kind kind = Kind.ONCE;
    private int interval = 1;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private int monthDay;
    private int nth = 1;
    private DayOfWeek weekday = DayOfWeek.MONDAY;
    private int count;
    private LocalDate until;
    private String rule = ""; //$NON-NLS-1$

    /**
     * Reads a rule.
     *
     * @param text the rule; null or blank: once
     * @return the choice that gives this rule
     */
    public static RecurrenceChoice of(String text) {
        RecurrenceChoice choice = new RecurrenceChoice();
        if (text == null || text.isBlank()) {
            return choice;
        }
        if (!choice.read(text.strip().toUpperCase(Locale.ROOT))) {
            RecurrenceChoice other = new RecurrenceChoice();
            other.kind = Kind.RULE;
            other.rule = text.strip();
            return other;
        }
        return choice;
    }

    private boolean read(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";")) { //$NON-NLS-1$
            int equals = part.indexOf('=');
            if (equals < 1 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                return false;
            }
        }
        try {
            return read(parts) && parts.isEmpty();
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    private boolean read(Map<String, String> parts) {
        String frequency = parts.remove("FREQ"); //$NON-NLS-1$
        interval = number(parts.remove("INTERVAL"), 1); //$NON-NLS-1$
        count = number(parts.remove("COUNT"), 0); //$NON-NLS-1$
        String end = parts.remove("UNTIL"); //$NON-NLS-1$
        until = end == null ? null : LocalDate.parse(end, DATE);
        if (interval < 1 || count < 0 || count > 0 && until != null) {
            return false;
        }
        String byDay = parts.remove("BYDAY"); //$NON-NLS-1$
        String byMonthDay = parts.remove("BYMONTHDAY"); //$NON-NLS-1$
        if ("DAILY".equals(frequency)) { //$NON-NLS-1$
            kind = Kind.DAILY;
        } else if ("YEARLY".equals(frequency)) { //$NON-NLS-1$
            kind = Kind.YEARLY;
        } else if ("WEEKLY".equals(frequency)) { //$NON-NLS-1$
            kind = Kind.WEEKLY;
            return byMonthDay == null && (byDay == null || readDays(byDay));
        } else if ("MONTHLY".equals(frequency) && byDay != null) { //$NON-NLS-1$
            kind = Kind.MONTH_WEEKDAY;
            return byMonthDay == null && readNth(byDay);
        } else if ("MONTHLY".equals(frequency)) { //$NON-NLS-1$
            kind = Kind.MONTH_DAY;
            monthDay = number(byMonthDay, 0);
            return monthDay >= -1 && monthDay <= 31;
        } else {
            return false;
        }
        return byDay == null && byMonthDay == null;
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static DayOfWeek day(String code) {
        for (int i = 0; i < CODES.length; i++) {
            if (CODES[i].equals(code)) {
                return DayOfWeek.of(i + 1);
            }
        }
        return null;
    }

    private boolean readDays(String text) {
        for (String code : text.split(",")) { //$NON-NLS-1$
            DayOfWeek day = day(code);
            if (day == null) {
                return false;
            }
            days.add(day);
        }
        return true;
    }

    private boolean readNth(String text) {
        if (!text.matches("(-1|[1-4])[A-Z]{2}")) { //$NON-NLS-1$
            return false;
        }
        nth = Integer.parseInt(text.substring(0, text.length() - 2));
        weekday = day(text.substring(text.length() - 2));
        return weekday != null;
    }

    /**
     * The rule.
     *
     * @return as RFC 5545 has it; null: once
     */
    public String rule() {
        if (kind == Kind.ONCE) {
            return null;
        }
        if (kind == Kind.RULE) {
            return rule.isBlank() ? null : rule;
        }
        StringBuilder text = new StringBuilder("FREQ=" + kind.frequency); //$NON-NLS-1$
        if (interval > 1) {
            text.append(";INTERVAL=").append(interval); //$NON-NLS-1$
        }
        if (kind == Kind.WEEKLY && !days.isEmpty()) {
            text.append(";BYDAY=").append(days.stream().map(day -> CODES[day.getValue() - 1]) //$NON-NLS-1$
                    .collect(Collectors.joining(","))); //$NON-NLS-1$
        }
        if (kind == Kind.MONTH_DAY && monthDay != 0) {
            text.append(";BYMONTHDAY=").append(monthDay); //$NON-NLS-1$
        }
        if (kind == Kind.MONTH_WEEKDAY) {
            text.append(";BYDAY=").append(nth).append(CODES[weekday.getValue() - 1]); //$NON-NLS-1$
        }
        if (count > 0) {
            text.append(";COUNT=").append(count); //$NON-NLS-1$
        } else if (until != null) {
            text.append(";UNTIL=").append(until.format(DATE)); //$NON-NLS-1$
        }
        return text.toString();
    }

    /** How it recurs. */
    public Kind kind() {
        return kind;
    }

    /** Chooses how it recurs; a rule as text begins with what was chosen before. */
    public void kind(Kind chosen) {
        if (chosen == Kind.RULE && kind != Kind.RULE) {
            String before = rule();
            rule = before == null ? "" : before; //$NON-NLS-1$
        }
        kind = chosen;
    }

    /** Every how many. */
    public int interval() {
        return interval;
    }

    /** Chooses every how many. */
    public void interval(int chosen) {
        interval = Math.max(1, chosen);
    }

    /** On which days of the week; empty: that of the start. */
    public Set<DayOfWeek> days() {
        return Set.copyOf(days);
    }

    /** Chooses or leaves a day of the week. */
    public void day(DayOfWeek day, boolean chosen) {
        if (chosen) {
            days.add(day);
        } else {
            days.remove(day);
        }
    }

    /** On which day of the month; 0: that of the start; -1: the last. */
    public int monthDay() {
        return monthDay;
    }

    /** Chooses the day of the month. */
    public void monthDay(int chosen) {
        monthDay = chosen;
    }

    /** Which of the weekdays of a month: 1 to 4; -1: the last. */
    public int nth() {
        return nth;
    }

    /** The weekday of a month. */
    public DayOfWeek weekday() {
        return weekday;
    }

    /** Chooses the weekday of a month. */
    public void nth(int number, DayOfWeek day) {
        nth = number;
        weekday = day;
    }

    /** After how many it ends; 0: not so. */
    public int count() {
        return count;
    }

    /** On which day it ends; null: not so. */
    public LocalDate until() {
        return until;
    }

    /** Chooses the end: after so many, or on a day, or never. */
    public void end(int times, LocalDate day) {
        count = Math.max(0, times);
        until = count > 0 ? null : day;
    }

    /** The rule as text. */
    public String text() {
        return rule;
    }

    /** Chooses a rule as text. */
    public void text(String text) {
        rule = text;
    }
}
