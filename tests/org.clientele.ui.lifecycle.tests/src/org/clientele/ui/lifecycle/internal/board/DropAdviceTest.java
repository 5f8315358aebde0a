package org.clientele.ui.lifecycle.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.MoveCheck.Kind;
import org.clientele.core.lifecycle.MoveCheck.Refusal;
import org.clientele.ui.lifecycle.internal.board.DropAdvice.Verdict;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

/** What is told while customers are dragged over a stage. */
class DropAdviceTest {

    private final DropAdvice advice = new DropAdvice();

    private static MoveCheck check(List<Long> allowed, Refusal... refusals) {
        return new MoveCheck("three", "loyal", LocalDate.EPOCH, allowed, List.of(refusals));
    }

    @Test
    void guardsAreAskedOnceForAStage() {
        assertTrue(advice.over("loyal", "Loyal", List.of(1L, 2L)));
        assertFalse(advice.over("loyal", "Loyal", List.of(1L, 2L)));
        assertEquals(Verdict.CHECKING, advice.verdict());
        advice.take("gone", check(List.of()));
        assertEquals(Verdict.CHECKING, advice.verdict(), "an answer about another stage");
        advice.take("loyal", check(List.of(1L, 2L)));
        assertEquals(Verdict.ALL, advice.verdict());
        assertEquals("All 2 may go to Loyal.", advice.sentence());
        assertTrue(advice.over("gone", "Gone", List.of(1L, 2L)));
    }

    @Test
    void oneCustomerIsToldAsOne() {
        advice.over("loyal", "Loyal", List.of(1L));
        advice.take("loyal", check(List.of(1L)));
        assertEquals("The customer may go to Loyal.", advice.sentence());
        assertEquals("One customer was moved, one was not:", Moves.partly(1, 1));
        assertEquals("No customer was moved, 2 were not:", Moves.partly(0, 2));
        assertEquals("1,200 customers were moved, one was not:", Moves.partly(1200, 1));
    }

    @Test
    void whyNotIsTold() {
        advice.over("loyal", "Loyal", List.of(1L, 2L));
        Refusal refusal = new Refusal(Kind.GUARD, "The guard says no.", null, List.of(2L), null);
        advice.take("loyal", check(List.of(1L), refusal));
        assertEquals(Verdict.SOME, advice.verdict());
        assertEquals("1 of 2 may go to Loyal. The guard says no.", advice.sentence());
        advice.forget();
        advice.over("loyal", "Loyal", List.of(2L));
        advice.take("loyal", check(List.of(), refusal));
        assertEquals(Verdict.NOBODY, advice.verdict());
        assertEquals("The guard says no.", advice.sentence());
        advice.over("gone", "Gone", List.of(2L));
        advice.fail("gone", Status.error("The store is closed."));
        assertEquals(Verdict.NOBODY, advice.verdict());
        assertEquals("The store is closed.", advice.sentence());
    }
}
