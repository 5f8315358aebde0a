package org.clientele.rules.internal.types;

import java.time.LocalDate;

import org.clientele.core.facts.FactColumn;

/**
 * Whether the next anniversary of a day comes by a certain day. The day itself is no anniversary; 29 February has its own
 * on 28 February in common years.
 */
final class AnniversaryTest extends NumberTest {

    private final LocalDate today;
    private final LocalDate until;

    AnniversaryTest(LocalDate today, LocalDate until) {
        this.today = today;
        this.until = until;
    }

    /** The first anniversary that is not before a day. */
    static LocalDate next(LocalDate day, LocalDate from) {
        LocalDate next = day.withYear(Math.max(from.getYear(), day.getYear() + 1));
        return next.isBefore(from) ? day.withYear(next.getYear() + 1) : next;
    }

    @Override
    boolean holds(long number) {
        return number != FactColumn.MISSING && !next(LocalDate.ofEpochDay(number), today).isAfter(until);
    }

    @Override
    void mark(long[] numbers, int count, long[] words, int firstWord) {
        markEach(numbers, count, words, firstWord);
    }
}
