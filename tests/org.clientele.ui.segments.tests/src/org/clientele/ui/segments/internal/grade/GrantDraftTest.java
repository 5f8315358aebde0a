package org.clientele.ui.segments.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.grades.Grant;
import org.clientele.core.grades.Standing;
import org.clientele.ui.segments.internal.grade.GradeView.Offer;
import org.junit.jupiter.api.Test;

/** What may be noted as given: by the grade of the day, with a reason where it cost more than the budget. */
class GrantDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final GrantDraft draft = new GrantDraft(view(List.of(new Standing("a", JULY, null, 1, 1, ""),
            new Standing("c", LocalDate.of(2026, 6, 1), JULY.minusDays(1), 1, 1, ""))), 7);

    private static GradeView view(List<Standing> history) {
        return new GradeView("vip", Map.of(), Optional.empty(), null, null, history, null, Optional.empty(), TODAY,
                Map.of("a", List.of(new Offer("call", "Call", BigDecimal.ZERO),
                        new Offer("gift", "Gift", new BigDecimal("50"))), "c", List.of()));
    }

    @Test
    void budgetIsTheCostUntilAnotherIsTyped() {
        assertTrue(draft.problem().isPresent(), "nothing is chosen");
        String cost = draft.choose(1);
        assertEquals("50", cost);
        draft.take(cost, "");
        assertEquals(Optional.empty(), draft.problem());
        draft.take("42.5", " by post ");
        assertEquals(new Grant(7, "vip", "gift", TODAY, new BigDecimal("42.5"), OptionalLong.empty(), "by post"),
                draft.grant());
    }

    @Test
    void costIsANumberAndAboveTheBudgetNeedsANote() {
        draft.choose(1);
        for (String bad : List.of("", "much", "-1")) {
            draft.take(bad, "why");
            assertEquals(Messages.Grant_costMissing, draft.problem().orElseThrow(), bad);
        }
        draft.take("50.01", " ");
        assertTrue(draft.problem().orElseThrow().contains("budget of 50"));
        draft.take("50.01", "round birthday");
        assertEquals(Optional.empty(), draft.problem());
    }

    @Test
    void privilegesAreThoseOfTheGradeOfTheDay() {
        draft.choose(1);
        draft.take("50", "");
        draft.day(JULY);
        assertEquals("gift", draft.offer().orElseThrow().key());
        assertEquals(Optional.empty(), draft.problem());
        draft.day(JULY.minusDays(1));
        assertEquals(List.of(), draft.offers());
        assertEquals(Optional.empty(), draft.offer());
        assertTrue(draft.problem().orElseThrow().contains("no privileges"));
        draft.day(TODAY.plusDays(1));
        assertTrue(draft.problem().orElseThrow().startsWith("Choose a day up to"));
    }

    @Test
    void customerWithoutAGradeOrWithOneThatHasNothingGetsNothing() {
        assertEquals(true, view(List.of(new Standing("a", JULY, null, 0, 0, ""))).hasOffers());
        assertEquals(false, view(List.of(new Standing("c", JULY, null, 0, 0, ""))).hasOffers());
        assertEquals(false, view(List.of(new Standing("gone", JULY, null, 0, 0, ""))).hasOffers());
        assertEquals(false, view(List.of()).hasOffers());
    }
}
