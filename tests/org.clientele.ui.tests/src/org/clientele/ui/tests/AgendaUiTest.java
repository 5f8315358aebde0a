package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.service;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.core.agenda.HandoverService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.ui.customers.internal.tasks.TaskDialog;
import org.clientele.ui.lifecycle.internal.agenda.AgendaLayout.Chip;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Mode;
import org.clientele.ui.lifecycle.internal.agenda.AgendaView;
import org.clientele.ui.lifecycle.internal.agenda.HandoverView;
import org.clientele.ui.lifecycle.internal.agenda.MyDayView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agenda, my day, reminders and handing over in the real workbench. */
class AgendaUiTest {

    private static UiWorld world;
    private static int last;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private long party;

    @BeforeAll
    static void storeIsOpen() throws Exception {
        world = new UiWorld();
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @BeforeEach
    void oneCustomer() throws Exception {
        String number = "A-" + ++last;
        party = background(() -> SampleCustomers.add(world.store, number, "Acme " + number, 1, "12.50"));
        world.takeErrors();
    }

    @AfterEach
    void nothingWasLogged() {
        Arrays.stream(page().getViewReferences()).filter(r -> r.getId().startsWith("org.clientele.ui.lifecycle."))
                .forEach(page()::hideView);
        assertEquals(List.of(), world.takeErrors());
    }

    private long make(NewTask task) throws Exception {
        CommitResult result = background(
                () -> service(TaskService.class).create(world.store, UiWorld.actor(), task, TaskService.MANUAL));
        assertTrue(result.isCommitted(), result.status().getMessage());
        return background(() -> world.store.journal().read(result.sequence() - 1, 1).getFirst().touched().getFirst()
                .aggregate().id());
    }

    private NewTask task(String text) {
        return new NewTask(OptionalLong.of(party), UiWorld.actor().account(), today, text);
    }

    private static TaskItem read(long id) {
        try {
            return background(() -> service(TaskService.class).find(world.store, UiWorld.actor(), id).orElseThrow());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Chip chip(AgendaView view, long id) {
        return view.layout().chips().stream().filter(c -> c.task().id() == id).findFirst().orElseThrow();
    }

    private static boolean shows(AgendaView view, long id) {
        return view.layout() != null && view.layout().chips().stream().anyMatch(c -> c.task().id() == id);
    }

    private static void mouse(Control canvas, int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
        canvas.notifyListeners(type, event);
    }

    private static void key(Control canvas, int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void taskIsDraggedToAnotherTimeAndItsEndToAnotherEffort() throws Exception {
        long id = make(task("Visit").at(null, today.atTime(9, 0)).with(null, 60, null));
        AgendaView view = (AgendaView) page().showView(AgendaView.ID);
        view.show(Mode.DAY);
        until("the task is shown", () -> shows(view, id));
        Chip chip = chip(view, id);
        int x = chip.box().x() + 20;
        mouse(view.canvas(), SWT.MouseDown, x, chip.box().y() + 2);
        mouse(view.canvas(), SWT.MouseMove, x, view.layout().y(14 * 60 + 2));
        mouse(view.canvas(), SWT.MouseUp, x, view.layout().y(14 * 60) + 4);
        until("it was moved", () -> read(id).startsAt().equals(today.atTime(14, 0)));
        until("it is shown there",
                () -> shows(view, id) && chip(view, id).task().startsAt().equals(today.atTime(14, 0)));
        Chip moved = chip(view, id);
        int bottom = moved.box().y() + moved.box().height() - 2;
        mouse(view.canvas(), SWT.MouseDown, x, bottom);
        mouse(view.canvas(), SWT.MouseMove, x, bottom + 30);
        mouse(view.canvas(), SWT.MouseUp, x, view.layout().y(16 * 60 + 50));
        until("it takes longer", () -> read(id).effort() == 180);
        UiWorld.screenshot("agenda-day");
    }

    @Test
    void keysGoThroughTheWeekMoveAndEndTasks() throws Exception {
        long id = make(task("Write"));
        AgendaView view = (AgendaView) page().showView(AgendaView.ID);
        view.show(Mode.WEEK);
        until("the task is shown", () -> shows(view, id));
        view.model().select(today, read(id));
        key(view.canvas(), SWT.ARROW_RIGHT, SWT.ALT);
        until("it was moved to tomorrow", () -> read(id).due().equals(today.plusDays(1)));
        view.show(Mode.MONTH);
        until("it is shown in the month", () -> view.model().selected().isPresent());
        UiWorld.screenshot("agenda-month");
        key(view.canvas(), ' ', 0);
        until("it is done", () -> read(id).state() == TaskState.DONE);
    }

    @Test
    void newTaskBeginsOnTheDayThatIsInUse() throws Exception {
        AgendaView view = (AgendaView) page().showView(AgendaView.ID);
        view.show(Mode.WEEK);
        until("the week is shown", () -> view.layout() != null && !view.layout().columns().isEmpty());
        view.model().day(today);
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(TaskDialog.class), shell -> {
            Dialogs.fields(shell).getFirst().setText("From the calendar");
            UiWorld.pump();
            Dialogs.confirm(shell);
        });
        key(view.canvas(), 'n', 0);
        assertTrue(asked.get());
        until("it is in the calendar", () -> view.model().of(today).stream()
                .anyMatch(t -> t.text().equals("From the calendar")));
    }

    @Test
    void myDayTellsWhatIsDueAndAClickSaysDone() throws Exception {
        long id = make(task("Send the offer"));
        MyDayView view = (MyDayView) page().showView(MyDayView.ID);
        until("the task is shown",
                () -> Arrays.stream(view.shown().getItems()).anyMatch(i -> i.getText(2).equals("Send the offer")));
        int row = 0;
        while (!view.shown().getItem(row).getText(2).equals("Send the offer")) {
            row++;
        }
        UiWorld.screenshot("my-day");
        var box = view.shown().getItem(row).getBounds(0);
        mouse(view.shown(), SWT.MouseDown, box.x + 4, box.y + 4);
        until("it is done", () -> read(id).state() == TaskState.DONE);
        until("it is no longer listed",
                () -> Arrays.stream(view.shown().getItems()).noneMatch(i -> i.getText(2).equals("Send the offer")));
    }

    @Test
    void reminderComesInAWindowOfItsOwnAndCanBePutOff() throws Exception {
        long id = make(task("Call back").remind(LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1)));
        until("the reminder is shown", () -> popup() != null);
        UiWorld.screenshot("reminder");
        Button snooze = (Button) controls(popup(),
                c -> c instanceof Button b && b.getText().equals("Remind again")).getFirst();
        snooze.notifyListeners(SWT.Selection, new Event());
        until("it reminds later", () -> read(id).remindAt().isAfter(LocalDateTime.now(ZoneOffset.UTC)));
        until("the window is gone", () -> popup() == null);
    }

    private static Shell popup() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(s -> s.isVisible() && s.getText().equals("Reminders")).findFirst().orElse(null);
    }

    @Test
    void everythingOfSomebodyWhoLeavesGoesToTheSuccessor() throws Exception {
        make(new NewTask(OptionalLong.of(party), "leaver", today, "Old task"));
        HandoverView view = (HandoverView) page().showView(HandoverView.ID);
        view.list("leaver");
        until("the task is listed", () -> view.model().items().size() == 1);
        view.model().give(view.model().items(), "heir");
        view.model().reason("Leaves");
        UiWorld.screenshot("handover");
        AtomicBoolean told = Dialogs.answer(Dialogs.titled("Hand over"), Dialogs::confirm);
        view.run();
        until("the result is told", told::get);
        assertEquals(1, background(() -> service(HandoverService.class).list(world.store, UiWorld.actor(), "heir", null))
                .items().size());
    }
}
