package org.clientele.lifecycle.internal.agenda.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.RecurrenceFinding;
import org.clientele.core.agenda.RecurrenceFinding.Kind;
import org.clientele.core.agenda.RecurrenceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RecurrenceCheckTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final RecurrenceService service = new RecurrenceServiceImpl();

    private void refused(Kind kind, String rule) {
        List<RecurrenceFinding> findings = service.check(rule);
        assertFalse(findings.isEmpty(), rule);
        assertEquals(kind, findings.getFirst().kind(), rule + ": " + findings);
        assertTrue(findings.getFirst().isError(), rule);
        assertTrue(findings.getFirst().message().length() > 10, rule);
        if (kind != Kind.NEVER) {
            LocalDateTime start = LocalDateTime.of(2026, 1, 1, 9, 0);
            ClienteleException refused = assertThrows(ClienteleException.class,
                    () -> service.occurrences(rule, start, BERLIN, start, start.plusYears(1), 1), rule);
            assertEquals(StatusCodes.INVALID_INPUT, refused.getStatus().getCode());
            assertEquals(rule, service.describe(rule, Locale.ENGLISH));
        }
    }

    /** The work of the processor counts: others may crowd the machine. */
    private static void assertWorksAtMost(Duration most, Executable work, String what) throws Throwable {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.execute();
        Duration worked = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertTrue(worked.compareTo(most) < 0, what + ": " + worked);
    }

    @Test
    void whatIsNoRuleIsTold() {
        refused(Kind.SYNTAX, "every Monday");
        refused(Kind.SYNTAX, "FREQ=DAILY;");
        refused(Kind.SYNTAX, "FREQ=");
        refused(Kind.SYNTAX, "INTERVAL=2");
        refused(Kind.SYNTAX, ";".repeat(2000));
        refused(Kind.UNKNOWN_PART, "FREQ=DAILY;BYFOO=1");
        refused(Kind.UNKNOWN_PART, "FREQ=DAILY;X-EASTER=1");
        refused(Kind.BAD_VALUE, "FREQ=FORTNIGHTLY");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;FREQ=WEEKLY");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;INTERVAL=0");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;INTERVAL=-1");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;INTERVAL=99999999999");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;COUNT=0");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;COUNT=many");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;UNTIL=20260230");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;UNTIL=tomorrow");
        refused(Kind.BAD_VALUE, "FREQ=WEEKLY;BYDAY=XX");
        refused(Kind.SYNTAX, "FREQ=WEEKLY;BYDAY=");
        refused(Kind.BAD_VALUE, "FREQ=MONTHLY;BYDAY=0MO");
        refused(Kind.BAD_VALUE, "FREQ=MONTHLY;BYDAY=6MO");
        refused(Kind.BAD_VALUE, "FREQ=YEARLY;BYDAY=54MO");
        refused(Kind.BAD_VALUE, "FREQ=YEARLY;BYMONTH=13");
        refused(Kind.BAD_VALUE, "FREQ=MONTHLY;BYMONTHDAY=0");
        refused(Kind.BAD_VALUE, "FREQ=MONTHLY;BYMONTHDAY=32");
        refused(Kind.BAD_VALUE, "FREQ=DAILY;BYHOUR=24");
    }

    @Test
    void partsThatExcludeEachOtherAreTold() {
        refused(Kind.CONTRADICTION, "FREQ=DAILY;COUNT=3;UNTIL=20270101");
        refused(Kind.CONTRADICTION, "FREQ=WEEKLY;BYMONTHDAY=1");
        refused(Kind.CONTRADICTION, "FREQ=WEEKLY;BYDAY=1MO");
        refused(Kind.CONTRADICTION, "FREQ=MONTHLY;BYWEEKNO=3");
        refused(Kind.CONTRADICTION, "FREQ=DAILY;BYYEARDAY=3");
        refused(Kind.CONTRADICTION, "FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO");
        refused(Kind.CONTRADICTION, "FREQ=MONTHLY;BYSETPOS=1");
        refused(Kind.NOT_SUPPORTED, "FREQ=HOURLY;BYMINUTE=0,30;BYSETPOS=-1");
        refused(Kind.TOO_OFTEN, "FREQ=SECONDLY");
        refused(Kind.TOO_OFTEN, "FREQ=MINUTELY;INTERVAL=30");
    }

    @Test
    void aRuleThatNeverOccursIsToldAtOnce() throws Throwable {
        for (String rule : List.of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9")) {
            assertWorksAtMost(Duration.ofSeconds(5), () -> refused(Kind.NEVER, rule), rule);
        }
    }

    @Test
    void aRuleIsCheckedWithItsStart() {
        LocalDateTime tuesday = LocalDateTime.of(2026, 11, 24, 9, 0);
        assertEquals(Kind.ENDS_BEFORE_START,
                service.check("FREQ=DAILY;UNTIL=20261123", tuesday, BERLIN).getFirst().kind());
        RecurrenceFinding off = service.check("FREQ=WEEKLY;BYDAY=MO", tuesday, BERLIN).getFirst();
        assertEquals(Kind.START_OFF_RULE, off.kind());
        assertFalse(off.isError());
        assertTrue(off.message().contains("2026-11-30"), off.message());
        // every fourth year from 2025 on is no leap year
        assertEquals(Kind.NEVER, service.check("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
                LocalDateTime.of(2025, 1, 1, 9, 0), BERLIN).getFirst().kind());
        assertEquals(List.of(), service.check("FREQ=WEEKLY;BYDAY=TU", tuesday, BERLIN));
    }

    @Test
    void goodRulesHaveNoFinding() {
        for (String rule : List.of("FREQ=DAILY", "freq=weekly;byday=mo", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=MONTHLY;BYDAY=5FR", "FREQ=YEARLY;BYDAY=53MO", "FREQ=HOURLY;INTERVAL=4;BYDAY=MO,TU", "")) {
            assertEquals(List.of(), service.check(rule), rule);
        }
        assertEquals(List.of(), service.check(null));
    }

    @Test
    void endlessIsWhatHasNeitherCountNorEnd() {
        assertTrue(service.isEndless("FREQ=DAILY"));
        assertFalse(service.isEndless("FREQ=DAILY;COUNT=3"));
        assertFalse(service.isEndless("FREQ=DAILY;UNTIL=20270101"));
        assertFalse(service.isEndless(null));
        assertFalse(service.isEndless("nonsense"));
    }

    @Test
    void noTextMakesItFailOrTakeLong() throws Throwable {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] names = { "FREQ", "INTERVAL", "COUNT", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYHOUR",
                "BYYEARDAY", "BYWEEKNO", "WKST", "UNTIL" };
        String[] values = { "DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "1", "-1", "5", "31", "29", "MO",
                "1MO,-1FR", "20270101", "53", "366", "12,2", "1000" };
        LocalDate start = LocalDate.of(2026, 1, 1);
        assertWorksAtMost(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 3000; i++) {
                StringBuilder rule = new StringBuilder("FREQ=" + values[random.nextInt(5)]);
                for (int parts = random.nextInt(4); parts > 0; parts--) {
                    rule.append(';').append(names[1 + random.nextInt(names.length - 1)]).append('=')
                            .append(values[random.nextInt(values.length)]);
                }
                String text = rule.toString();
                service.describe(text, Locale.CHINA);
                if (service.check(text, start.atTime(9, 0), BERLIN).stream().noneMatch(RecurrenceFinding::isError)) {
                    service.days(text, start, start, start.plusYears(2), 100);
                }
            }
        }, "seed " + seed);
    }
}
