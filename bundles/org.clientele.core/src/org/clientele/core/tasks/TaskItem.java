package org.clientele.core.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;

/**
 * One task as it is stored. Times are in the store's zone.
 *
 * @param id its id
 * @param customer the party's id; 0 for no customer in particular
 * @param customerName the party's name; empty for none
 * @param owner the account of who has to do it; empty: nobody yet
 * @param due the last day on which it is in time, or null
 * @param text what is to be done
 * @param origin what it came from, such as "manual", "decision:man", "interaction:17"
 * @param state what became of it
 * @param endedAt when it was done or cancelled; null while it is open
 * @param endedBy the account of who did or cancelled it; empty while it is open
 * @param reason why it was cancelled; otherwise empty
 * @param priority how much it matters
 * @param effort how many minutes it takes; 0: not stated
 * @param channel by which way it reaches the customer
 * @param startsAt when it begins; null: any time up to its last day
 * @param remindAt when the owner is reminded; null: not
 * @param plan the id of the plan that it belongs to; 0 for none
 * @param occurrence for which contact of the plan it is, as the plan's rule has it, or null
 * @param uid its UID in calendars of others; empty: it was not exchanged with any
 * @since 1.0
 */
public record TaskItem(long id, long customer, String customerName, String owner, LocalDate due, String text,
        String origin, TaskState state, LocalDateTime endedAt, String endedBy, String reason, TaskPriority priority,
        int effort, TaskChannel channel, LocalDateTime startsAt, LocalDateTime remindAt, long plan,
        LocalDateTime occurrence, String uid) {

    /** By the last day, those without one last; then the more important ones, the earlier start, the older task. */
    public static final Comparator<TaskItem> BY_URGENCY = Comparator
            .comparing(TaskItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(t -> rank(t.priority()))
            .thenComparing(TaskItem::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskItem::id);

    /**
     * A task of normal priority without a time of the day.
     *
     * @param id its id
     * @param customer the party's id; 0 for no customer in particular
     * @param customerName the party's name; empty for none
     * @param owner the account of who has to do it; empty: nobody yet
     * @param due the last day on which it is in time, or null
     * @param text what is to be done
     * @param origin what it came from
     * @param state what became of it
     * @param endedAt when it was done or cancelled; null while it is open
     * @param endedBy the account of who did or cancelled it; empty while it is open
     * @param reason why it was cancelled; otherwise empty
     */
    public TaskItem(long id, long customer, String customerName, String owner, LocalDate due, String text, String origin,
            TaskState state, LocalDateTime endedAt, String endedBy, String reason) {
        this(id, customer, customerName, owner, due, text, origin, state, endedAt, endedBy, reason,
                TaskPriority.NORMAL, 0, TaskChannel.NOT_STATED, null, null, 0, null, ""); //$NON-NLS-1$
    }

    /**
     * The place of a priority among the others.
     *
     * @param priority how much something matters
     * @return 0 for the most important ones, then 1 and 2
     */
    public static int rank(TaskPriority priority) {
        return switch (priority) {
        case HIGH -> 0;
        case NORMAL -> 1;
        case LOW -> 2;
        };
    }

    /**
     * Tells whether it is late.
     *
     * @param today the day that counts as today
     * @return true when it is open and its last day is over
     */
    public boolean isOverdue(LocalDate today) {
        return state == TaskState.OPEN && due != null && due.isBefore(today);
    }

    /**
     * The day on which it stands in a calendar: that of its start, else its last one.
     *
     * @return the day, or null when it has neither
     */
    public LocalDate day() {
        return startsAt != null ? startsAt.toLocalDate() : due;
    }
}
