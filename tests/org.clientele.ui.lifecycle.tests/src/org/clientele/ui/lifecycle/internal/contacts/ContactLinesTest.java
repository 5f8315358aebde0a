package org.clientele.ui.lifecycle.internal.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clientele.core.tasks.NewTask;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.junit.jupiter.api.Test;

/** How urgent a contact is, and the tasks that are made of it. */
class ContactLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private static ContactLine line(int days, int limit, String value) {
        return new ContactLine(0, 1, "Ann", null, null, true, days, limit, null, new BigDecimal(value));
    }

    @Test
    void urgencyIsTheDaysOverTheLimitTimesTheValue() {
        assertEquals(new BigDecimal("3000"), line(40, 30, "300").urgency());
        assertEquals(0, line(30, 30, "300").over(), "the last day of the limit is in time");
        assertEquals(0, line(400, 0, "300").over(), "without a limit nobody is late");
        assertEquals(0, line(-1, 30, "300").over(), "not known is not late");
    }

    @Test
    void taskIsForEachCustomersOwnerUnlessSomebodyIsNamed() {
        TasksDraft draft = new TasksDraft(3, "Call", TODAY);
        assertFalse(draft.problem().isPresent());
        NewTask task = draft.task();
        assertEquals(null, task.owner());
        assertEquals(LocalDate.of(2024, 6, 10), task.due());
        assertEquals(TaskChannel.CALL, task.channel());
        draft.take(" Visit ", " bob ", TODAY, TaskChannel.VISIT, TaskPriority.HIGH);
        assertEquals("bob", draft.task().owner());
        assertEquals("Visit", draft.task().text());
        assertEquals(TaskPriority.HIGH, draft.task().priority());
    }

    @Test
    void blankTextAndDaysThatPassedAreTold() {
        TasksDraft draft = new TasksDraft(3, "Call", TODAY);
        draft.take(" ", "", TODAY, TaskChannel.CALL, TaskPriority.NORMAL);
        assertTrue(draft.problem().isPresent());
        draft.take("Call", "", TODAY.minusDays(1), TaskChannel.CALL, TaskPriority.NORMAL);
        assertTrue(draft.problem().isPresent());
        draft.take("x".repeat(2001), "", TODAY, TaskChannel.CALL, TaskPriority.NORMAL);
        assertTrue(draft.problem().isPresent());
    }
}
