package org.clientele.ui.customers.internal.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskPage;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskState;
import org.clientele.ui.customers.internal.tasks.TaskListModel.By;
import org.clientele.ui.customers.internal.tasks.TaskListModel.Which;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Heading;
import org.junit.jupiter.api.Test;

/** Which tasks are listed and how, without widgets. */
class TaskListModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private final TaskListModel model = new TaskListModel(TODAY);

    @Test
    void openTasksAreGroupedByUrgency() {
        model.add(page(task(1, "Acme", TODAY.minusDays(3)), task(2, "Bolt", TODAY), task(3, "Acme", TODAY.plusDays(6)),
                task(4, "", TODAY.plusDays(7)), task(5, "Acme", null)));
        assertEquals(List.of("Overdue (1)", "Today (1)", "Within a week (1)", "Later (1)", "Whenever (1)"), headings());
        assertEquals(1, model.overdue());
    }

    @Test
    void tasksOfOneCustomerStandTogether() {
        model.by(By.CUSTOMER);
        model.add(page(task(1, "Bolt", TODAY), task(2, "Acme", TODAY), task(3, "Bolt", null), task(4, "", null)));
        assertEquals(List.of("Acme (1)", "Bolt (2)", "No customer (1)"), headings());
    }

    @Test
    void queryFollowsTheChoices() {
        assertEquals(TaskQuery.ofOwner("anne"), model.query("anne"));
        model.mine(false);
        assertEquals(TaskQuery.open(), model.query("anne"));
        model.which(Which.OVERDUE);
        assertEquals(Optional.of(TODAY), model.query("anne").dueBefore());
        model.which(Which.ENDED);
        assertEquals(EnumSet.of(TaskState.DONE, TaskState.CANCELLED), model.query("anne").states());
    }

    @Test
    void taskNeedsATextOfAtMostTwoThousandCharacters() {
        TaskDraft draft = TaskDraft.of("anne", 0, "");
        assertTrue(draft.problem().isPresent());
        draft.take("bob", null, "x".repeat(2001));
        assertTrue(draft.problem().isPresent());
        draft.take(" bob ", TODAY, " Call back ");
        assertEquals(Optional.empty(), draft.problem());
        assertEquals("Call back", draft.task().text());
        assertEquals("bob", draft.task().owner());
        assertTrue(draft.task().customer().isEmpty());
        draft.customer(7, "Acme");
        assertEquals(7, draft.task().customer().getAsLong());
    }

    @Test
    void severalCustomersGetATaskEachUnlessAnotherIsChosen() {
        TaskDraft draft = TaskDraft.of("anne", List.of(4L, 5L), "2 customers");
        draft.take("anne", TODAY, "Call");
        assertEquals(List.of(4L, 5L), draft.several());
        draft.customer(7, "Acme");
        assertEquals(List.of(), draft.several());
        assertEquals(7, draft.task().customer().getAsLong());
    }

    private List<String> headings() {
        return model.rows().stream().filter(Heading.class::isInstance)
                .map(r -> ((Heading<TaskItem>) r).texts().getFirst()).toList();
    }

    private static TaskPage page(TaskItem... tasks) {
        return new TaskPage(List.of(tasks), Optional.empty());
    }

    private static TaskItem task(long id, String customer, LocalDate due) {
        return new TaskItem(id, customer.isEmpty() ? 0 : 1, customer, "anne", due, "Call", "manual", TaskState.OPEN, null,
                "", "");
    }
}
