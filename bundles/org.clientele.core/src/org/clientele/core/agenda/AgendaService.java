package org.clientele.core.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The tasks of somebody by day, and how much of that person's working time they take. Days are cut, and times told, in the
 * store's time zone. What the access filter hides from the asker is neither listed nor part of a load. Safe for any thread;
 * reads the store, so not for a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface AgendaService {

    /** The most days of one agenda. */
    int MOST_DAYS = 100;

    /** How many minutes a timed entry takes in a calendar whose effort is not stated. */
    int USUAL_MINUTES = 30;

    /**
     * Lists what stands in somebody's calendar.
     *
     * @param store holds it
     * @param actor who asks
     * @param account whose tasks; empty: tasks that nobody has yet
     * @param from the first day
     * @param to the last day, at most {@link #MOST_DAYS} days in all
     * @return open and done tasks by day; cancelled ones are left out
     * @throws ClienteleException INVALID_INPUT when the days are too many or in the wrong order, LOCK_TIMEOUT
     */
    Agenda entries(Store store, Actor actor, String account, LocalDate from, LocalDate to) throws ClienteleException;

    /**
     * Lists what somebody should see first on a day: what is late, what stands on that day, reminders that are due, and
     * what comes in the days after.
     *
     * @param store holds it
     * @param actor who asks
     * @param account whose day
     * @param now the moment that counts as now, in the store's zone
     * @param daysAhead how many days after today are looked at, 0 to 31
     * @return the day
     * @throws ClienteleException LOCK_TIMEOUT
     */
    MyDay myDay(Store store, Actor actor, String account, LocalDateTime now, int daysAhead) throws ClienteleException;

    /**
     * Gives an open task a time. Its last day moves along when it would lie before that time, or was the day on which the
     * task began; its reminder keeps its distance from the start.
     *
     * @param store keeps it
     * @param actor who moves it
     * @param taskId which
     * @param startsAt when it begins now
     * @return how it ended; NOT_FOUND, INVALID_RECORD when it is not open any more, CONFLICT
     */
    CommitResult move(Store store, Actor actor, long taskId, LocalDateTime startsAt);

    /**
     * Puts an open task onto a day without a time of the day.
     *
     * @param store keeps it
     * @param actor who moves it
     * @param taskId which
     * @param day its last day now
     * @return as of {@link #move}
     */
    CommitResult moveToDay(Store store, Actor actor, long taskId, LocalDate day);

    /**
     * Says how many minutes an open task takes.
     *
     * @param store keeps it
     * @param actor who says so
     * @param taskId which
     * @param minutes 0 to {@link org.clientele.core.tasks.NewTask#MOST_EFFORT}; 0: not stated
     * @return as of {@link #move}; INVALID_RECORD also for minutes out of bounds
     */
    CommitResult effort(Store store, Actor actor, long taskId, int minutes);

    /**
     * Reads the working time of somebody.
     *
     * @param store holds it
     * @param actor who asks
     * @param account whose; {@link WorkingTime#EVERYBODY} for those who have none of their own
     * @return that of the account, else that of everybody, else {@link WorkingTime#usual}
     * @throws ClienteleException LOCK_TIMEOUT
     */
    WorkingTime workingTime(Store store, Actor actor, String account) throws ClienteleException;

    /**
     * Keeps the working time of somebody.
     *
     * @param store keeps it
     * @param actor who says so
     * @param time what it becomes, whole
     * @return how it ended; INVALID_RECORD with one sentence for minutes outside of a day, days in the wrong order or
     *         exceptions that overlap
     */
    CommitResult save(Store store, Actor actor, WorkingTime time);

    /**
     * Lists members of staff: those who have tasks, customers, plans or working time.
     *
     * @param store holds them
     * @param actor who asks; always among them
     * @return accounts in alphabetical order
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<String> people(Store store, Actor actor) throws ClienteleException;
}
