package org.clientele.lifecycle.internal.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.clientele.core.tasks.TaskItem;

/** How much of a day a task takes. */
final class Load {

    private Load() {
    }

    /** Whether a task with a start stands on a day, at least with a part of it. */
    static boolean covers(TaskItem task, LocalDate day) {
        return task.startsAt() != null
                && (task.startsAt().toLocalDate().equals(day) || task.effort() > 0 && minutes(task, day) > 0);
    }

    /** The minutes of a task on a day; 0 for one of another day, or that states none. */
    static int minutes(TaskItem task, LocalDate day) {
        if (task.startsAt() == null) {
            return day.equals(task.due()) ? task.effort() : 0;
        }
        LocalDateTime begin = later(task.startsAt(), day.atStartOfDay());
        LocalDateTime end = task.startsAt().plusMinutes(task.effort());
        LocalDateTime midnight = day.plusDays(1).atStartOfDay();
        return (int) Math.max(0, ChronoUnit.MINUTES.between(begin, end.isBefore(midnight) ? end : midnight));
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
