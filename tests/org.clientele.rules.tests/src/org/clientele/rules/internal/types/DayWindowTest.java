package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;

import org.clientele.core.facts.FactColumn;
import org.clientele.rules.internal.types.DayWindow.Kind;
import org.junit.jupiter.api.Test;

/** Windows of days. Expected days were counted on a calendar; the property is compared with counting day by day. */
class DayWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void last90DaysAreTodayAndThe89Before() {
        DayWindow window = window(Kind.LAST, 90, WindowUnit.DAY);
        assertFalse(holds(window, LocalDate.of(2026, 4, 1), TODAY));
        assertTrue(holds(window, LocalDate.of(2026, 4, 2), TODAY));
        assertTrue(holds(window, TODAY, TODAY));
        assertFalse(holds(window, LocalDate.of(2026, 7, 1), TODAY));
        assertEquals(LocalDate.of(2026, 7, 1), window.nextChange(LocalDate.of(2026, 4, 2), TODAY));
        assertEquals(LocalDate.of(2026, 7, 1), window.nextChange(LocalDate.of(2026, 7, 1), TODAY));
        assertNull(window.nextChange(LocalDate.of(2026, 4, 1), TODAY));
    }

    @Test
    void lastDayIsTodayAndLastWeekHasSevenDays() {
        assertTrue(holds(window(Kind.LAST, 1, WindowUnit.DAY), TODAY, TODAY));
        assertFalse(holds(window(Kind.LAST, 1, WindowUnit.DAY), LocalDate.of(2026, 6, 29), TODAY));
        assertTrue(holds(window(Kind.LAST, 1, WindowUnit.WEEK), LocalDate.of(2026, 6, 24), TODAY));
        assertFalse(holds(window(Kind.LAST, 1, WindowUnit.WEEK), LocalDate.of(2026, 6, 23), TODAY));
    }

    @Test
    void lastMonthBeginsTheDayAfterTheSameDayOfTheMonthBefore() {
        DayWindow window = window(Kind.LAST, 1, WindowUnit.MONTH);
        LocalDate march = LocalDate.of(2026, 3, 15);
        assertFalse(holds(window, LocalDate.of(2026, 2, 15), march));
        assertTrue(holds(window, LocalDate.of(2026, 2, 16), march));
        // February 2026 has no 31st: its last day stands for it
        assertFalse(holds(window, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31)));
        assertTrue(holds(window, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
        // 31 January is in the last month until 28 February: on 1 March the month begins on 2 February
        assertEquals(LocalDate.of(2026, 3, 1), window.nextChange(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 3)));
        assertTrue(holds(window, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 27)));
    }

    @Test
    void lastYearReachesBackToTheDayAfterTheSameDay() {
        DayWindow window = window(Kind.LAST, 1, WindowUnit.YEAR);
        assertFalse(holds(window, LocalDate.of(2025, 6, 30), TODAY));
        assertTrue(holds(window, LocalDate.of(2025, 7, 1), TODAY));
    }

    @Test
    void beforeTheLast90DaysIsWhatTheyLeaveOut() {
        DayWindow window = window(Kind.BEFORE_LAST, 90, WindowUnit.DAY);
        assertTrue(holds(window, LocalDate.of(2026, 4, 1), TODAY));
        assertFalse(holds(window, LocalDate.of(2026, 4, 2), TODAY));
        assertFalse(holds(window, LocalDate.of(2026, 7, 1), TODAY));
        assertFalse(window.test(TODAY).holds(FactColumn.MISSING));
        assertEquals(LocalDate.of(2026, 7, 1), window.nextChange(LocalDate.of(2026, 4, 2), TODAY));
    }

    @Test
    void next30DaysAreTodayAndThe29After() {
        DayWindow window = window(Kind.NEXT, 30, WindowUnit.DAY);
        assertFalse(holds(window, LocalDate.of(2026, 6, 29), TODAY));
        assertTrue(holds(window, TODAY, TODAY));
        assertTrue(holds(window, LocalDate.of(2026, 7, 29), TODAY));
        assertFalse(holds(window, LocalDate.of(2026, 7, 30), TODAY));
        assertEquals(LocalDate.of(2026, 7, 1), window.nextChange(LocalDate.of(2026, 7, 30), TODAY));
        assertEquals(LocalDate.of(2026, 7, 1), window.nextChange(TODAY, TODAY));
    }

    @Test
    void anniversaryIsTheSameDayOfALaterYear() {
        DayWindow window = window(Kind.ANNIVERSARY_NEXT, 7, WindowUnit.DAY);
        assertTrue(holds(window, LocalDate.of(1980, 6, 30), TODAY));
        assertTrue(holds(window, LocalDate.of(1980, 7, 6), TODAY));
        assertFalse(holds(window, LocalDate.of(1980, 7, 7), TODAY));
        assertFalse(holds(window, LocalDate.of(1980, 6, 29), TODAY));
        assertFalse(holds(window, TODAY, TODAY), "the day itself is no anniversary");
        assertTrue(holds(window, LocalDate.of(2025, 1, 2), LocalDate.of(2026, 12, 31)), "over the end of the year");
    }

    @Test
    void leapDayHasItsAnniversaryOn28FebruaryInCommonYears() {
        DayWindow window = window(Kind.ANNIVERSARY_NEXT, 1, WindowUnit.DAY);
        LocalDate born = LocalDate.of(2004, 2, 29);
        assertTrue(holds(window, born, LocalDate.of(2026, 2, 28)));
        assertFalse(holds(window, born, LocalDate.of(2026, 3, 1)));
        assertFalse(holds(window, born, LocalDate.of(2028, 2, 28)));
        assertTrue(holds(window, born, LocalDate.of(2028, 2, 29)));
    }

    @Test
    void noDayBeforeTheNextChangeDiffers() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 4_000; i++) {
            Kind kind = Kind.values()[random.nextInt(4)];
            WindowUnit unit = WindowUnit.values()[random.nextInt(4)];
            int number = 1 + random.nextInt(switch (unit) {
            case DAY -> 500;
            case WEEK -> 70;
            case MONTH -> 14;
            case YEAR -> 3;
            });
            LocalDate today = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_500));
            LocalDate day = today.plusDays(random.nextInt(1_400) - 1_000);
            DayWindow window = window(kind, number, unit);
            boolean now = counted(window, day, today);
            String what = "seed " + seed + ": " + kind + ' ' + number + ' ' + unit + ", " + day + " on " + today;
            assertEquals(now, holds(window, day, today), what);
            LocalDate expected = null;
            for (LocalDate t = today.plusDays(1); t.isBefore(today.plusYears(9)) && expected == null; t = t.plusDays(1)) {
                expected = counted(window, day, t) == now ? null : t;
            }
            assertEquals(expected, window.nextChange(day, today), what);
        }
    }

    private static DayWindow window(Kind kind, int number, WindowUnit unit) {
        return new DayWindow(null, kind, new Span(number, unit));
    }

    private static boolean holds(DayWindow window, LocalDate day, LocalDate today) {
        return window.test(today).holds(day.toEpochDay());
    }

    /** The same by counting on a calendar, without any of the code that is tested. */
    private static boolean counted(DayWindow window, LocalDate day, LocalDate today) {
        LocalDate back = away(window.span(), today, -1).plusDays(1);
        LocalDate ahead = away(window.span(), today, 1).minusDays(1);
        return switch (window.kind()) {
        case LAST -> !day.isBefore(back) && !day.isAfter(today);
        case NEXT -> !day.isBefore(today) && !day.isAfter(ahead);
        case BEFORE_LAST -> day.isBefore(back);
        case ANNIVERSARY_NEXT -> {
            boolean found = false;
            for (LocalDate t = today; !t.isAfter(ahead) && !found; t = t.plusDays(1)) {
                boolean isLeapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
                int wanted = isLeapDay && !t.isLeapYear() ? 28 : day.getDayOfMonth();
                found = t.getYear() > day.getYear() && t.getMonth() == day.getMonth() && t.getDayOfMonth() == wanted;
            }
            yield found;
        }
        };
    }

    private static LocalDate away(Span span, LocalDate today, int sign) {
        if (span.unit() == WindowUnit.DAY || span.unit() == WindowUnit.WEEK) {
            return LocalDate.ofEpochDay(today.toEpochDay()
                    + (long) sign * span.number() * (span.unit() == WindowUnit.WEEK ? 7 : 1));
        }
        int months = today.getYear() * 12 + today.getMonthValue() - 1
                + sign * span.number() * (span.unit() == WindowUnit.YEAR ? 12 : 1);
        YearMonth month = YearMonth.of(months / 12, months % 12 + 1);
        return month.atDay(Math.min(today.getDayOfMonth(), month.lengthOfMonth()));
    }
}
