package org.clientele.core.care;

import java.util.List;

/**
 * What planning ahead did.
 *
 * @param plans how many plans were looked at
 * @param created how many tasks were made
 * @param moved how many missed contacts were planned again
 * @param leftOut how many missed contacts were left out, since the next one has come
 * @param problems plans that could not be planned, one sentence each; the others were
 * @since 1.0
 */
public record PlanningRun(int plans, int created, int moved, int leftOut, List<String> problems) {

    /** Copies the list. */
    public PlanningRun {
        problems = List.copyOf(problems);
    }
}
