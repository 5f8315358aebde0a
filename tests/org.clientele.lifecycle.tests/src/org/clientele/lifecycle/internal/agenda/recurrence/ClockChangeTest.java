package org.clientele.lifecycle.internal.agenda.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.RecurrenceService;
import org.junit.jupiter.api.Test;

/** Recurrences where the clock changes and where zones meet; the days are those of the IANA time zone database. */
class ClockChangeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final RecurrenceService service = new RecurrenceServiceImpl();

    private List<String> times(String rule, String start, ZoneId zone, int days) throws ClienteleException {
        LocalDateTime begin = LocalDateTime.parse(start);
        return service.occurrences(rule, begin, zone, begin, begin.plusDays(days), 100).stream()
                .map(at -> at.toOffsetDateTime().toString()).toList();
    }

    @Test
    void aTimeKeepsItsPlaceOnTheClockWhenSummerTimeBegins() throws ClienteleException {
        // Berlin: the clock goes from 02:00 to 03:00 on 29 March 2026
        assertEquals(List.of("2026-03-28T09:00+01:00", "2026-03-29T09:00+02:00", "2026-03-30T09:00+02:00"),
                times("FREQ=DAILY", "2026-03-28T09:00", BERLIN, 3));
    }

    @Test
    void aTimeThatTheClockSkipsDoesNotOccurAndIsNotCounted() throws ClienteleException {
        assertEquals(List.of("2026-03-28T02:30+01:00", "2026-03-30T02:30+02:00", "2026-03-31T02:30+02:00"),
                times("FREQ=DAILY;COUNT=3", "2026-03-28T02:30", BERLIN, 9));
        // New York: from 02:00 to 03:00 on 8 March 2026
        assertEquals(List.of("2026-03-07T02:30-05:00", "2026-03-09T02:30-04:00"),
                times("FREQ=DAILY", "2026-03-07T02:30", NEW_YORK, 3));
    }

    @Test
    void aTimeThatComesTwiceIsTakenOnceAndFirst() throws ClienteleException {
        // Berlin: from 03:00 back to 02:00 on 25 October 2026
        assertEquals(List.of("2026-10-24T02:30+02:00", "2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00"),
                times("FREQ=DAILY", "2026-10-24T02:30", BERLIN, 3));
        assertEquals(List.of("2026-10-25T01:00+02:00", "2026-10-25T02:00+02:00", "2026-10-25T03:00+01:00"),
                times("FREQ=HOURLY;COUNT=3", "2026-10-25T01:00", BERLIN, 1));
    }

    @Test
    void anHourlyRuleLeavesOutTheHourThatTheClockSkips() throws ClienteleException {
        assertEquals(List.of("2026-03-29T01:00+01:00", "2026-03-29T03:00+02:00", "2026-03-29T04:00+02:00"),
                times("FREQ=HOURLY;COUNT=3", "2026-03-29T01:00", BERLIN, 1));
    }

    @Test
    void aSingleTimeThatTheClockSkipsComesByAsMuchLater() throws ClienteleException {
        assertEquals(List.of("2026-03-29T03:30+02:00"), times(null, "2026-03-29T02:30", BERLIN, 1));
        assertEquals(List.of("2026-03-29T03:30+02:00"), times("", "2026-03-29T02:30", BERLIN, 1));
    }

    @Test
    void wholeDaysAreSkippedByNoClock() throws ClienteleException {
        // Shanghai: summer time of 1940 began at midnight of 1 June: there was no 00:00 on that day
        LocalDate first = LocalDate.of(1940, 5, 31);
        assertEquals(List.of(first, first.plusDays(1), first.plusDays(2)),
                service.days("FREQ=DAILY;COUNT=3", first, first, first.plusDays(9), 10));
        assertEquals(List.of("1940-05-31T00:00+08:00", "1940-06-02T00:00+09:00"),
                times("FREQ=DAILY", "1940-05-31T00:00", SHANGHAI, 3));
    }

    @Test
    void shanghaiHasNoSummerTimeToday() throws ClienteleException {
        assertEquals(List.of("2026-03-29T02:30+08:00", "2026-10-25T02:30+08:00"),
                times("FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU", "2026-03-01T02:30", SHANGHAI, 300));
    }

    @Test
    void theSameMeetingMovesForThoseInAZoneWithoutSummerTime() throws ClienteleException {
        LocalDateTime begin = LocalDateTime.of(2026, 3, 27, 9, 0);
        List<ZonedDateTime> found = service.occurrences("FREQ=WEEKLY;COUNT=2", begin, BERLIN, begin,
                begin.plusYears(1), 9);
        assertEquals(List.of("2026-03-27T16:00", "2026-04-03T15:00"),
                found.stream().map(at -> at.withZoneSameInstant(SHANGHAI).toLocalDateTime().toString()).toList());
    }

    @Test
    void anEndInUtcIsBroughtToTheZoneOfTheStart() throws ClienteleException {
        // 23:30 of 31 December in Shanghai is 15:30 in UTC of the same day; 16:00 UTC is midnight there
        assertEquals(List.of("2026-12-30T23:30+08:00", "2026-12-31T23:30+08:00"),
                times("FREQ=DAILY;UNTIL=20261231T160000Z", "2026-12-30T23:30", SHANGHAI, 9));
        assertEquals(List.of("2026-12-30T23:30+08:00"),
                times("FREQ=DAILY;UNTIL=20261231T150000Z", "2026-12-30T23:30", SHANGHAI, 9));
        // a day stands for all of it
        assertEquals(List.of("2026-12-30T23:30-05:00", "2026-12-31T23:30-05:00"),
                times("FREQ=DAILY;UNTIL=20261231", "2026-12-30T23:30", NEW_YORK, 9));
    }

    @Test
    void leapDaysComeEveryFourYearsButFor2100() throws ClienteleException {
        LocalDate first = LocalDate.of(2092, 2, 29);
        assertEquals(List.of(first, LocalDate.of(2096, 2, 29), LocalDate.of(2104, 2, 29)),
                service.days("FREQ=YEARLY", first, first, LocalDate.of(2104, 12, 31), 9));
        assertEquals(List.of(LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29)), service.days(
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-1", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 12, 31), 9));
    }

    @Test
    void aRuleWithoutEndIsCountedAsFarAsAsked() throws ClienteleException {
        LocalDateTime begin = LocalDateTime.of(1990, 1, 1, 9, 0);
        LocalDateTime from = LocalDateTime.of(2026, 11, 20, 0, 0);
        List<ZonedDateTime> found = service.occurrences("FREQ=DAILY", begin, ZoneOffset.UTC, from,
                LocalDateTime.of(9000, 1, 1, 0, 0), 3);
        assertEquals(List.of(20, 21, 22), found.stream().map(ZonedDateTime::getDayOfMonth).toList());
        assertEquals(List.of(), service.occurrences("FREQ=DAILY", begin, ZoneOffset.UTC, from, from, 3));
    }

    @Test
    void aRangeInTheMiddleOfACountedRuleGivesWhatTheWholeRuleHasThere() throws ClienteleException {
        LocalDate first = LocalDate.of(2026, 1, 31);
        String rule = "FREQ=MONTHLY;COUNT=5";
        assertEquals(List.of(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 31)),
                service.days(rule, first, LocalDate.of(2026, 6, 1), LocalDate.of(2027, 12, 31), 9));
    }
}
