package org.clientele.core.grades;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.clientele.model.PeriodUnit;

/**
 * The days over which the metrics of a review are counted: whole calendar periods before the day of the review.
 *
 * @param from the first day
 * @param to the last day
 * @since 1.0
 */
public record GradePeriod(LocalDate from, LocalDate to) {

    /**
     * The last whole periods before a day.
     *
     * @param unit what a period is; weeks begin on Monday
     * @param count how many periods, at least 1
     * @param day the day of the review; the period that it lies in does not count
     * @return the days
     */
    public static GradePeriod before(PeriodUnit unit, int count, LocalDate day) {
        LocalDate end = start(unit, day);
        return new GradePeriod(add(unit, end, -Math.max(1, count)), end.minusDays(1));
    }

    /**
     * The day on which the period of a day begins: the first day for its review of the periods before.
     *
     * @param unit what a period is
     * @param day a day
     * @return the day, or one before it
     */
    public static LocalDate start(PeriodUnit unit, LocalDate day) {
        return switch (unit) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * Goes on by units of time.
     *
     * @param unit the unit
     * @param day a day
     * @param count how many units; negative for back
     * @return the day
     */
    public static LocalDate add(PeriodUnit unit, LocalDate day, long count) {
        return switch (unit) {
        case DAY -> day.plusDays(count);
        case WEEK -> day.plusWeeks(count);
        case MONTH -> day.plusMonths(count);
        case QUARTER -> day.plusMonths(3 * count);
        case YEAR -> day.plusYears(count);
        };
    }
}
