package org.clientele.ui.lifecycle.internal.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.agenda.Agenda;
import org.clientele.core.agenda.AgendaDay;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskState;

/** Which days of whose calendar are shown, what is selected, and what keys and drops mean. */
public final class AgendaModel {

    /** How many days stand side by side. */
    public enum Mode {
        /** One day. */
        DAY,
        /** The days of a week. */
        WEEK,
        /** The weeks of a month. */
        MONTH
    }

    /**
     * Where something stands, or is put.
     *
     * @param day the day
     * @param start the time of the day; null: none in particular
     */
    public record Slot(LocalDate day, LocalDateTime start) {
    }

    private static final int WEEK = 7;
    private static final int QUARTER = 15;
    private static final int WEEKS_OF_MONTH = 6;

    private final DayOfWeek firstOfWeek;
    private LocalDate today;
    private LocalDate day;
    private Mode mode = Mode.WEEK;
    private String account = ""; //$NON-NLS-1$
    private Agenda agenda;
    private long selected;

    /**
     * A calendar that shows this week.
     *
     * @param today the day that counts as today
     * @param locale says with which day a week begins
     */
    public AgendaModel(LocalDate today, Locale locale) {
        this.today = today;
        this.day = today;
        this.firstOfWeek = WeekFields.of(locale).getFirstDayOfWeek();
    }

    /** Says which day it is. */
    public void today(LocalDate now) {
        today = now;
    }

    /** The day that it is. */
    public LocalDate today() {
        return today;
    }

    /** The day that is in use. */
    public LocalDate day() {
        return day;
    }

    /** Goes to a day. */
    public void day(LocalDate wanted) {
        day = wanted;
    }

    /** How many days are shown. */
    public Mode mode() {
        return mode;
    }

    /** Shows more or fewer days. */
    public void mode(Mode wanted) {
        mode = wanted;
    }

    /** Whose calendar it is. */
    public String account() {
        return account;
    }

    /** Shows somebody's calendar. */
    public void account(String whose) {
        account = whose;
        agenda = null;
        selected = 0;
    }

    /** The first day that is shown. */
    public LocalDate from() {
        return switch (mode) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(firstOfWeek));
        case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(firstOfWeek));
        };
    }

    /** The last day that is shown. */
    public LocalDate to() {
        return switch (mode) {
        case DAY -> day;
        case WEEK -> from().plusDays(WEEK - 1);
        case MONTH -> from().plusDays(WEEK * WEEKS_OF_MONTH - 1);
        };
    }

    /** Goes on or back by as much as is shown. */
    public void step(int steps) {
        day = switch (mode) {
        case DAY -> day.plusDays(steps);
        case WEEK -> day.plusWeeks(steps);
        case MONTH -> day.plusMonths(steps);
        };
    }

    /** Takes what was read. */
    public void show(Agenda read) {
        agenda = read;
    }

    /** What was read, when it is of these days. */
    public Optional<Agenda> agenda() {
        return Optional.ofNullable(agenda)
                .filter(a -> a.account().equals(account) && a.days().getFirst().date().equals(from())
                        && a.days().getLast().date().equals(to()));
    }

    /** How many tasks are late, those of the days that are shown and older ones. */
    public int overdue() {
        return agenda().map(a -> (int) Stream
                .concat(a.overdue().stream(),
                        a.days().stream().flatMap(d -> Stream.concat(d.untimed().stream(), d.timed().stream())))
                .filter(t -> t.isOverdue(today)).map(TaskItem::id).distinct().count()).orElse(0);
    }

    /** What stands on a day: first without a time, then by the time. */
    public List<TaskItem> of(LocalDate date) {
        List<TaskItem> tasks = new ArrayList<>();
        agenda().flatMap(a -> a.days().stream().filter(d -> d.date().equals(date)).findFirst()).ifPresent(d -> {
            tasks.addAll(d.untimed());
            tasks.addAll(d.timed());
        });
        return tasks;
    }

    /** The task that is selected. */
    public Optional<TaskItem> selected() {
        return agenda().stream().flatMap(a -> a.days().stream())
                .flatMap(d -> Stream.concat(d.untimed().stream(), d.timed().stream()))
                .filter(t -> t.id() == selected).findFirst();
    }

    /** Selects a task of a day, or nothing of it. */
    public void select(LocalDate date, TaskItem task) {
        day = date;
        selected = task == null ? 0 : task.id();
    }

    /** Goes some days on or back. */
    public void goDays(int days) {
        day = day.plusDays(days);
        selected = 0;
    }

    /** Goes to the next or previous task of the day; in a month past the last one to the week after or before. */
    public void goTasks(int step) {
        List<TaskItem> tasks = of(day);
        int at = -1;
        for (int i = 0; i < tasks.size(); i++) {
            at = tasks.get(i).id() == selected ? i : at;
        }
        int next = at < 0 ? step > 0 ? 0 : tasks.size() - 1 : at + step;
        if (next >= 0 && next < tasks.size()) {
            selected = tasks.get(next).id();
        } else if (mode == Mode.MONTH) {
            goDays(step * WEEK);
        }
    }

    /** Where the selected task goes when it is moved by keys; empty when there is none to be moved. */
    public Optional<Slot> moved(int days, int quarters) {
        return selected().filter(t -> t.state() == TaskState.OPEN).map(t -> {
            if (t.startsAt() == null) {
                return new Slot(t.due().plusDays(days), quarters == 0 ? null
                        : t.due().plusDays(days).atTime(9, 0));
            }
            LocalDateTime start = t.startsAt().plusDays(days).plusMinutes((long) quarters * QUARTER);
            return new Slot(start.toLocalDate(), start);
        });
    }

    /** Where a task goes that is dropped onto a day of a month: its time of the day stays. */
    public static Slot droppedOnDay(TaskItem task, LocalDate target) {
        return new Slot(target, task.startsAt() == null ? null : target.atTime(task.startsAt().toLocalTime()));
    }

    /** Whether a slot is where the task is already. */
    public static boolean isThere(TaskItem task, Slot slot) {
        return slot.start() == null ? task.startsAt() == null && slot.day().equals(task.due())
                : slot.start().equals(task.startsAt());
    }

    /** The day of the agenda. */
    public Optional<AgendaDay> figures(LocalDate date) {
        return agenda().flatMap(a -> a.days().stream().filter(d -> d.date().equals(date)).findFirst());
    }
}
