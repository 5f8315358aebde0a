package org.clientele.core.agenda;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.tasks.TaskItem;

/**
 * One day of an agenda.
 *
 * @param date the day
 * @param timed tasks that begin on it, and those that go on from the day before, by their start
 * @param untimed tasks without a start whose last day it is, the more important ones first
 * @param load minutes of open and done tasks on this day; one that goes past midnight counts on both days, each with its
 *        part
 * @param unstated how many of the tasks state no effort and are not part of the load
 * @param capacity minutes of working time on this day
 * @param note what is said of an exception from the usual working time; empty for none
 * @since 1.0
 */
public record AgendaDay(LocalDate date, List<TaskItem> timed, List<TaskItem> untimed, int load, int unstated,
        int capacity, String note) {

    /** Copies the lists. */
    public AgendaDay {
        timed = List.copyOf(timed);
        untimed = List.copyOf(untimed);
    }

    /**
     * Tells whether there is more to do than time.
     *
     * @return true when the load is above the capacity
     */
    public boolean isOverloaded() {
        return load > capacity;
    }
}
