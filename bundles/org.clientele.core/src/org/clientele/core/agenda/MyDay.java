package org.clientele.core.agenda;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.tasks.TaskItem;

/**
 * What somebody should see first.
 *
 * @param today the day
 * @param overdue open tasks whose last day is over, the oldest first
 * @param due open tasks that stand on this day, by their time, those without one last
 * @param reminders open tasks of other days whose reminder has come
 * @param next open tasks of the days after, by day
 * @param load minutes of the day's tasks, done ones too
 * @param capacity minutes of working time on this day
 * @param done how many of the day's tasks are done
 * @since 1.0
 */
public record MyDay(LocalDate today, List<TaskItem> overdue, List<TaskItem> due, List<TaskItem> reminders,
        List<TaskItem> next, int load, int capacity, int done) {

    /** Copies the lists. */
    public MyDay {
        overdue = List.copyOf(overdue);
        due = List.copyOf(due);
        reminders = List.copyOf(reminders);
        next = List.copyOf(next);
    }

    /**
     * Tells whether there is nothing at all.
     *
     * @return true when no list has a task
     */
    public boolean isEmpty() {
        return overdue.isEmpty() && due.isEmpty() && reminders.isEmpty() && next.isEmpty();
    }
}
