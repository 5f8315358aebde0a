package org.clientele.rules.internal.types;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;

/**
 * A length of time that ends or begins with today: the last 90 days are today and the 89 days before; the last month, on
 * 15 March, begins on 16 February. Where a month has no such day, its last day counts.
 *
 * @param number how many, at least 1
 * @param unit of what
 */
record Span(int number, WindowUnit unit) {

    /** The first day of the span that ends with a day. */
    LocalDate start(LocalDate today) {
        return unit.minus(today, number).plusDays(1);
    }

    /** The last day of the span that begins with a day. */
    LocalDate end(LocalDate today) {
        return unit.plus(today, number).minusDays(1);
    }

    /** The first day whose last span no longer holds a day: from then on the day lies before the start. */
    LocalDate leaves(LocalDate day) {
        LocalDate today = unit.plus(day, number);
        while (!start(today).isAfter(day)) {
            today = today.plusDays(1); // a month without such a day
        }
        return today;
    }

    /** The first day whose next span reaches a day. */
    LocalDate reaches(LocalDate day) {
        LocalDate today = unit.minus(day.plusDays(1), number);
        while (end(today).isBefore(day)) {
            today = today.plusDays(1);
        }
        return today;
    }

    /** Such as "last 90 days". */
    String last() {
        return NLS.bind(switch (unit) {
        case DAY -> Messages.last_days;
        case WEEK -> Messages.last_weeks;
        case MONTH -> Messages.last_months;
        case YEAR -> Messages.last_years;
        }, number);
    }

    /** Such as "next 90 days". */
    String next() {
        return NLS.bind(switch (unit) {
        case DAY -> Messages.next_days;
        case WEEK -> Messages.next_weeks;
        case MONTH -> Messages.next_months;
        case YEAR -> Messages.next_years;
        }, number);
    }
}
