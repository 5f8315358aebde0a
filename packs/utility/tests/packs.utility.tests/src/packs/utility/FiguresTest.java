package packs.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** What rows add up to; the expected values are computed by hand. */
class FiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    private final Figures figures = new Figures(TODAY);

    @Test
    void twelveWholeMonthsCountAndNotTheOneThatGoesOn() {
        for (int back = 0; back <= 13; back++) {
            figures.consumption(TODAY.minusMonths(back), BigDecimal.valueOf(100), BigDecimal.valueOf(60),
                    BigDecimal.valueOf(back == 5 ? 2 : 1));
        }
        assertEquals(0, BigDecimal.valueOf(1200).compareTo(figures.kwh()));
        assertEquals(0, BigDecimal.valueOf(720).compareTo(figures.charge()));
        assertEquals(0, BigDecimal.valueOf(2).compareTo(figures.maxLoad()));
        // 1,200 kWh of 2 kW times 8,760 h: 6.8493 percent
        assertEquals(new BigDecimal("6.8493"), figures.loadFactor());
    }

    @Test
    void daysLateAreAveragedOverAllPaymentsAndOpenOnesCountUntilToday() {
        figures.payment(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 15), BigDecimal.TEN); // early: 0
        figures.payment(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 24), BigDecimal.TEN); // 4
        figures.payment(LocalDate.of(2026, 3, 20), null, new BigDecimal("70")); // open for 13 days
        figures.payment(LocalDate.of(2026, 4, 20), null, BigDecimal.TEN); // not due yet
        assertEquals(3, figures.payments());
        assertEquals(new BigDecimal("5.6667"), figures.daysLate()); // 17 / 3
        assertEquals(0, new BigDecimal("70").compareTo(figures.overdue()));
    }

    @Test
    void nothingIsNotZero() {
        assertNull(figures.kwh());
        assertNull(figures.loadFactor());
        assertNull(figures.daysLate());
        assertEquals(0, figures.thefts());
    }

    @Test
    void incidentsAreForgottenAfterTwoYears() {
        figures.incident(TODAY.minusDays(729), true);
        figures.incident(TODAY.minusDays(730), true);
        figures.incident(TODAY, false);
        assertEquals(1, figures.thefts());
        assertEquals(1, figures.breaches());
    }

    @Test
    void bothLanguagesHaveEveryText() {
        Set<String> english = new TreeSet<>(Texts.keys(Locale.ENGLISH));
        assertEquals(english, new TreeSet<>(Texts.keys(Locale.SIMPLIFIED_CHINESE)));
        english.forEach(key -> assertTrue(!Texts.in(Locale.SIMPLIFIED_CHINESE, key, "a", "b", "c").isBlank(), key));
    }
}
