package org.clientele.core.cohorts;

import java.time.LocalDate;

/**
 * How long the periods of a cohort table are. Periods are those of the calendar.
 *
 * @since 1.0
 */
public enum CohortStep {

    /** Months of the calendar. */
    MONTH(1),
    /** Quarters of the calendar. */
    QUARTER(3),
    /** Years of the calendar. */
    YEAR(12);

    private final int months;

    CohortStep(int months) {
        this.months = months;
    }

    /**
     * The number of a day's period, the one that begins the year 1970 being 0.
     *
     * @param day a day
     * @return one more for each period later; below 0 before 1970
     */
    public int index(LocalDate day) {
        return Math.floorDiv((day.getYear() - 1970) * 12 + day.getMonthValue() - 1, months);
    }

    /**
     * The first day of a period.
     *
     * @param index the period's number, see {@link #index}
     * @return the day
     */
    public LocalDate start(int index) {
        return LocalDate.of(1970, 1, 1).plusMonths((long) index * months);
    }

    /**
     * The last day of a period.
     *
     * @param index the period's number, see {@link #index}
     * @return the day
     */
    public LocalDate end(int index) {
        return start(index + 1).minusDays(1);
    }
}
