package org.clientele.ui.lifecycle.internal.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.agenda.Agenda;
import org.clientele.core.agenda.AgendaDay;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.ui.lifecycle.internal.agenda.AgendaLayout.Chip;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Mode;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Slot;
import org.junit.jupiter.api.Test;

/** The calendar without widgets: its days, what keys and drops mean, and where things stand. */
class AgendaModelTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final AgendaModel model = new AgendaModel(DAY, Locale.GERMANY);

    static TaskItem task(long id, LocalDate due, LocalTime start, int effort) {
        return new TaskItem(id, 0, "", "ann", due, "Task " + id, "manual", TaskState.OPEN, null, "", "",
                TaskPriority.NORMAL, effort, TaskChannel.NOT_STATED, start == null ? null : due.atTime(start), null, 0,
                null, "");
    }

    private void show(TaskItem... tasks) {
        List<AgendaDay> days = new ArrayList<>();
        for (LocalDate day = model.from(); !day.isAfter(model.to()); day = day.plusDays(1)) {
            LocalDate date = day;
            days.add(new AgendaDay(date,
                    List.of(tasks).stream().filter(t -> t.startsAt() != null && t.day().equals(date)).toList(),
                    List.of(tasks).stream().filter(t -> t.startsAt() == null && date.equals(t.due())).toList(), 0, 0,
                    480, ""));
        }
        model.account("ann");
        model.show(new Agenda("ann", days, List.of()));
    }

    @Test
    void weekBeginsOnTheDayOfTheCountryAndAMonthShowsWholeWeeks() {
        assertEquals(LocalDate.of(2026, 11, 23), model.from());
        assertEquals(LocalDate.of(2026, 11, 29), model.to());
        assertEquals(LocalDate.of(2026, 11, 22), new AgendaModel(DAY, Locale.US).from());
        model.mode(Mode.MONTH);
        assertEquals(LocalDate.of(2026, 10, 26), model.from());
        assertEquals(LocalDate.of(2026, 12, 6), model.to());
        model.step(1);
        assertEquals(LocalDate.of(2026, 12, 25), model.day());
        model.mode(Mode.DAY);
        model.step(-1);
        assertEquals(LocalDate.of(2026, 12, 24), model.from());
    }

    @Test
    void arrowsGoThroughTheTasksOfTheDay() {
        show(task(1, DAY, null, 0), task(2, DAY, LocalTime.of(9, 0), 30), task(3, DAY.plusDays(1), null, 0));
        model.goTasks(1);
        assertEquals(1, model.selected().orElseThrow().id());
        model.goTasks(1);
        assertEquals(2, model.selected().orElseThrow().id());
        model.goTasks(1);
        assertEquals(2, model.selected().orElseThrow().id());
        model.goDays(1);
        assertTrue(model.selected().isEmpty());
        model.goTasks(-1);
        assertEquals(3, model.selected().orElseThrow().id());
    }

    @Test
    void keysMoveTheSelectedTaskByDaysAndQuartersOfAnHour() {
        TaskItem timed = task(2, DAY, LocalTime.of(9, 0), 30);
        show(task(1, DAY, null, 0), timed);
        model.select(DAY, timed);
        assertEquals(Optional.of(new Slot(DAY.plusDays(1), DAY.plusDays(1).atTime(9, 0))), model.moved(1, 0));
        assertEquals(Optional.of(new Slot(DAY, DAY.atTime(9, 15))), model.moved(0, 1));
        model.goTasks(-1);
        assertEquals(Optional.of(new Slot(DAY.minusDays(1), null)), model.moved(-1, 0));
        model.select(DAY, null);
        assertEquals(Optional.empty(), model.moved(1, 0));
    }

    @Test
    void dropOntoADayOfAMonthKeepsTheTimeOfTheDay() {
        TaskItem timed = task(2, DAY, LocalTime.of(9, 0), 30);
        assertEquals(new Slot(DAY.plusDays(3), DAY.plusDays(3).atTime(9, 0)),
                AgendaModel.droppedOnDay(timed, DAY.plusDays(3)));
        assertTrue(AgendaModel.isThere(timed, AgendaModel.droppedOnDay(timed, DAY)));
        assertFalse(AgendaModel.isThere(timed, new Slot(DAY, null)));
    }

    @Test
    void agendaOfOtherDaysIsNotShown() {
        show(task(1, DAY, null, 0));
        model.step(1);
        assertTrue(model.agenda().isEmpty());
        assertEquals(List.of(), model.of(DAY.plusWeeks(1)));
    }

    @Test
    void overdueTasksAreCountedOnce() {
        show(task(1, DAY.minusDays(1), null, 0), task(2, DAY, null, 0));
        assertEquals(1, model.overdue());
    }

    @Test
    void tasksAtTheSameTimeStandSideBySideAndOthersTakeTheWholeWidth() {
        model.mode(Mode.DAY);
        show(task(1, DAY, LocalTime.of(9, 0), 60), task(2, DAY, LocalTime.of(9, 30), 60),
                task(3, DAY, LocalTime.of(14, 0), 60));
        AgendaLayout layout = layout(800, 700);
        Chip first = layout.chips().get(0);
        Chip second = layout.chips().get(1);
        Chip third = layout.chips().get(2);
        assertTrue(first.box().x() + first.box().width() <= second.box().x());
        assertTrue(third.box().width() > first.box().width() * 3 / 2);
        assertEquals(layout.y(14 * 60) + 1, third.box().y());
        assertEquals(Optional.of(third), layout.chipAt(third.box().x() + 5, third.box().y() + 5));
    }

    private AgendaLayout layout(int width, int height) {
        return new AgendaLayout(model.agenda().orElseThrow().days(), model.mode(), width, height, 20);
    }

    @Test
    void pointInTheHoursIsAQuarterOfAnHourAndOneAboveThemTheDay() {
        show(task(1, DAY, null, 0));
        AgendaLayout layout = layout(746, 700);
        // Wednesday is the third of seven columns of 100
        int x = AgendaLayout.HOURS + 250;
        assertEquals(DAY.atTime(10, 15), layout.slotAt(x, layout.y(10 * 60 + 20)).orElseThrow().start());
        Slot above = layout.slotAt(x, layout.gridTop() - 5).orElseThrow();
        assertEquals(new Slot(DAY, null), above);
    }

    @Test
    void hoursGrowToWhatStandsEarlierAndLater() {
        show(task(1, DAY, LocalTime.of(5, 30), 30), task(2, DAY, LocalTime.of(22, 0), 90));
        AgendaLayout layout = layout(746, 700);
        assertEquals(5, layout.firstHour());
        assertEquals(24, layout.lastHour());
    }

    @Test
    void draggedEndIsAnEffortOfAtLeastAQuarterOfAnHour() {
        TaskItem timed = task(2, DAY, LocalTime.of(9, 0), 30);
        show(timed);
        AgendaLayout layout = layout(746, 700);
        assertEquals(120, layout.effortTo(timed, DAY, layout.y(10 * 60 + 50)));
        assertEquals(15, layout.effortTo(timed, DAY, layout.y(8 * 60)));
    }

    @Test
    void whatFindsNoRoomInAMonthIsCounted() {
        model.mode(Mode.MONTH);
        TaskItem[] many = new TaskItem[9];
        for (int i = 0; i < many.length; i++) {
            many[i] = task(i + 1, DAY, null, 0);
        }
        show(many);
        AgendaLayout layout = layout(700, 600);
        int shown = (int) layout.chips().stream().filter(c -> c.day().equals(DAY)).count();
        int more = layout.columns().stream().filter(c -> c.figures().date().equals(DAY)).findFirst().orElseThrow()
                .more();
        assertTrue(shown >= 1);
        assertEquals(9, shown + more);
    }

    @Test
    void workingTimeIsWrittenInHours() {
        assertEquals(Optional.of(480), WorkingTimeModel.minutes("8"));
        assertEquals(Optional.of(450), WorkingTimeModel.minutes(" 7:30 "));
        assertEquals(Optional.of(450), WorkingTimeModel.minutes("7,5"));
        assertEquals(Optional.of(1440), WorkingTimeModel.minutes("24:00"));
        for (String wrong : List.of("", "25", "24:01", "7:60", "-1", "eight")) {
            assertEquals(Optional.empty(), WorkingTimeModel.minutes(wrong), wrong);
        }
    }

    @Test
    void reminderIsLookedForWhenItComesAndAtLeastOnceAMinute() {
        LocalDateTime now = DAY.atTime(12, 0);
        assertEquals(20_000, ReminderModel.wait(now, Optional.of(now.plusSeconds(20))));
        assertEquals(60_000, ReminderModel.wait(now, Optional.of(now.plusHours(3))));
        assertEquals(60_000, ReminderModel.wait(now, Optional.empty()));
        assertEquals(1000, ReminderModel.wait(now, Optional.of(now)));
        assertEquals(LocalDateTime.of(2026, 11, 26, 9, 0), ReminderModel.Snooze.TOMORROW.from(now));
        assertEquals(now.plusMinutes(30), ReminderModel.Snooze.HALF_HOUR.from(now.plusSeconds(12)));
        ReminderModel reminders = new ReminderModel();
        assertFalse(reminders.show(List.of()));
        assertTrue(reminders.show(List.of(task(1, DAY, null, 0))));
        assertFalse(reminders.show(List.of(task(1, DAY, null, 0))));
    }
}
