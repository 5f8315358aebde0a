package org.clientele.core.tasks;

import java.util.List;
import java.util.Optional;

import org.clientele.core.store.PageKey;

/**
 * Some tasks, in the order of their last day; those without one come last.
 *
 * @param tasks the tasks
 * @param next where the next page begins, or empty at the end
 * @since 1.0
 */
public record TaskPage(List<TaskItem> tasks, Optional<PageKey> next) {

    /** Copies the list. */
    public TaskPage {
        tasks = List.copyOf(tasks);
    }
}
