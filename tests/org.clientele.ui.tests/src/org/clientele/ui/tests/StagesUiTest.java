package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.service;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.store.CommitResult;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Condition;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.ui.OpenStore;
import org.clientele.ui.UiCommands;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.clientele.ui.lifecycle.internal.board.BoardView;
import org.clientele.ui.lifecycle.internal.board.MoveDialog;
import org.clientele.ui.lifecycle.internal.model.StageModelEditor;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The board, the page of stages and the editor of stage models in the real workbench, over real services. */
class StagesUiTest {

    private static final String MODEL = "three";

    private static UiWorld world;
    private static long regular;

    @BeforeAll
    static void storeHasAModelOfThreeStages() throws Exception {
        world = new UiWorld();
        background(() -> SampleCustomers.add(world.store, "S-1", "Newcomer", 1, "10"));
        regular = background(() -> SampleCustomers.add(world.store, "S-2", "Regular", 3, "10"));
        until("the columns are there", () -> service(OpenStore.class).session()
                .flatMap(s -> s.facts().snapshot(UiWorld.actor())).filter(f -> f.rowOf(regular) >= 0).isPresent());
        CommitResult saved = background(() -> service(StageModelService.class).save(world.store, UiWorld.actor(),
                three(), "Set up"));
        assertTrue(saved.isCommitted(), saved.status().getMessage() + saved.problems());
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

    /** New to loyal by rules from two orders on, loyal to gone by hand alone. */
    private static StageModel three() {
        StageModel model = ClienteleFactory.eINSTANCE.createStageModel();
        model.setKey(MODEL);
        model.setEnglish("Three steps");
        model.setActive(true);
        stage(model, "new", "New", null).setStart(true);
        Stage loyal = stage(model, "loyal", "Loyal", condition("orders.count >= 2"));
        loyal.setFocusEnglish("Call them once a month");
        stage(model, "gone", "Gone", null).setEnd(true);
        way(model, "new", "loyal").setAutomatic(true);
        way(model, "loyal", "gone").setAutomatic(false);
        return model;
    }

    private static Stage stage(StageModel model, String key, String title, Condition entry) {
        Stage stage = ClienteleFactory.eINSTANCE.createStage();
        stage.setKey(key);
        stage.setEnglish(title);
        stage.setEntry(entry);
        model.getStages().add(stage);
        return stage;
    }

    private static StageTransition way(StageModel model, String from, String to) {
        StageTransition way = ClienteleFactory.eINSTANCE.createStageTransition();
        way.setFrom(from);
        way.setTo(to);
        way.setByHand(true);
        model.getTransitions().add(way);
        return way;
    }

    private static Condition condition(String text) {
        var facts = service(OpenStore.class).session().flatMap(s -> s.facts().snapshot(UiWorld.actor())).orElseThrow();
        var parsed = service(ConditionTextService.class).parse(text, TextContext.of(Locale.ENGLISH, facts));
        assertTrue(parsed.isUsable(), parsed.problems().toString());
        return parsed.condition();
    }

    private static String stageOf(long party) throws Exception {
        return background(() -> service(StageService.class).standing(world.store, UiWorld.actor(), MODEL, party))
                .map(StageStanding::stage).orElse("none");
    }

    @Test
    void customerIsMovedFromTheBoardWithAReasonAndComesBackByUndo() throws Exception {
        assertEquals("loyal", stageOf(regular));
        BoardView board = (BoardView) page().showView(BoardView.ID);
        board.choose(MODEL);
        until("the board is shown", () -> cards(board).size() == 3);
        UiWorld.settle();
        Scene scene = controls(shell(), ChartCanvas.class::isInstance).stream().map(c -> ((ChartCanvas) c).scene())
                .flatMap(Optional::stream).filter(s -> s.title().equals("Three steps")).findFirst()
                .orElseThrow();
        assertTrue(scene.spots().stream().anyMatch(a -> a.spot().text().startsWith("Loyal\nCall them once a month")));
        assertTrue(scene.spots().stream().anyMatch(a -> a.spot().text().startsWith("Loyal: customers 1,")));
        Canvas loyal = cards(board).get(1);
        key(loyal, SWT.HOME);
        UiWorld.screenshot("board");
        AtomicBoolean refused = new AtomicBoolean();
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(MoveDialog.class), shell -> {
            shell.getDisplay().timerExec(300_000, () -> dispose(shell)); // a dialog that stays would stop all tests
            Combo stage = (Combo) controls(shell, Combo.class::isInstance).getFirst();
            choose(stage, "New");
            until("the guards said no", () -> refusals(shell) == 1);
            refused.set(!shell.getDefaultButton().isEnabled());
            choose(stage, "Gone");
            List<Text> fields = controls(shell, Text.class::isInstance).stream().map(Text.class::cast)
                    .filter(t -> (t.getStyle() & SWT.MULTI) != 0 && (t.getStyle() & SWT.READ_ONLY) == 0).toList();
            fields.getLast().setText("Moved away");
            until("the guards said yes", () -> shell.getDefaultButton().isEnabled());
            screenshot("board-move");
            Dialogs.confirm(shell);
        });
        UiCommands.run(board.getSite(), "org.clientele.ui.lifecycle.moveToStage", Map.of());
        until("the dialog was answered", asked::get);
        assertTrue(refused.get(), "no way leads back");
        until("the customer is moved", () -> is(regular, "gone"));
        until("the board follows", () -> spot("Gone: customers 1,"));
        IAction undo = ((IViewPart) board).getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
        until("the move can be undone", undo::isEnabled);
        undo.run();
        until("the customer is back", () -> is(regular, "loyal"));
    }

