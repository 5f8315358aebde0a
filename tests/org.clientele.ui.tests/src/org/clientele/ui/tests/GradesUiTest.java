package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.service;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.Grant;
import org.clientele.core.grades.PrivilegeService;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.clientele.ui.OpenStore;
import org.clientele.ui.UiCommands;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.clientele.ui.segments.internal.grade.GradeTableEditor;
import org.clientele.ui.segments.internal.grade.GrantDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Editing, trying and reviewing a grade table in the real workbench. */
class GradesUiTest {

    private static UiWorld world;

    @BeforeAll
    static void storeHasTheShippedTable() throws Exception {
        world = new UiWorld();
        background(() -> service(DefinitionService.class).ensureDefaults(world.store, UiWorld.actor()));
        background(() -> SampleCustomers.add(world.store, "G-1", "Guest", 7, "10"));
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

    @Test
    void holesAreToldAndAHigherThresholdIsTriedSavedAndReviewed() throws Exception {
        GradeTableEditor editor = open();
        Grade best = editor.record().aggregate().getGrades().getFirst();
        assertTrue(labels(editor).stream().anyMatch("The table has no holes."::equals));
        editor.record().setLeast(best, "orders", BigDecimal.ONE);
        UiWorld.settle();
        assertTrue(labels(editor).stream().anyMatch(text -> text.startsWith("The table can be saved, but")));
        editor.record().setLeast(best, "orders", new BigDecimal("9"));
        UiWorld.settle();
        press(editor, "Simulate");
        until("the matrix is shown", () -> controls(editor.getSite().getShell(), Link.class::isInstance).stream()
                .anyMatch(each -> ((Link) each).getText().startsWith("<a>")));
        UiWorld.screenshot("grade-editor");
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals(new BigDecimal("9"), background(() -> stored().getGrades().getFirst().getThresholds().stream()
                .filter(each -> each.getMetric().equals("orders")).findFirst().orElseThrow().getLeast()
                .stripTrailingZeros()));
        press(editor, "Review now");
        until("the review is told",
                () -> labels(editor).stream().anyMatch(text -> text.startsWith("Reviewed ")));
    }

    @Test
    void gradesMoveAndComeBackByUndo() throws Exception {
        GradeTableEditor editor = open();
        List<String> keys = keys(editor);
        editor.record().move(editor.record().aggregate().getGrades().getFirst(), 1);
        assertEquals(List.of(keys.get(1), keys.get(0), keys.get(2)), keys(editor));
        UiWorld.settle();
        assertTrue(labels(editor).stream().anyMatch(text -> text.contains("can never be given")));
        editor.record().undo();
        UiWorld.settle();
        assertEquals(keys, keys(editor));
        editor.record().addGrade("new");
        assertEquals("new", keys(editor).get(2), "above the grade for the rest");
        editor.record().addMetric("contacts");
        UiWorld.settle();
        editor.record().removeMetric("contacts");
        editor.record().undo();
        assertEquals(3, editor.record().aggregate().getMetrics().size());
    }

    @Test
    void privilegeThatWasGivenIsInTheAccountOfTheYear() throws Exception {
        long guest = background(() -> {
            long id = SampleCustomers.add(world.store, "G-2", "Gifted", 1, "10");
            Party party = (Party) world.store.records(UiWorld.actor()).load(Literals.PARTY, id).orElseThrow();
            Classification best = ClienteleFactory.eINSTANCE.createClassification();
            best.setScheme(DefinitionKeys.GRADE);
            best.setValue("a");
            party.getCustomer().getClassifications().add(best);
            try (UnitOfWork work = world.store.begin(UiWorld.actor(), "Grade")) {
                work.save(party);
                assertTrue(work.commit(null).isCommitted());
            }
            return id;
        });
        CustomerRecordEditor record = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), guest), CustomerRecordEditor.ID);
        until("the record is loaded", () -> record.record() != null);
        until("the figures have the customer", () -> service(OpenStore.class).session().orElseThrow().facts()
                .snapshot(UiWorld.actor()).filter(facts -> facts.rowOf(guest) >= 0).isPresent());
        record.setActivePage("org.clientele.ui.segments.record.grade");
        Control part = record.getActivePageInstance().getPartControl();
        until("the account is there", () -> !rows(part, "Birthday gift").isEmpty());
        assertEquals("0", rows(part, "Birthday gift").getFirst().getText(3));
        Button button = (Button) controls(part,
                each -> each instanceof Button push && push.getText().equals("Record a privilege\u2026")).getFirst();
        assertTrue(button.isEnabled());
        AtomicBoolean refused = new AtomicBoolean();
        AtomicReference<String> budget = new AtomicReference<>();
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(GrantDialog.class), shell -> {
            shell.getDisplay().timerExec(300_000, () -> dispose(shell)); // a dialog that stays would stop all tests
            Button ok = shell.getDefaultButton();
            refused.set(!ok.isEnabled());
            Combo privilege = (Combo) controls(shell, Combo.class::isInstance).getFirst();
            privilege.select(privilege.indexOf("Birthday gift"));
            privilege.notifyListeners(SWT.Selection, new Event());
            Text cost = Dialogs.fields(shell).getFirst();
            budget.set(cost.getText());
            cost.setText("60");
            refused.set(refused.get() && !ok.isEnabled()); // above the budget, and no note
            cost.setText("42.5");
            Dialogs.confirm(shell);
        });
        button.notifyListeners(SWT.Selection, new Event());
        assertTrue(asked.get());
        assertTrue(refused.get());
        assertEquals("50", budget.get());
        until("the account tells it", () -> rows(part, "Birthday gift").stream()
                .anyMatch(row -> row.getText(3).equals("1") && row.getText(4).equals("42.50")));
        UiWorld.screenshot("record-grade");
        List<Grant> given = background(
                () -> service(PrivilegeService.class).grants(world.store, UiWorld.actor(), guest));
        assertEquals(1, given.size());
        assertEquals("birthday", given.getFirst().privilege());
        assertEquals(0, new BigDecimal("42.5").compareTo(given.getFirst().cost()));
        until("no dialog is left", () -> Arrays.stream(Display.getCurrent().getShells())
                .noneMatch(shell -> Dialogs.of(GrantDialog.class).test(shell)));
    }

    private static void dispose(Shell shell) {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private static List<TableItem> rows(Control part, String title) {
        return controls(part, Table.class::isInstance).stream().map(Table.class::cast)
                .flatMap(table -> Arrays.stream(table.getItems()))
                .filter(row -> row.getText(0).startsWith(title)).toList();
    }

    private static List<String> keys(GradeTableEditor editor) {
        return editor.record().aggregate().getGrades().stream().map(Grade::getKey).toList();
    }

    private static GradeTable stored() throws Exception {
        return service(GradeService.class).table(world.store, UiWorld.actor(), DefinitionKeys.GRADE).orElseThrow();
    }

    private static GradeTableEditor open() throws Exception {
        long id = background(() -> stored().getId());
        UiCommands.run(page().getWorkbenchWindow(), "org.clientele.ui.segments.openGradeTable",
                Map.of("id", Long.toString(id), "name", "test"));
        GradeTableEditor editor = (GradeTableEditor) page().getActiveEditor();
        until("the table is loaded", () -> editor.record() != null);
        UiWorld.settle();
        return editor;
    }

    private static List<String> labels(GradeTableEditor editor) {
        return controls(editor.getSite().getShell(), Label.class::isInstance).stream().map(Label.class::cast)
                .map(Label::getText).toList();
    }

    private static void press(GradeTableEditor editor, String name) {
        Control button = controls(editor.getSite().getShell(),
                each -> each instanceof Button push && push.getText().equals(name)).getFirst();
        button.notifyListeners(SWT.Selection, new Event());
    }
}
