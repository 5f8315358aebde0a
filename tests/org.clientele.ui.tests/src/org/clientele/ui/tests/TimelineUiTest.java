package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.core.store.UnitOfWork;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionKind;
import org.clientele.model.value.PartyId;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.clientele.ui.customers.internal.tasks.TaskDialog;
import org.clientele.ui.customers.internal.tasks.TasksView;
import org.clientele.ui.customers.internal.timeline.InteractionDialog;
import org.clientele.ui.customers.internal.timeline.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timeline and tasks in the real workbench: what is written down appears, and its next step becomes a task. */
class TimelineUiTest {

    private static final String TIMELINE = "org.clientele.ui.customers.record.timeline";

    private static UiWorld world;
    private static int last;
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
        String number = "T-" + ++last;
        party = background(() -> SampleCustomers.add(world.store, number, "Acme " + number, 2, "12.50"));
        world.takeErrors();
    }

    @AfterEach
    void nothingWasLogged() {
        page().closeAllEditors(false);
        assertEquals(List.of(), world.takeErrors());
    }

    @Test
    void callIsWrittenDownAndItsNextStepBecomesATask() throws Exception {
        CustomerRecordEditor editor = open();
        Table table = timeline(editor);
        until("the orders are there", () -> texts(table, 1).stream().anyMatch(t -> t.contains("T-" + last + "-1")));
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(InteractionDialog.class), shell -> {
            List<Text> fields = Dialogs.fields(shell);
            // subject, text, participant, outcome, next step
            fields.get(0).setText("Annual review");
            fields.get(1).setText("They want an offer");
            fields.get(fields.size() - 1).setText("Send the offer");
            Dialogs.choose((Button) controls(shell,
                    c -> c instanceof Button b && b.getText().equals(Messages.Interaction_asTask)).getFirst());
            UiWorld.pump();
            Dialogs.confirm(shell);
        });
        Button call = (Button) controls(part(editor),
                c -> c instanceof Button b && b.getText().equals("Call")).getFirst();
        call.notifyListeners(SWT.Selection, new Event());
        assertTrue(asked.get());
        until("the call is in the timeline", () -> texts(table, 1).stream().anyMatch(t -> t.contains("Annual review")));
        List<TaskItem> tasks = tasks();
        assertEquals(List.of("Send the offer"), tasks.stream().map(TaskItem::text).toList());
        assertTrue(tasks.getFirst().origin().startsWith("interaction:"));
        UiWorld.screenshot("record-timeline");
    }

    @Test
    void wordsFilterTheTimeline() throws Exception {
        CustomerRecordEditor editor = open();
        Table table = timeline(editor);
        until("the orders are there", () -> texts(table, 1).stream().anyMatch(t -> t.contains("T-" + last + "-1")));
        Text filter = (Text) controls(part(editor), Text.class::isInstance).getFirst();
        filter.setText("T-" + last + "-0");
        until("one order is left", () -> table.getItemCount() == 2 && table.getItem(1).getText(1).contains("-0"));
        filter.setText("nothing like that");
        until("nothing is left", () -> table.getItemCount() == 0);
    }

    @Test
    void tenThousandEntriesOpenWithTheFirstPageAndTheRestOnDemand() throws Exception {
        background(() -> {
            for (int i = 0; i < 20; i++) {
                try (UnitOfWork work = world.store.begin(UiWorld.actor(), "Many notes")) {
                    for (int j = 0; j < 500; j++) {
                        work.add(note(i * 500 + j));
                    }
                    assertTrue(work.commit(null).isCommitted());
                }
            }
            return null;
        });
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), party), CustomerRecordEditor.ID);
        until("the record is loaded", () -> editor.record() != null);
        long begun = System.nanoTime();
        editor.setActivePage(TIMELINE);
        long blocked = (System.nanoTime() - begun) / 1_000_000;
        // 300 ms is the budget on a machine of its own; tests share theirs
        assertTrue(blocked < 2000, "the page kept the window waiting for " + blocked + " ms");
        Table table = timeline(editor);
        until("the first page is there", () -> table.getItemCount() > 100);
        assertTrue(table.getItemCount() < 300, "only the first page is read: " + table.getItemCount());
        table.setTopIndex(table.getItemCount() - 1);
        until("more is read at the end", () -> table.getItemCount() > 500);
    }

    private Interaction note(int minutes) {
        Interaction note = ClienteleFactory.eINSTANCE.createInteraction();
        note.setCustomer(new PartyId(party));
        note.setKind(InteractionKind.NOTE);
        note.setAt(LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(minutes));
        note.setSubject("Note " + minutes);
        note.setOwner("anne");
        return note;
    }

    @Test
    void taskIsMadeDoneWithSpaceAndOpenedAgain() throws Exception {
        TasksView view = (TasksView) page().showView(TasksView.ID);
        background(() -> {
            NewTask task = new NewTask(OptionalLong.of(party), UiWorld.actor().account(),
                    LocalDate.now().minusDays(1), "Call back " + last);
            assertTrue(UiWorld.service(TaskService.class).create(world.store, UiWorld.actor(), task, TaskService.MANUAL)
                    .isCommitted());
            return null;
        });
        Table table = view.table().table();
        until("the task is listed", () -> texts(table, 0).contains("Call back " + last));
        select(table, "Call back " + last);
        Screen.press(table, ' ', ' ');
        until("it is no longer open", () -> !texts(table, 0).contains("Call back " + last));
        TaskItem done = background(() -> UiWorld.service(TaskService.class)
                .page(world.store, UiWorld.actor(),
                        TaskQuery.ofCustomer(party).in(EnumSet.allOf(TaskState.class)), Optional.empty(), 10)
                .tasks().getFirst());
        assertEquals(TaskState.DONE, done.state());
        assertEquals(UiWorld.actor().account(), done.endedBy());
    }

    @Test
    void newTaskIsAskedForAndListed() throws Exception {
        TasksView view = (TasksView) page().showView(TasksView.ID);
        String what = "Write the letter " + last;
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(TaskDialog.class), shell -> {
            Dialogs.fields(shell).getFirst().setText(what);
            UiWorld.pump();
            Dialogs.confirm(shell);
        });
        view.actions().create(party, "Acme");
        assertTrue(asked.get());
        until("the task is listed", () -> texts(view.table().table(), 0).contains(what));
        assertEquals(List.of(what), tasks().stream().map(TaskItem::text).toList());
        UiWorld.screenshot("tasks");
    }

    private List<TaskItem> tasks() throws Exception {
        return background(() -> UiWorld.service(TaskService.class)
                .page(world.store, UiWorld.actor(), TaskQuery.ofCustomer(party), Optional.empty(), 10).tasks());
    }

    private CustomerRecordEditor open() throws Exception {
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), party), CustomerRecordEditor.ID);
        until("the record is loaded", () -> editor.record() != null);
        editor.setActivePage(TIMELINE);
        return editor;
    }

    private static Control part(CustomerRecordEditor editor) {
        return editor.findPage(TIMELINE).getPartControl();
    }

    private static Table timeline(CustomerRecordEditor editor) {
        return (Table) controls(part(editor), Table.class::isInstance).getFirst();
    }

    private static List<String> texts(Table table, int column) {
        return Arrays.stream(table.getItems()).map(i -> i.getText(column)).toList();
    }

    private static void select(Table table, String text) {
        TableItem item = Arrays.stream(table.getItems()).filter(i -> i.getText(0).equals(text)).findFirst()
                .orElseThrow();
        table.setSelection(item);
        table.notifyListeners(SWT.Selection, new Event());
    }
}
