package org.clientele.customers.internal.checks;

import java.time.LocalDate;

/**
 * Days from the first to the last, both inclusive; without limits where they are the least and the greatest day.
 *
 * @param from the first day
 * @param to the last day
 */
record Span(LocalDate from, LocalDate to) {

    static Span of(LocalDate from, LocalDate to) {
        return new Span(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }

    boolean isEmpty() {
        return to.isBefore(from);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Span and(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
