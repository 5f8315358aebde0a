package org.clientele.lifecycle.internal.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.Agenda;
import org.clientele.core.agenda.AgendaDay;
import org.clientele.core.agenda.MyDay;
import org.clientele.core.agenda.WorkingTime;
import org.clientele.core.agenda.WorkingTime.Span;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskService;
import org.clientele.customers.internal.tasks.TaskServiceImpl;
import org.clientele.model.TaskPriority;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days, loads, moves, working time and reminders on a real store. */
class AgendaServiceTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static Store store;
    private static int people;

    private final TaskService tasks = new TaskServiceImpl(NOON);
    private final AgendaServiceImpl agenda = new AgendaServiceImpl(tasks);
    private final ReminderServiceImpl reminders = new ReminderServiceImpl(tasks);
    /** Every test has somebody of its own. */
    private final Actor ann = new Actor("ann" + ++people, "Ann");

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private NewTask task(String text, LocalDate due) {
        return new NewTask(OptionalLong.empty(), ann.account(), due, text);
    }

    private long make(NewTask task) throws Exception {
        CommitResult result = tasks.create(store, ann, task, TaskService.MANUAL);
        assertTrue(result.isCommitted(), result.status().getMessage());
        return store.journal().read(result.sequence() - 1, 1).getFirst().touched().getFirst().aggregate().id();
    }

    private TaskItem read(long id) throws Exception {
        return tasks.find(store, ann, id).orElseThrow();
    }

    private AgendaDay day(LocalDate day) throws Exception {
        return agenda.entries(store, ann, ann.account(), day, day).day(day);
    }

    private static List<String> texts(List<TaskItem> items) {
        return items.stream().map(TaskItem::text).toList();
    }

    @Test
    void dayHasTimedTasksByTimeAndOthersByImportance() throws Exception {
        make(task("report", TODAY).with(TaskPriority.NORMAL, 60, null));
        make(task("invoice", TODAY).with(TaskPriority.HIGH, 0, null));
        make(task("visit", TODAY).at(TODAY, TODAY.atTime(14, 0)).with(null, 90, null));
        make(task("call", TODAY).at(TODAY, TODAY.atTime(9, 15)).with(null, 15, null));
        tasks.cancel(store, ann, make(task("cancelled", TODAY)), "no");
        AgendaDay day = day(TODAY);
        assertEquals(List.of("call", "visit"), texts(day.timed()));
        assertEquals(List.of("invoice", "report"), texts(day.untimed()));
        assertEquals(60 + 90 + 15, day.load());
        assertEquals(1, day.unstated());
        assertEquals(480, day.capacity());
        assertFalse(day.isOverloaded());
    }

    @Test
    void taskThatGoesPastMidnightCountsOnBothDaysEachWithItsPart() throws Exception {
        make(task("night", TODAY).at(TODAY, TODAY.atTime(22, 30)).with(null, 240, null));
        Agenda both = agenda.entries(store, ann, ann.account(), TODAY, TODAY.plusDays(1));
        assertEquals(90, both.days().get(0).load());
        assertEquals(150, both.days().get(1).load());
        assertEquals(List.of("night"), texts(day(TODAY.plusDays(1)).timed()));
        assertEquals(List.of(), texts(day(TODAY.plusDays(2)).timed()));
    }

    @Test
    void lateTasksStandBesideTheDaysAndDoneOnesStayInTheLoad() throws Exception {
        make(task("late", TODAY.minusDays(3)).with(null, 30, null));
        tasks.done(store, ann, make(task("done", TODAY).with(null, 45, null)));
        Agenda asked = agenda.entries(store, ann, ann.account(), TODAY, TODAY);
        assertEquals(List.of("late"), texts(asked.overdue()));
        assertEquals(45, asked.days().getFirst().load());
    }

    @Test
    void myDayTellsEachTaskOnce() throws Exception {
        LocalDateTime now = TODAY.atTime(12, 0);
        make(task("late", TODAY.minusDays(1)).remind(now.minusHours(1)));
        make(task("today", TODAY).remind(now.minusHours(1)));
        make(task("reminded", TODAY.plusDays(20)).remind(now.minusMinutes(5)));
        make(task("not yet", TODAY.plusDays(20)).remind(now.plusMinutes(5)));
        make(task("tomorrow", TODAY.plusDays(1)));
        tasks.done(store, ann, make(task("done", TODAY)));
        MyDay day = agenda.myDay(store, ann, ann.account(), now, 7);
        assertEquals(List.of("late"), texts(day.overdue()));
        assertEquals(List.of("today"), texts(day.due()));
        assertEquals(List.of("reminded"), texts(day.reminders()));
        assertEquals(List.of("tomorrow"), texts(day.next()));
        assertEquals(1, day.done());
        assertTrue(agenda.myDay(store, ann, "nobody-else", now, 7).isEmpty());
    }

    @Test
    void movedTaskTakesItsLastDayAndItsReminderAlong() throws Exception {
        long id = make(task("visit", TODAY).at(TODAY, TODAY.atTime(10, 0)).remind(TODAY.atTime(9, 45)));
        assertTrue(agenda.move(store, ann, id, TODAY.plusDays(2).atTime(15, 30)).isCommitted());
        assertEquals(LocalDateTime.of(2026, 11, 27, 15, 30), read(id).startsAt());
        assertEquals(LocalDate.of(2026, 11, 27), read(id).due());
        assertEquals(LocalDateTime.of(2026, 11, 27, 15, 15), read(id).remindAt());
        assertTrue(agenda.moveToDay(store, ann, id, TODAY).isCommitted());
        assertEquals(null, read(id).startsAt());
        assertEquals(TODAY, read(id).due());
    }

    @Test
    void lastDayThatIsLaterThanTheStartStaysWhenTheTaskIsMovedBeforeIt() throws Exception {
        long id = make(task("offer", TODAY.plusDays(5)).at(TODAY.plusDays(5), TODAY.atTime(10, 0)));
        assertTrue(agenda.move(store, ann, id, TODAY.plusDays(1).atTime(8, 0)).isCommitted());
        assertEquals(TODAY.plusDays(5), read(id).due());
        assertTrue(agenda.move(store, ann, id, TODAY.plusDays(9).atTime(8, 0)).isCommitted());
        assertEquals(TODAY.plusDays(9), read(id).due());
    }

    @Test
    void endedTaskIsNotMoved() throws Exception {
        long id = make(task("done", TODAY));
        tasks.done(store, ann, id);
        assertEquals(StatusCodes.INVALID_RECORD, agenda.move(store, ann, id, TODAY.atTime(8, 0)).status().getCode());
        assertEquals(StatusCodes.NOT_FOUND, agenda.moveToDay(store, ann, 987654, TODAY).status().getCode());
    }

    @Test
    void workingTimeOfSomebodyGoesBeforeThatOfEverybodyAndExceptionsBeforeBoth() throws Exception {
        assertTrue(agenda.save(store, ann, new WorkingTime(ann.account(), Map.of(DayOfWeek.WEDNESDAY, 240),
                List.of(new Span(TODAY, TODAY.plusDays(1), 0, "Trade fair")), true)).isCommitted());
        assertEquals(0, day(TODAY).capacity());
        assertEquals("Trade fair", day(TODAY).note());
        assertEquals(240, day(TODAY.plusWeeks(1)).capacity());
        assertEquals(0, day(TODAY.plusDays(2)).capacity());
        make(task("visit", TODAY).with(null, 30, null));
        assertTrue(day(TODAY).isOverloaded());
        WorkingTime again = agenda.workingTime(store, ann, ann.account());
        assertTrue(again.stated());
        assertTrue(agenda.save(store, ann, new WorkingTime(ann.account(), again.minutes(), List.of(), true))
                .isCommitted());
        assertEquals(240, day(TODAY).capacity());
    }

    @Test
    void workingTimeThatCannotBeIsRefusedWithASentence() {
        Map<DayOfWeek, Integer> week = Map.of(DayOfWeek.MONDAY, 480);
        List<WorkingTime> wrong = List.of(
                new WorkingTime(ann.account(), Map.of(DayOfWeek.MONDAY, 1441), List.of(), true),
                new WorkingTime(ann.account(), week, List.of(new Span(TODAY, TODAY.minusDays(1), 0, "")), true),
                new WorkingTime(ann.account(), week, List.of(new Span(TODAY, TODAY.plusDays(3), 0, ""),
                        new Span(TODAY.plusDays(3), TODAY.plusDays(4), 60, "")), true),
                new WorkingTime(" ", week, List.of(), true));
        for (WorkingTime time : wrong) {
            assertEquals(StatusCodes.INVALID_RECORD, agenda.save(store, ann, time).status().getCode());
        }
    }

    @Test
    void reminderComesWhenItsTimeHasComeAndCanBePutOffOrForgotten() throws Exception {
        LocalDateTime now = TODAY.atTime(12, 0);
        long soon = make(task("soon", TODAY).remind(now.plusMinutes(10)));
        assertEquals(List.of(), reminders.due(store, ann, now));
        assertEquals(Optional.of(now.plusMinutes(10)), reminders.next(store, ann, now));
        assertEquals(List.of("soon"), texts(reminders.due(store, ann, now.plusMinutes(10))));
        assertTrue(reminders.snooze(store, ann, List.of(soon), now.plusHours(1)).isCommitted());
        assertEquals(List.of(), reminders.due(store, ann, now.plusMinutes(10)));
        assertTrue(reminders.snooze(store, ann, List.of(soon), null).isCommitted());
        assertEquals(Optional.empty(), reminders.next(store, ann, now));
        assertEquals(List.of(), reminders.due(store, ann, now.plusYears(1)));
    }

    @Test
    void agendaOfTooManyDaysIsRefused() {
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> agenda.entries(store, ann, ann.account(), TODAY, TODAY.plusDays(100)));
        assertEquals(StatusCodes.INVALID_INPUT, refused.code());
    }

    @Test
    void peopleAreThoseWhoHaveSomethingToDoAndWhoAsks() throws Exception {
        make(new NewTask(OptionalLong.empty(), "zoe", TODAY, "x"));
        List<String> names = agenda.people(store, ann);
        assertTrue(names.contains("zoe") && names.contains(ann.account()));
        assertFalse(names.contains("*"));
    }
}
