package org.clientele.core.agenda;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.tasks.TaskItem;

/**
 * Somebody's tasks by day.
 *
 * @param account whose; empty: tasks that nobody has yet
 * @param days one for each day asked for, in order
 * @param overdue open tasks whose last day was before the first day asked for; at most 1,000, the oldest first
 * @since 1.0
 */
public record Agenda(String account, List<AgendaDay> days, List<TaskItem> overdue) {

    /** Copies the lists. */
    public Agenda {
        days = List.copyOf(days);
        overdue = List.copyOf(overdue);
    }

    /**
     * One of its days.
     *
     * @param date which
     * @return the day
     * @throws IllegalArgumentException when it was not asked for
     */
    public AgendaDay day(LocalDate date) {
        return days.stream().filter(d -> d.date().equals(date)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(date.toString()));
    }
}
