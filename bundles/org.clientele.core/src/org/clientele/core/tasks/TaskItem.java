package org.clientele.core.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One task as it is stored.
 *
 * @param id its id
 * @param customer the party's id; 0 for no customer in particular
 * @param customerName the party's name; empty for none
 * @param owner the account of who has to do it; empty: nobody yet
 * @param due the last day on which it is in time, or null
 * @param text what is to be done
 * @param origin what it came from, such as "manual", "decision:man", "interaction:17"
 * @param state what became of it
 * @param endedAt when it was done or cancelled, in the store's zone; null while it is open
 * @param endedBy the account of who did or cancelled it; empty while it is open
 * @param reason why it was cancelled; otherwise empty
 * @since 0.1
 */
public record TaskItem(long id, long customer, String customerName, String owner, LocalDate due, String text,
        String origin, TaskState state, LocalDateTime endedAt, String endedBy, String reason) {

    /**
     * Tells whether it is late.
     *
     * @param today the day that counts as today
     * @return true when it is open and its last day is over
     */
    public boolean isOverdue(LocalDate today) {
        return state == TaskState.OPEN && due != null && due.isBefore(today);
    }
}
