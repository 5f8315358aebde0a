package org.clientele.core.qualification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody decides on the advice of the table.
 *
 * @param outcome the outcome of the advice that the person saw: when the advice is another by now, nothing is decided
 * @param reason why; not blank when the outcome is to stop, otherwise it may be empty
 * @param confirmed whether the person confirmed it; only asked for when the outcome is to stop
 * @param day when
 * @param task the task that comes of it; empty: none
 * @since 1.0
 */
public record DecisionRequest(String outcome, String reason, boolean confirmed, LocalDate day,
        Optional<DecisionTask> task) {

    /**
     * The task that comes of a decision.
     *
     * @param text what is to be done; blank: the action of the advice
     * @param owner the account of who has to do it; null or empty: nobody yet
     * @param due the last day on which it is in time, or null
     */
    public record DecisionTask(String text, String owner, LocalDate due) {
    }
}
