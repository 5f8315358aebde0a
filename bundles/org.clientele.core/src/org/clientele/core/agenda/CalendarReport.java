package org.clientele.core.agenda;

import java.util.List;

/**
 * What an import of a calendar did, or would do.
 *
 * @param created how many tasks are new
 * @param changed how many were changed
 * @param ended how many were done or cancelled
 * @param unchanged how many entries are as the tasks already were, or belong to ended tasks
 * @param beyond how many recurring entries have occurrences outside of the days asked for
 * @param problems entries that did not go in, and values that were left out, by line
 * @since 1.0
 */
public record CalendarReport(int created, int changed, int ended, int unchanged, int beyond,
        List<CalendarProblem> problems) {

    /** Copies the list. */
    public CalendarReport {
        problems = List.copyOf(problems);
    }

    /**
     * How many entries did not go in.
     *
     * @return the number of problems that kept an entry out
     */
    public long refused() {
        return problems.stream().filter(CalendarProblem::refused).count();
    }
}
