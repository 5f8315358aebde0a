package org.clientele.core.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;

import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;

/**
 * A task to be made, or what an open one is to become. Times are in the store's zone.
 *
 * @param customer the party; empty: no customer in particular
 * @param owner the account of who has to do it; null or empty: nobody yet
 * @param due the last day on which it is in time; not before the day of the start. Null: the day of the start, or
 *        whenever without one
 * @param text what is to be done; not blank, at most 2,000 characters
 * @param priority how much it matters; null is NORMAL
 * @param effort how many minutes it takes, 0 to 10,080; 0: not stated
 * @param channel by which way it reaches the customer; null is NOT_STATED
 * @param startsAt when it begins; null: any time up to its last day
 * @param remindAt when the owner is reminded; null: not
 * @param plan the plan that it belongs to; empty: none
 * @param occurrence for which contact of the plan it is, as the plan's rule has it, or null
 * @param uid its UID in calendars of others, or null
 * @since 1.0
 */
public record NewTask(OptionalLong customer, String owner, LocalDate due, String text, TaskPriority priority, int effort,
        TaskChannel channel, LocalDateTime startsAt, LocalDateTime remindAt, OptionalLong plan,
        LocalDateTime occurrence, String uid) {

    /** The longest effort in minutes: a week. */
    public static final int MOST_EFFORT = 7 * 24 * 60;

    /** Sets what is not given. */
    public NewTask {
        priority = priority == null ? TaskPriority.NORMAL : priority;
        channel = channel == null ? TaskChannel.NOT_STATED : channel;
        plan = plan == null ? OptionalLong.empty() : plan;
        due = due == null && startsAt != null ? startsAt.toLocalDate() : due;
    }

    /**
     * A task of normal priority without a time of the day.
     *
     * @param customer the party; empty: no customer in particular
     * @param owner the account of who has to do it; null or empty: nobody yet
     * @param due the last day on which it is in time, or null
     * @param text what is to be done; not blank, at most 2,000 characters
     */
    public NewTask(OptionalLong customer, String owner, LocalDate due, String text) {
        this(customer, owner, due, text, TaskPriority.NORMAL, 0, TaskChannel.NOT_STATED, null, null,
                OptionalLong.empty(), null, null);
    }

    /**
     * A task as it is, to change something of it.
     *
     * @param task the task
     * @return with all that the task has
     */
    public static NewTask of(TaskItem task) {
        return new NewTask(task.customer() == 0 ? OptionalLong.empty() : OptionalLong.of(task.customer()),
                task.owner(), task.due(), task.text(), task.priority(), task.effort(), task.channel(),
                task.startsAt(), task.remindAt(),
                task.plan() == 0 ? OptionalLong.empty() : OptionalLong.of(task.plan()), task.occurrence(),
                task.uid().isEmpty() ? null : task.uid());
    }

    /**
     * The same for another customer.
     *
     * @param party the party; empty: no customer in particular
     * @return the changed task
     */
    public NewTask forCustomer(OptionalLong party) {
        return new NewTask(party, owner, due, text, priority, effort, channel, startsAt, remindAt, plan, occurrence, uid);
    }

    /**
     * The same for another member of staff.
     *
     * @param account the account
     * @return the changed task
     */
    public NewTask forOwner(String account) {
        return new NewTask(customer, account, due, text, priority, effort, channel, startsAt, remindAt, plan, occurrence,
                uid);
    }

    /**
     * The same at another time.
     *
     * @param lastDay the last day, or null
     * @param start when it begins, or null
     * @return the changed task
     */
    public NewTask at(LocalDate lastDay, LocalDateTime start) {
        return new NewTask(customer, owner, lastDay, text, priority, effort, channel, start, remindAt, plan, occurrence,
                uid);
    }

    /**
     * The same with another weight.
     *
     * @param weight how much it matters
     * @param minutes how many minutes it takes
     * @param way by which way it reaches the customer
     * @return the changed task
     */
    public NewTask with(TaskPriority weight, int minutes, TaskChannel way) {
        return new NewTask(customer, owner, due, text, weight, minutes, way, startsAt, remindAt, plan, occurrence, uid);
    }

    /**
     * The same with another reminder.
     *
     * @param moment when the owner is reminded, or null
     * @return the changed task
     */
    public NewTask remind(LocalDateTime moment) {
        return new NewTask(customer, owner, due, text, priority, effort, channel, startsAt, moment, plan, occurrence, uid);
    }
}
