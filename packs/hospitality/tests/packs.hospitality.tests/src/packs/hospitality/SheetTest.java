package packs.hospitality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.grades.MonthlySheet;
import org.junit.jupiter.api.Test;

/** The worked rows of the source [section 7], and what a visit cannot be. */
class SheetTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    private static Visit visit(int day, int people, String amount) {
        return new Visit(0, 7, MARCH.atDay(day), Meal.DINNER, people, new BigDecimal(amount), "", "", "");
    }

    @Test
    void twentySevenPeopleFor2420AreShownAs90PerHead() {
        MonthlySheet sheet = Visits.sheet(MARCH, List.of(visit(5, 19, "1700"), visit(5, 8, "720")));
        assertEquals(2, sheet.visits());
        assertEquals(27, sheet.people());
        assertEquals(0, new BigDecimal("2420").compareTo(sheet.amount()));
        assertEquals("90", sheet.perHeadShown().orElseThrow().toPlainString());
        assertEquals(1, sheet.days().size(), "both were on one day");
    }

    @Test
    void zhangHasThreeVisitsOf24PeopleFor55PerHead() {
        MonthlySheet sheet = Visits.sheet(MARCH,
                List.of(visit(20, 6, "340"), visit(2, 8, "460"), visit(10, 10, "520")));
        assertEquals(3, sheet.visits());
        assertEquals(24, sheet.people());
        assertEquals(0, new BigDecimal("1320").compareTo(sheet.amount()));
        assertEquals(0, new BigDecimal("55").compareTo(sheet.perHead().orElseThrow()));
        assertEquals(List.of(2, 10, 20), sheet.days().stream().map(d -> d.day().getDayOfMonth()).toList());
    }

    @Test
    void storedFormKeepsEveryValue() {
        Visit visit = new Visit(0, 7, MARCH.atDay(1), Meal.LUNCH, 4, new BigDecimal("99.5"), "Room 3", "birthday",
                "by the window");
        assertEquals(visit, Visit.of(visit.into(Visit.MODEL.create(Visit.TYPE))));
    }

    @Test
    void whatCannotBeIsToldByItsFeature() {
        Visit visit = new Visit(0, 0, TODAY.plusDays(1), Meal.LUNCH, 0, new BigDecimal("-1"), "", "", "x".repeat(1001));
        Set<String> features = new TreeSet<>();
        visit.problems(TODAY, Locale.ENGLISH).forEach(p -> features.add(p.feature()));
        assertEquals(Set.of("party", "day", "people", "amount", "note"), features);
        assertTrue(visit(5, 1, "0").problems(TODAY, Locale.ENGLISH).isEmpty(), "an invitation of the house");
    }

    @Test
    void bothLanguagesHaveEveryText() {
        Set<String> english = new TreeSet<>(Texts.keys(Locale.ENGLISH));
        assertEquals(english, new TreeSet<>(Texts.keys(Locale.SIMPLIFIED_CHINESE)));
        english.forEach(key -> assertTrue(!Texts.in(Locale.SIMPLIFIED_CHINESE, key, "a", "b", "c", "d").isBlank(), key));
        assertEquals("午餐", Meal.LUNCH.label(Locale.SIMPLIFIED_CHINESE));
    }
}
