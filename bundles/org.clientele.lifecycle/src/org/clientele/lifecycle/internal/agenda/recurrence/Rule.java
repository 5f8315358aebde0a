package org.clientele.lifecycle.internal.agenda.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * A rule that was read without an error.
 *
 * @param frequency how often
 * @param interval every how many
 * @param count how many in all; 0: not limited
 * @param until the last moment, or null
 * @param untilUtc whether that is told in UTC
 * @param untilDay whether it was told as a day
 * @param weekStart the first day of a week
 * @param days the days of the week; may be empty
 * @param numbers the other lists, without empty ones
 */
record Rule(Frequency frequency, int interval, int count, LocalDateTime until, boolean untilUtc, boolean untilDay,
        DayOfWeek weekStart, List<NthDay> days, Map<RulePart, List<Integer>> numbers) {

    Rule {
        days = List.copyOf(days);
        numbers = Map.copyOf(numbers);
    }

    List<Integer> numbers(RulePart part) {
        return numbers.getOrDefault(part, List.of());
    }

    boolean has(RulePart part) {
        return numbers.containsKey(part);
    }

    boolean isEndless() {
        return count == 0 && until == null;
    }

    /** The last moment on the clock of a zone; null: none. */
    LocalDateTime until(ZoneId zone) {
        return until == null || !untilUtc ? until
                : until.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime();
    }
}
