package org.clientele.lifecycle.internal.cohort;

import java.time.LocalDate;

import org.clientele.core.cohorts.CohortStep;

/** The numbers of the periods of days, looked up instead of computed. Immutable. */
final class PeriodPlaces {

    private final int firstDay;
    private final int[] places;

    /** Covers the days from one to another. */
    PeriodPlaces(CohortStep step, int firstDay, int lastDay) {
        this.firstDay = firstDay;
        places = new int[lastDay - firstDay + 1];
        for (int day = firstDay; day <= lastDay;) {
            int place = step.index(LocalDate.ofEpochDay(day));
            long end = Math.min(lastDay, step.end(place).toEpochDay());
            while (day <= end) {
                places[day++ - firstDay] = place;
            }
        }
    }

    int ofDay(int day) {
        return places[day - firstDay];
    }

    int ofMinute(int minute) {
        return places[Math.floorDiv(minute, FirstPurchases.MINUTES_A_DAY) - firstDay];
    }
}
