package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.model.CarePlan;

/** When a plan has contacts, by its rule. */
final class ContactTimes {

    private final RecurrenceService recurrence;

    ContactTimes(RecurrenceService recurrence) {
        this.recurrence = recurrence;
    }

    /** The time of the first day from which the rule is counted. */
    static LocalDateTime start(CarePlan plan) {
        return plan.getStart().atTime(time(plan));
    }

    private static LocalTime time(CarePlan plan) {
        return plan.getMinute() < 0 ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(plan.getMinute() * 60L);
    }

    /**
     * The contacts within a time.
     *
     * @param plan has a first day
     * @param zone the store's zone
     * @param from the first day
     * @param to the last day
     * @param limit the most
     * @return at midnight where the plan says no time of day
     */
    List<LocalDateTime> within(CarePlan plan, ZoneId zone, LocalDate from, LocalDate to, int limit)
            throws ClienteleException {
        LocalDate last = plan.getUntil() == null || plan.getUntil().isAfter(to) ? to : plan.getUntil();
        LocalDate first = from.isBefore(plan.getStart()) ? plan.getStart() : from;
        if (last.isBefore(first)) {
            return List.of();
        }
        if (plan.getMinute() < 0) {
            return recurrence.days(plan.getRecurrence(), plan.getStart(), first, last, limit).stream()
                    .map(LocalDate::atStartOfDay).toList();
        }
        return recurrence.occurrences(plan.getRecurrence(), start(plan), zone, first.atStartOfDay(),
                last.plusDays(1).atStartOfDay(), limit).stream().map(ZonedDateTime::toLocalDateTime).toList();
    }
}
