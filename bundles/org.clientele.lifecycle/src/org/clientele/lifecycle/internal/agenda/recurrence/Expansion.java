package org.clientele.lifecycle.internal.agenda.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Counts a rule on the clock of the wall, period by period: days, weeks, months or years. Nothing is kept, so that a rule
 * without an end costs only what is asked for.
 */
final class Expansion {

    /** After so many years the calendar begins anew: a rule that does not occur in as many periods never does. */
    private static final int CYCLE_YEARS = 400;
    private static final int CYCLE_DAYS = 146_097;
    private static final int HOURS = 24;

    private final Rule rule;
    private final LocalDateTime start;
    private final DayRule dayRule;
    private final ZoneRules clock;
    private final LocalDateTime last;

    /**
     * @param zone whose clock skips times; null: none is skipped
     */
    Expansion(Rule rule, LocalDateTime start, ZoneId zone) {
        this.rule = rule;
        this.start = start.truncatedTo(ChronoUnit.SECONDS);
        this.dayRule = new DayRule(rule, start.toLocalDate());
        this.clock = zone == null ? null : zone.getRules();
        this.last = rule.until(zone == null ? ZoneOffset.UTC : zone);
    }

    /** Gives the occurrences within a time to somebody who says how long to go on. */
    void each(LocalDateTime from, LocalDateTime to, Predicate<LocalDateTime> goOn) {
        LocalDateTime end = last != null && last.isBefore(to) ? last.plusNanos(1) : to;
        long step = rule.count() > 0 || from.isBefore(start) ? 0 : periodsTo(from) / interval();
        int counted = 0;
        for (;; step++) {
            LocalDate period = period(step * interval());
            if (!period.atStartOfDay().isBefore(end)) {
                return;
            }
            for (LocalDateTime time : times(period)) {
                if (time.isBefore(start) || isSkipped(time)) {
                    continue;
                }
                if (!time.isBefore(end)) {
                    return;
                }
                counted++;
                if (!time.isBefore(from) && !goOn.test(time) || counted == rule.count()) {
                    return;
                }
            }
        }
    }

    /** The first occurrence, if there is any. */
    Optional<LocalDateTime> first() {
        long periods = switch (rule.frequency()) {
        case HOURLY, DAILY -> CYCLE_DAYS;
        case WEEKLY -> CYCLE_DAYS / 7 + 1;
        case MONTHLY -> CYCLE_YEARS * 12;
        case YEARLY -> CYCLE_YEARS;
        };
        for (long step = 0; step <= periods; step++) {
            LocalDate period = period(step * interval());
            if (last != null && period.atStartOfDay().isAfter(last)) {
                return Optional.empty();
            }
            Optional<LocalDateTime> first = times(period).stream()
                    .filter(time -> !time.isBefore(start) && (last == null || !time.isAfter(last))).findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    private boolean isSkipped(LocalDateTime time) {
        return clock != null && clock.getValidOffsets(time).isEmpty();
    }

    /** Hours are counted within days: see {@link #hours}. */
    private int interval() {
        return rule.frequency() == Frequency.HOURLY ? 1 : rule.interval();
    }

    /** The first day of the period so many after that of the start. */
    private LocalDate period(long number) {
        LocalDate day = start.toLocalDate();
        return switch (rule.frequency()) {
        case HOURLY, DAILY -> day.plusDays(number);
        case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(rule.weekStart())).plusWeeks(number);
        case MONTHLY -> day.withDayOfMonth(1).plusMonths(number);
        case YEARLY -> day.withDayOfYear(1).plusYears(number);
        };
    }

    private long periodsTo(LocalDateTime time) {
        return unit().between(period(0), time.toLocalDate());
    }

    private ChronoUnit unit() {
        return switch (rule.frequency()) {
        case HOURLY, DAILY -> ChronoUnit.DAYS;
        case WEEKLY -> ChronoUnit.WEEKS;
        case MONTHLY -> ChronoUnit.MONTHS;
        case YEARLY -> ChronoUnit.YEARS;
        };
    }

    /** The times of a period in order. */
    private List<LocalDateTime> times(LocalDate first) {
        List<LocalDateTime> times = new ArrayList<>();
        LocalDate after = first.plus(1, unit());
        for (LocalDate day = first; day.isBefore(after); day = day.plusDays(1)) {
            if (dayRule.fits(day)) {
                times(day, times);
            }
        }
        List<Integer> positions = rule.numbers(RulePart.BYSETPOS);
        if (positions.isEmpty()) {
            return times;
        }
        TreeSet<LocalDateTime> chosen = new TreeSet<>();
        for (int position : positions) {
            int index = position > 0 ? position - 1 : times.size() + position;
            if (index >= 0 && index < times.size()) {
                chosen.add(times.get(index));
            }
        }
        return List.copyOf(chosen);
    }

    private void times(LocalDate day, List<LocalDateTime> times) {
        List<Integer> minutes = rule.has(RulePart.BYMINUTE) ? rule.numbers(RulePart.BYMINUTE).stream().sorted().toList()
                : List.of(start.getMinute());
        for (int hour : hours(day)) {
            for (int minute : minutes) {
                times.add(day.atTime(hour, minute, start.getSecond()));
            }
        }
    }

    private List<Integer> hours(LocalDate day) {
        List<Integer> wanted = rule.numbers(RulePart.BYHOUR).stream().sorted().toList();
        if (rule.frequency() != Frequency.HOURLY) {
            return wanted.isEmpty() ? List.of(start.getHour()) : wanted;
        }
        long before = ChronoUnit.DAYS.between(start.toLocalDate(), day) * HOURS - start.getHour();
        List<Integer> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            if (Math.floorMod(before + hour, rule.interval()) == 0 && (wanted.isEmpty() || wanted.contains(hour))) {
                hours.add(hour);
            }
        }
        return hours;
    }
}
