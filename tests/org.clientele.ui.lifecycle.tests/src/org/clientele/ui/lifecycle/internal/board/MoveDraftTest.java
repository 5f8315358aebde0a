package org.clientele.ui.lifecycle.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.StatusCodes;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.MoveCheck.Kind;
import org.clientele.core.lifecycle.MoveCheck.Refusal;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.ui.edits.DateText;
import org.clientele.ui.lifecycle.internal.TestModels;
import org.clientele.ui.lifecycle.internal.board.MoveDraft.Question;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

/** What has to be filled in before customers are moved. */
class MoveDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final DateText DATES = DateText.ofUser();

    private final MoveDraft draft = new MoveDraft(List.of(TestModels.three()), "three", null, List.of(1L, 2L), TODAY);

    private static MoveCheck check(List<Long> allowed, Refusal... refusals) {
        return new MoveCheck("three", "loyal", TODAY, allowed, List.of(refusals));
    }

    private static Refusal refusal(long party) {
        return new Refusal(Kind.NO_WAY, "No way leads there.", "gone", List.of(party), null);
    }

    @Test
    void aStageAnAnswerAndAReasonAreNeeded() {
        assertEquals("Choose the stage.", draft.status().getMessage());
        draft.setTo("loyal");
        assertEquals(IStatus.CANCEL, draft.status().getSeverity(), "the guards are being asked");
        Question question = draft.question().orElseThrow();
        assertEquals(new Question("three", "loyal", TODAY), question);
        draft.answer(question, check(List.of(1L, 2L)));
        assertTrue(draft.status().getMessage().startsWith("Say why"));
        draft.setReason(" they called ");
        assertTrue(draft.status().isOK());
        assertEquals(new StageMoveRequest("three", "loyal", List.of(1L, 2L), TODAY, "they called", 10),
                draft.request());
    }

    @Test
    void thoseWhoMayNotAreAWarningAndNobodyIsAnError() {
        draft.setTo("loyal");
        draft.setReason("why");
        draft.answer(draft.question().orElseThrow(), check(List.of(1L), refusal(2)));
        assertEquals(IStatus.WARNING, draft.status().getSeverity());
        assertEquals("One of 2 customers goes to Loyal; one stays.", draft.status().getMessage());
        draft.setTo("gone");
        draft.answer(draft.question().orElseThrow(), check(List.of(), refusal(1), refusal(2)));
        assertEquals("No way leads there.", draft.status().getMessage());
        assertEquals(IStatus.ERROR, draft.status().getSeverity());
    }

    @Test
    void anAnswerToAnotherQuestionIsLeft() {
        draft.setTo("loyal");
        Question old = draft.question().orElseThrow();
        draft.setTo("gone");
        draft.answer(old, check(List.of(1L)));
        assertTrue(draft.check().isEmpty());
        draft.fail(draft.question().orElseThrow(), new Status(IStatus.ERROR, "test", StatusCodes.FAILED, "Gone", null));
        assertEquals("Gone", draft.status().getMessage());
    }

    @Test
    void aDayToComeAndAnUnreadableDayAreTold() {
        draft.setTo("loyal");
        draft.setDay(DATES.write(TODAY.plusDays(1)));
        assertTrue(draft.status().getMessage().startsWith("The day is in the future."));
        assertTrue(draft.question().isEmpty());
        draft.setDay("soon");
        assertTrue(draft.status().getMessage().startsWith("Write the day"));
    }

    @Test
    void rulesWaitAsTheModelSaysUnlessSomebodySaysOtherwise() {
        assertEquals(DATES.write(TODAY.plusDays(10)), draft.hold());
        draft.setDay(DATES.write(TODAY.minusDays(5)));
        assertEquals(DATES.write(TODAY.plusDays(5)), draft.hold());
        draft.setTo("loyal");
        draft.setHold(DATES.write(TODAY.minusDays(6)));
        assertTrue(draft.status().getMessage().startsWith("Write the last day"), "before the first day");
        draft.setHold("");
        draft.setReason("why");
        draft.answer(draft.question().orElseThrow(), check(List.of(1L)));
        assertEquals(0, draft.request().holdDays());
        assertEquals(TODAY.minusDays(5), draft.request().day());
    }
}