    @Test
    void recordTellsWhereTheCustomerStandsAndWhatIsMissing() throws Exception {
        CustomerRecordEditor record = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), regular), CustomerRecordEditor.ID);
        until("the record is loaded", () -> record.record() != null);
        record.setActivePage("org.clientele.ui.lifecycle.record.stage");
        Control part = record.getActivePageInstance().getPartControl();
        until("the stage is told", () -> rows(part).contains("Loyal"));
        until("the way is told", () -> rows(part).contains("Gone"));
        ChartCanvas bands = (ChartCanvas) controls(part, ChartCanvas.class::isInstance).getFirst();
        assertTrue(bands.scene().orElseThrow().spots().stream()
                .anyMatch(a -> a.spot().text().startsWith("Three steps: Loyal since")));
        page().toggleZoom(page().getReference(record));
        UiWorld.screenshot("record-stage");
        page().toggleZoom(page().getReference(record));
    }

    @Test
    void editedRuleIsCheckedSimulatedAndSaved() throws Exception {
        UiCommands.run(page().getWorkbenchWindow(), "org.clientele.ui.lifecycle.openStageModel", Map.of("key", MODEL));
        until("the editor is open", () -> page().getActiveEditor() instanceof StageModelEditor e && e.record() != null);
        StageModelEditor editor = (StageModelEditor) page().getActiveEditor();
        until("the model is checked", () -> labels(editor).stream()
                .anyMatch(t -> t.startsWith("Nothing is wrong") || t.contains("warnings;")));
        assertFalse(editor.isDirty());
        StageModel model = editor.record().aggregate();
        editor.record().set(model.getStages().get(1), Literals.STAGE__KEY, "new");
        until("two stages of one key are told", () -> labels(editor).stream().anyMatch(t -> t.contains("cannot be in force")));
        editor.record().undo();
        editor.record().setRule(model.getStages().get(1), Literals.STAGE__ENTRY, condition("orders.count >= 1"));
        press(editor, "Simulate");
        until("the effect is shown", () -> controls(editor.getSite().getShell(), Link.class::isInstance).stream()
                .anyMatch(l -> ((Link) l).getText().equals("<a>1</a>")));
        assertTrue(labels(editor).stream().anyMatch(t -> t.contains("of 2 customers would change their stage today.")));
        page().toggleZoom(page().getReference(editor));
        UiWorld.screenshot("stage-model-editor");
        ScrolledForm form = (ScrolledForm) controls(editor.getSite().getShell(), ScrolledForm.class::isInstance).getLast();
        form.setOrigin(0, 420);
        UiWorld.screenshot("stage-model-editor-rules");
        form.setOrigin(0, 5_000);
        UiWorld.screenshot("stage-model-editor-effect");
        page().toggleZoom(page().getReference(editor));
        assertTrue(editor.isDirty());
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        editor.record().setRule(model.getStages().get(1), Literals.STAGE__ENTRY, condition("orders.count >= 2"));
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
    }

    private static boolean is(long party, String stage) {
        try {
            return stageOf(party).equals(stage);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Shell shell() {
        return page().getWorkbenchWindow().getShell();
    }

    private static boolean spot(String text) {
        return controls(shell(), ChartCanvas.class::isInstance).stream().map(c -> ((ChartCanvas) c).scene())
                .flatMap(Optional::stream).flatMap(s -> s.spots().stream())
                .anyMatch(a -> a.spot().text().startsWith(text));
    }

    private static List<Canvas> cards(BoardView board) {
        return controls(board.getSite().getShell(), c -> c.getClass().getSimpleName().equals("CardList")).stream()
                .map(Canvas.class::cast).toList();
    }

    private static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.setFocus();
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static void choose(Combo combo, String text) {
        combo.select(combo.indexOf(text));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static int refusals(Shell shell) {
        return ((Table) controls(shell, Table.class::isInstance).getFirst()).getItemCount();
    }

    private static void dispose(Shell shell) {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private static void screenshot(String name) {
        try {
            UiWorld.screenshot(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(Control part) {
        return controls(part, Table.class::isInstance).stream().map(Table.class::cast)
                .flatMap(table -> Arrays.stream(table.getItems()))
                .flatMap(item -> Stream.of(item.getText(0), item.getText(1))).toList();
    }

    private static List<String> labels(StageModelEditor editor) {
        return controls(editor.getSite().getShell(), Label.class::isInstance).stream().map(l -> ((Label) l).getText())
                .toList();
    }

    private static void press(StageModelEditor editor, String text) {
        controls(editor.getSite().getShell(), c -> c instanceof Button b && b.getText().equals(text)).getFirst()
                .notifyListeners(SWT.Selection, new Event());
    }
}
