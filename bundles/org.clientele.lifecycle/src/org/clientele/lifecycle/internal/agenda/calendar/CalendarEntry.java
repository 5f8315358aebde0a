package org.clientele.lifecycle.internal.agenda.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.core.tasks.TaskState;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;

/**
 * What a calendar says of one task. Times are in the store's zone.
 *
 * @param line the line of the file
 * @param uid what it is known by
 * @param text what is to be done
 * @param due the last day, or null
 * @param startsAt when it begins, or null
 * @param effort minutes; 0: not stated
 * @param priority how much it matters
 * @param channel by which way it reaches the customer; null: the calendar does not say
 * @param remindAt the alarm, or null
 * @param customer the number of the customer, or null
 * @param state whether the calendar calls it done or cancelled
 */
record CalendarEntry(int line, String uid, String text, LocalDate due, LocalDateTime startsAt, int effort,
        TaskPriority priority, TaskChannel channel, LocalDateTime remindAt, String customer, TaskState state) {

    /** The same at another time, known by another id. */
    CalendarEntry at(String id, LocalDateTime start, LocalDate day, LocalDateTime alarm) {
        return new CalendarEntry(line, id, text, day, start, effort, priority, channel, alarm, customer, state);
    }
}
