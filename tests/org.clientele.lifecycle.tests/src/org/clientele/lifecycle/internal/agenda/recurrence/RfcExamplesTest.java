package org.clientele.lifecycle.internal.agenda.recurrence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.RecurrenceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The examples of RFC 5545, section 3.8.5.3, with the dates that the RFC prints. All begin in America/New_York. */
class RfcExamplesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDateTime START = LocalDateTime.of(1997, 9, 2, 9, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final RecurrenceService service = new RecurrenceServiceImpl();

    /** Rule; first day; the dates of the RFC as year: month day day, month day. */
    private static final String[][] EXAMPLES = {
            { "FREQ=DAILY;COUNT=10", "19970902", "1997:9 2 3 4 5 6 7 8 9 10 11." },
            { "FREQ=DAILY;INTERVAL=2", "19970902",
                    "1997:9 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30,10 2 4 6" },
            { "FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902", "1997:9 2 12 22,10 2 12." },
            { "FREQ=WEEKLY;COUNT=10", "19970902", "1997:9 2 9 16 23 30,10 7 14 21 28,11 4." },
            { "FREQ=WEEKLY;UNTIL=19971224T000000Z", "19970902",
                    "1997:9 2 9 16 23 30,10 7 14 21 28,11 4 11 18 25,12 2 9 16 23." },
            { "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "19970902", "1997:9 2 16 30,10 14 28,11 11 25,12 9 23;1998:1 6 20,2 3 17" },
            { "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "19970902",
                    "1997:9 2 4 9 11 16 18 23 25 30,10 2." },
            { "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "19970902", "1997:9 2 4 9 11 16 18 23 25 30,10 2." },
            { "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "19970901",
                    "1997:9 1 3 5 15 17 19 29,10 1 3 13 15 17 27 29 31,11 10 12 14 24 26 28,12 8 10 12 22." },
            { "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "19970902", "1997:9 2 4 16 18 30,10 2 14 16." },
            { "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "19970905",
                    "1997:9 5,10 3,11 7,12 5;1998:1 2,2 6,3 6,4 3,5 1,6 5." },
            { "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "19970905", "1997:9 5,10 3,11 7,12 5." },
            { "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "19970907",
                    "1997:9 7 28,11 2 30;1998:1 4 25,3 1 29,5 3 31." },
            { "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "19970922", "1997:9 22,10 20,11 17,12 22;1998:1 19,2 16." },
            { "FREQ=MONTHLY;BYMONTHDAY=-3", "19970928", "1997:9 28,10 29,11 28,12 29;1998:1 29,2 26" },
            { "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "19970902", "1997:9 2 15,10 2 15,11 2 15,12 2 15;1998:1 2 15." },
            { "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "19970930",
                    "1997:9 30,10 1 31,11 1 30,12 1 31;1998:1 1 31,2 1." },
            { "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "19970910",
                    "1997:9 10 11 12 13 14 15;1999:3 10 11 12 13." },
            { "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "19970902",
                    "1997:9 2 9 16 23 30,11 4 11 18 25;1998:1 6 13 20 27,3 3 10 17 24 31" },
            { "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "19970610",
                    "1997:6 10,7 10;1998:6 10,7 10;1999:6 10,7 10;2000:6 10,7 10;2001:6 10,7 10." },
            { "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "19970310",
                    "1997:3 10;1999:1 10,2 10,3 10;2001:1 10,2 10,3 10;2003:1 10,2 10,3 10." },
            { "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "19970101",
                    "1997:1 1,4 10,7 19;2000:1 1,4 9,7 18;2003:1 1,4 10,7 19;2006:1 1." },
            { "FREQ=YEARLY;BYDAY=20MO", "19970519", "1997:5 19;1998:5 18;1999:5 17" },
            { "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "19970512", "1997:5 12;1998:5 11;1999:5 17" },
            { "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "19970313",
                    "1997:3 13 20 27;1998:3 5 12 19 26;1999:3 4 11 18 25" },
            { "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "19970605",
                    "1997:6 5 12 19 26,7 3 10 17 24 31,8 7 14 21 28;1998:6 4 11 18 25,7 2 9 16 23 30,8 6 13 20 27" },
            { "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19970902", "1998:2 13,3 13,11 13;1999:8 13;2000:10 13" },
            { "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "19970913",
                    "1997:9 13,10 11,11 8,12 13;1998:1 10,2 7,3 7,4 11,5 9,6 13" },
            { "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "19961105",
                    "1996:11 5;2000:11 7;2004:11 2" },
            { "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "19970904", "1997:9 4,10 7,11 6." },
            { "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "19970929",
                    "1997:9 29,10 30,11 27,12 30;1998:1 29,2 26,3 30" },
            { "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805", "1997:8 5 10 19 24." },
            { "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805", "1997:8 5 17 19 31." },
            { "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115", "2007:1 15 30,2 15,3 15 30." } };

    @Test
    void daysAreThoseThatTheRfcPrints() {
        List<Executable> all = new ArrayList<>();
        for (String[] example : EXAMPLES) {
            all.add(() -> check(example[0], example[1], example[2]));
        }
        assertAll(all);
    }

    private void check(String rule, String start, String dates) throws ClienteleException {
        List<LocalDateTime> expected = expected(dates);
        boolean ends = dates.endsWith(".");
        LocalDateTime begin = LocalDateTime.parse(start + "T090000", DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
        List<LocalDateTime> found = service.occurrences(rule, begin, NEW_YORK, begin, begin.plusYears(20),
                ends ? RecurrenceService.MOST : expected.size()).stream().map(ZonedDateTime::toLocalDateTime).toList();
        assertEquals(expected, found, rule);
        assertEquals(expected.stream().map(LocalDateTime::toLocalDate).toList(), service.days(rule,
                begin.toLocalDate(), begin.toLocalDate(), begin.toLocalDate().plusYears(20), expected.size()), rule);
    }

    private static List<LocalDateTime> expected(String dates) {
        List<LocalDateTime> expected = new ArrayList<>();
        for (String year : dates.replace(".", "").split(";")) {
            String[] parts = year.split(":");
            for (String month : parts[1].split(",")) {
                String[] days = month.split(" ");
                for (String day : Arrays.copyOfRange(days, 1, days.length)) {
                    expected.add(LocalDateTime.of(Integer.parseInt(parts[0]), Integer.parseInt(days[0]),
                            Integer.parseInt(day), 9, 0));
                }
            }
        }
        return expected;
    }

    @Test
    void everyDayUntilChristmasIsHundredThirteenDays() throws ClienteleException {
        List<ZonedDateTime> found = service.occurrences("FREQ=DAILY;UNTIL=19971224T000000Z", START, NEW_YORK, START,
                START.plusYears(1), RecurrenceService.MOST);
        assertEquals("19970902 19971223", DAY.format(found.getFirst()) + ' ' + DAY.format(found.getLast()));
        // 29 days of September, 31 of October, 30 of November, 23 of December
        assertEquals(113, found.size());
        // the RFC: 9:00 AM EDT to 25 October, 9:00 AM EST from 26 October on
        assertEquals(54, found.stream().filter(at -> at.getOffset().getTotalSeconds() == -4 * 3600).count());
        assertEquals("19971026", DAY.format(found.get(54)));
        assertEquals(9, found.get(54).getHour());
    }

    @Test
    void everyDayInJanuaryForThreeYearsIsTheSameByYearsAndByDays() throws ClienteleException {
        LocalDateTime start = LocalDateTime.of(1998, 1, 1, 9, 0);
        List<ZonedDateTime> yearly = service.occurrences(
                "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", start, NEW_YORK, start,
                start.plusYears(5), RecurrenceService.MOST);
        List<ZonedDateTime> daily = service.occurrences("FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", start,
                NEW_YORK, start, start.plusYears(5), RecurrenceService.MOST);
        assertEquals(93, yearly.size());
        assertEquals(yearly, daily);
        assertEquals("20000131", DAY.format(yearly.getLast()));
    }

    @Test
    void everyThreeHoursEndAtFiveInTheAfternoon() throws ClienteleException {
        // RFC erratum 3883: 17:00 in New York is 21:00 in UTC
        assertEquals(List.of(9, 12, 15), service.occurrences("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z", START,
                NEW_YORK, START, START.plusDays(9), 100).stream().map(ZonedDateTime::getHour).toList());
    }

    @Test
    void everyTwentyMinutesOfADayAreCountedByDays() throws ClienteleException {
        List<ZonedDateTime> found = service.occurrences(
                "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40", START, NEW_YORK, START,
                START.plusDays(1), 100);
        assertEquals(24, found.size());
        assertEquals(Stream.of("09:00", "09:20", "09:40", "10:00").toList(),
                found.subList(0, 4).stream().map(at -> at.toLocalTime().toString()).toList());
        assertEquals("16:40", found.getLast().toLocalTime().toString());
    }
}
