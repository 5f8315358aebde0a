package org.clientele.rules.internal.types;

import java.time.LocalDate;

import org.clientele.core.facts.FactColumn;

/**
 * Whether the next anniversary of a day comes by a certain day. The day itself is no anniversary; 29 February has its own
 * on 28 February in common years.
 */
final class AnniversaryTest extends NumberTest {

    private static final int YEARS = 120;

    private final LocalDate today;
    private final LocalDate until;
    private final long first;
    private boolean[] known = new boolean[0];

    AnniversaryTest(LocalDate today, LocalDate until) {
        this.today = today;
        this.until = until;
        this.first = today.minusYears(YEARS).toEpochDay();
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
    void prepare() {
        known = new boolean[(int) (today.plusYears(1).toEpochDay() - first)];
        for (int i = 0; i < known.length; i++) {
            known[i] = holds(first + i);
        }
    }

    @Override
    void mark(long[] numbers, int count, long[] words, int firstWord) {
        for (int i = 0; i < count; i++) {
            long place = numbers[i] == FactColumn.MISSING ? -1 : numbers[i] - first;
            boolean holds = place >= 0 && place < known.length ? known[(int) place] : holds(numbers[i]);
            words[firstWord + (i >>> 6)] |= (holds ? 1L : 0L) << i;
        }
    }
}
