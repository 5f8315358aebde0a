package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.service;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.retention.ContactService;
import org.clientele.core.retention.DeclineCaseService;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.ChurnKind;
import org.clientele.model.DeclineDecision;
import org.clientele.ui.OpenStore;
import org.clientele.ui.UiCommands;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.clientele.ui.lifecycle.internal.contacts.ContactsView;
import org.clientele.ui.lifecycle.internal.contacts.TasksDialog;
import org.clientele.ui.lifecycle.internal.decline.ChurnView;
import org.clientele.ui.lifecycle.internal.decline.DecideDialog;
import org.clientele.ui.lifecycle.internal.decline.DeclineModelEditor;
import org.clientele.ui.lifecycle.internal.decline.DeclineView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Declining and estranged customers in the real workbench: the list, the proof, decisions, models, tasks, levels. */
class DeclineUiTest {

    private static UiWorld world;
    private static long gone;
    private static long alsoGone;

    /** Orders of SampleCustomers are daily from 1 January 2026 on, so whoever bought for some days only stays away since. */
    @BeforeAll
    static void twoCustomersStayAway() throws Exception {
        world = new UiWorld();
        background(() -> service(DefinitionService.class).ensureDefaults(world.store, UiWorld.actor()));
        gone = background(() -> SampleCustomers.add(world.store, "D-1", "Gone", 8, "100"));
        alsoGone = background(() -> SampleCustomers.add(world.store, "D-2", "Also gone", 5, "10"));
        background(() -> SampleCustomers.add(world.store, "D-3", "Bought once", 1, "10"));
        until("the figures have the customers", () -> service(OpenStore.class).session().orElseThrow().facts()
                .snapshot(UiWorld.actor()).filter(facts -> facts.rowOf(alsoGone) >= 0).isPresent());
        world.takeErrors();
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @AfterEach
    void nothingWasLogged() {
        page().closeAllEditors(false);
        assertEquals(List.of(), world.takeErrors());
    }

    private static DeclineView view() throws Exception {
        DeclineView view = (DeclineView) page().showView(DeclineView.ID);
        until("the list is there", () -> view.isShown() && view.table().lines().size() == 2);
        UiWorld.settle();
        return view;
    }

    private static void choose(Combo combo, String item) {
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static Button radio(Shell shell, String text) {
        return (Button) controls(shell, each -> each instanceof Button button && (button.getStyle() & SWT.RADIO) != 0
                && button.getText().replace("&", "").startsWith(text)).getFirst();
    }

    private static void check(Shell shell, String text) {
        controls(shell, each -> each instanceof Button button && (button.getStyle() & SWT.RADIO) != 0)
                .forEach(each -> ((Button) each).setSelection(false));
        Dialogs.choose(radio(shell, text));
    }

    @Test
    void declinerIsListedByValueAtStakeAndARelationIsEndedWithKindAndReason() throws Exception {
        DeclineView view = view();
        assertEquals(List.of("Gone", "Also gone"), view.table().lines().stream().map(line -> line.title()).toList(),
                "800 are more than 50");
        assertTrue(view.table().lines().getFirst().item().score() >= 50);
        view.reveal(alsoGone);
        until("the proof is there", () -> view.actions().decide().isEnabled());
        UiWorld.settle();
        UiWorld.screenshot("decline");
        AtomicBoolean refused = new AtomicBoolean();
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(DecideDialog.class), shell -> {
            shell.getDisplay().timerExec(300_000, () -> dispose(shell)); // a dialog that stays would stop all tests
            check(shell, "End");
            refused.set(!shell.getDefaultButton().isEnabled());
            Combo churn = (Combo) controls(shell, each -> each instanceof Combo combo && combo.isEnabled()).getFirst();
            choose(churn, "Competition");
            refused.set(refused.get() && !shell.getDefaultButton().isEnabled()); // without a reason
            Text reason = (Text) controls(shell, each -> each instanceof Text && (each.getStyle() & SWT.MULTI) != 0)
                    .getFirst();
            reason.setText("Buys at the fair");
            screenshot("decide");
            Dialogs.confirm(shell);
        });
        view.actions().decide().run();
        until("the dialog was answered", asked::get);
        until("the case is told", () -> view.table().lines().stream()
                .anyMatch(line -> line.item().open().filter(item -> item.decision() == DeclineDecision.END).isPresent()));
        assertTrue(refused.get(), "a kind and a reason are needed");
        var stored = background(
                () -> service(DeclineCaseService.class).of(world.store, UiWorld.actor(), alsoGone).getFirst());
        assertEquals(ChurnKind.COMPETITION, stored.churn());
        assertEquals("Buys at the fair", stored.reason());
        ChurnView churn = (ChurnView) page().showView(ChurnView.ID);
        until("the report has the case", () -> churn.isShown() && churn.canvas().scene().filter(
                scene -> scene.spots().stream().anyMatch(spot -> spot.spot().text().startsWith("Competition: 1"))).isPresent());
        UiWorld.screenshot("churn");
        // views that other tests left open have shells of their own, hidden ones
        until("no dialog is left", () -> Arrays.stream(page().getWorkbenchWindow().getShell().getShells())
                .noneMatch(Shell::isVisible));
        page().hideView(churn);
        page().hideView(view);
    }

    private static void dispose(Shell shell) {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private static void screenshot(String name) {
        try {
            UiWorld.screenshot(name);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void changedModelIsTriedBeforeItIsSaved() throws Exception {
        UiCommands.run(page().getWorkbenchWindow(), "org.clientele.ui.lifecycle.openDeclineModel",
                Map.of("key", DeclineService.DEFAULT, "name", "Decline"));
        DeclineModelEditor editor = (DeclineModelEditor) page().getActiveEditor();
        until("the model is loaded", () -> editor.record() != null);
        until("the trial tells both", () -> trial(editor).contains(">2<"));
        editor.record().set(editor.record().aggregate(),
                org.clientele.model.ClientelePackage.Literals.DECLINE_MODEL__LEAST_ORDERS, 6);
        until("one has too few orders then", () -> trial(editor).contains("\"fewer\">1<"));
        assertTrue(editor.isDirty());
        UiWorld.screenshot("decline-model");
        editor.record().set(editor.record().aggregate(),
                org.clientele.model.ClientelePackage.Literals.DECLINE_MODEL__THRESHOLD, new java.math.BigDecimal("101"));
        page().saveEditor(editor, false);
        UiWorld.settle();
        assertTrue(editor.isDirty(), "a threshold above 100 is refused");
        editor.record().undo();
        editor.record().undo();
        assertFalse(editor.isDirty());
        closeProblems();
    }

    private static void closeProblems() {
        for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
            if (shell != page().getWorkbenchWindow().getShell() && shell.isVisible()) {
                shell.close();
            }
        }
    }

    private static String trial(DeclineModelEditor editor) {
        return controls(editor.getSite().getShell(), Link.class::isInstance).stream().map(Link.class::cast)
                .map(Link::getText).filter(text -> text.contains("More:")).findFirst().orElse("");
    }

    @Test
    void estrangedCustomersGetTasksAndTheRecommendedLevelAtOneClick() throws Exception {
        ContactsView view = (ContactsView) page().showView(ContactsView.ID);
        until("the list is there", () -> view.isShown() && !view.table().lines().isEmpty());
        UiWorld.settle();
        UiWorld.screenshot("contacts");
        int listed = view.table().lines().size();
        view.table().control().selectAll();
        view.table().control().notifyListeners(SWT.Selection, new Event());
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(TasksDialog.class), Dialogs::confirm);
        AtomicBoolean told = new AtomicBoolean();
        PlatformUI.getWorkbench().getDisplay().timerExec(500, () -> {
            Dialogs.answer(shell -> shell.getText().equals("Make Tasks") && !(shell.getData() instanceof TasksDialog),
                    shell -> {
                        told.set(true);
                        Dialogs.confirm(shell);
                    });
        });
        view.makeTasks();
        until("tasks were made", () -> asked.get() && told.get());
        assertEquals((long) listed, background(() -> service(TaskService.class).count(world.store, UiWorld.actor(),
                new TaskQuery(java.util.OptionalLong.empty(), java.util.Optional.empty(), java.util.Optional.empty(),
                        java.util.EnumSet.of(TaskState.OPEN)))));
        view.table().select(gone);
        view.table().control().notifyListeners(SWT.Selection, new Event());
        Button accept = (Button) controls(page().getWorkbenchWindow().getShell(), each -> each instanceof Button push
                && push.getText().equals("Accept the Recommended Level")).getFirst();
        until("a level is recommended", accept::isEnabled);
        accept.notifyListeners(SWT.Selection, new Event());
        until("the level is entered", () -> entered(gone));
        page().hideView(view);
    }

    private static boolean entered(long party) {
        try {
            return background(() -> ((org.clientele.model.Party) world.store.records(UiWorld.actor())
                    .load(org.clientele.model.ClientelePackage.Literals.PARTY, party).orElseThrow()).getCustomer()
                    .getClassifications().stream().anyMatch(each -> ContactService.LEVEL.equals(each.getScheme())));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void overviewOfTheRecordShowsFourLampsAndThreeGauges() throws Exception {
        CustomerRecordEditor record = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), gone), CustomerRecordEditor.ID);
        until("the record is loaded", () -> record.record() != null);
        record.setActivePage("org.clientele.ui.customers.record.overview");
        Control part = record.getActivePageInstance().getPartControl();
        until("lamps and gauges are there", () -> controls(part, ChartCanvas.class::isInstance).stream()
                .map(ChartCanvas.class::cast).anyMatch(canvas -> canvas.scene()
                        .filter(scene -> scene.spots().size() == 7).isPresent()));
        ChartCanvas strip = (ChartCanvas) controls(part, each -> each instanceof ChartCanvas canvas
                && canvas.scene().filter(scene -> scene.spots().size() == 7).isPresent()).getFirst();
        List<String> said = strip.scene().orElseThrow().spots().stream().map(spot -> spot.spot().text()).toList();
        assertTrue(said.getFirst().contains("Not measured yet"), said.getFirst());
        assertTrue(said.get(2).contains("needs action"), "the customer is declining: " + said.get(2));
        UiWorld.screenshot("record-relation");
    }

    @Test
    void perspectivesOfTheThreeQuestionsOpen() throws Exception {
        for (String id : List.of("build", "maintain", "save")) {
            PlatformUI.getWorkbench().showPerspective("org.clientele.ui.lifecycle." + id,
                    page().getWorkbenchWindow());
            UiWorld.settle();
            assertTrue(page().getViewReferences().length > 2, id);
            UiWorld.screenshot("perspective-" + id);
        }
        PlatformUI.getWorkbench().showPerspective("org.clientele.rcp.customers", page().getWorkbenchWindow());
        UiWorld.settle();
    }
}
