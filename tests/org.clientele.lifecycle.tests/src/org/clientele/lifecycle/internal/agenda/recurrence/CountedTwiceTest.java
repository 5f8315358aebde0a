package org.clientele.lifecycle.internal.agenda.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.RecurrenceFinding;
import org.clientele.core.agenda.RecurrenceService;
import org.junit.jupiter.api.Test;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateTimeValue;
import biweekly.util.com.google.ical.values.DateTimeValueImpl;
import biweekly.util.com.google.ical.values.DateValue;

/** Random rules against a second method, the library biweekly, as far as its counting can be trusted. */
class CountedTwiceTest {

    private static final LocalDateTime END = LocalDateTime.of(2036, 1, 1, 0, 0);

    private final RecurrenceService service = new RecurrenceServiceImpl();

    /** What biweekly is known to miscount is not made: see the package's text. */
    private static String random(Random random) {
        String frequency = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY").get(random.nextInt(5));
        boolean monthly = frequency.equals("MONTHLY");
        boolean yearly = frequency.equals("YEARLY");
        boolean monthsNamed = random.nextInt(3) == 0;
        int interval = frequency.equals("DAILY") || monthly && monthsNamed ? 1 : 1 + random.nextInt(3);
        StringBuilder rule = new StringBuilder("FREQ=" + frequency + ";INTERVAL=" + interval);
        if (frequency.equals("HOURLY")) {
            return rule.toString();
        }
        if (monthsNamed) {
            rule.append(";BYMONTH=").append(numbers(random, 12, false));
        }
        boolean dayOfMonth = !frequency.equals("WEEKLY") && (!yearly || monthsNamed) && random.nextInt(3) == 0;
        if (dayOfMonth) {
            rule.append(";BYMONTHDAY=").append(numbers(random, 28, true));
        }
        if (random.nextBoolean()) {
            boolean nth = (monthly || yearly && monthsNamed) && !dayOfMonth;
            rule.append(";BYDAY=").append(IntStream.range(0, 7).filter(day -> random.nextInt(3) == 0 || day == 2)
                    .mapToObj(day -> (nth && random.nextBoolean() ? List.of("1", "2", "4", "-1", "-2")
                            .get(random.nextInt(5)) : "") + "MOTUWETHFRSASU".substring(2 * day, 2 * day + 2))
                    .collect(Collectors.joining(",")));
        }
        if (random.nextInt(4) == 0) {
            rule.append(";BYHOUR=").append(8 + random.nextInt(3)).append(",14");
        }
        return rule.toString();
    }

    private static String numbers(Random random, int most, boolean signed) {
        return IntStream.range(0, 1 + random.nextInt(3)).map(i -> (1 + random.nextInt(most))
                * (signed && random.nextInt(3) == 0 ? -1 : 1)).distinct().mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static List<LocalDateTime> byLibrary(String rule, LocalDateTime start, LocalDateTime end) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        RecurrenceIterator iterator = RecurrenceIteratorFactory.createRecurrenceIterator(new RecurrenceRuleScribe()
                .parseText(rule, ICalDataType.RECUR, new ICalParameters(), context).getValue(),
                new DateTimeValueImpl(start.getYear(), start.getMonthValue(), start.getDayOfMonth(), start.getHour(),
                        start.getMinute(), 0),
                TimeZone.getTimeZone(ZoneOffset.UTC));
        List<LocalDateTime> found = new ArrayList<>();
        while (iterator.hasNext()) {
            DateValue next = iterator.next();
            LocalDateTime time = LocalDateTime.of(next.year(), next.month(), next.day(),
                    ((DateTimeValue) next).hour(), ((DateTimeValue) next).minute());
            if (!time.isBefore(end)) {
                break;
            }
            found.add(time);
        }
        return found;
    }

    @Test
    void randomRulesAreCountedAsTheLibraryCountsThem() throws ClienteleException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int counted = 0;
        for (int i = 0; i < 400; i++) {
            String rule = random(random);
            LocalDateTime start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800)).atTime(9, 30);
            LocalDateTime end = rule.contains("HOURLY") ? start.plusDays(100) : END;
            String told = rule + " from " + start + ", seed " + seed;
            assertTrue(service.check(rule).stream().noneMatch(RecurrenceFinding::isError), told);
            List<LocalDateTime> expected = byLibrary(rule, start, end);
            same(expected, rule, start, start, end, told);
            LocalDateTime from = start.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(start, end)));
            same(expected.stream().filter(time -> !time.isBefore(from)).toList(), rule, start, from, end,
                    told + " and on " + from);
            counted += expected.size();
        }
        assertTrue(counted > 10_000, "only " + counted + ", seed " + seed);
    }

    /** Tells the first time that differs instead of thousands. */
    private void same(List<LocalDateTime> expected, String rule, LocalDateTime start, LocalDateTime from,
            LocalDateTime end, String told) throws ClienteleException {
        List<LocalDateTime> found = service.occurrences(rule, start, ZoneOffset.UTC, from, end,
                RecurrenceService.MOST).stream().map(ZonedDateTime::toLocalDateTime).toList();
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            assertEquals(expected.get(i), found.get(i), told);
        }
        assertEquals(expected.size(), found.size(), told);
    }

    /** Counted by hand with a calendar: the library is wrong in each of these. */
    @Test
    void rulesThatTheLibraryMiscountsAreCountedByTheTableOfTheRfc() throws ClienteleException {
        // every third day that is a Tuesday: every third week; 2 June 2026 is a Tuesday
        assertEquals(List.of("2026-06-02", "2026-06-23", "2026-07-14"),
                days("FREQ=DAILY;INTERVAL=3;BYDAY=TU", LocalDate.of(2026, 6, 2), 3));
        // March, June, September, December: never April
        assertEquals(List.of(), days("FREQ=MONTHLY;INTERVAL=3;BYMONTH=4", LocalDate.of(2026, 3, 9), 3));
        assertEquals(RecurrenceFinding.Kind.NEVER, service.check("FREQ=MONTHLY;INTERVAL=3;BYMONTH=4",
                LocalDateTime.of(2026, 3, 9, 9, 0), ZoneOffset.UTC).getFirst().kind());
        // the first Sunday of a year, from April on: that of next year
        assertEquals(List.of("2027-01-03", "2028-01-02"),
                days("FREQ=YEARLY;BYDAY=SU;BYSETPOS=1", LocalDate.of(2026, 4, 1), 2));
        // the second Sunday, where it is the 13th
        assertEquals(List.of("2026-09-13", "2026-12-13"),
                days("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=2SU", LocalDate.of(2026, 7, 10), 2));
        // the last of three times of a day
        assertEquals(List.of("2026-07-10T11:00", "2026-07-11T11:00"), service.occurrences(
                "FREQ=DAILY;BYHOUR=9,10,11;BYSETPOS=-1", LocalDateTime.of(2026, 7, 10, 9, 0), ZoneOffset.UTC,
                LocalDateTime.of(2026, 7, 10, 0, 0), LocalDateTime.of(2026, 8, 1, 0, 0), 2).stream()
                .map(at -> at.toLocalDateTime().toString()).toList());
    }

    private List<String> days(String rule, LocalDate start, int limit) throws ClienteleException {
        return service.days(rule, start, start, start.plusYears(10), limit).stream().map(LocalDate::toString).toList();
    }
}
