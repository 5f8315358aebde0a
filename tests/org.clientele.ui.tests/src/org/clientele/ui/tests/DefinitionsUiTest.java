package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.service;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.ui.customers.internal.definitions.DefinitionEditor;
import org.clientele.ui.customers.internal.definitions.DefinitionInput;
import org.clientele.ui.customers.internal.definitions.DefinitionKind;
import org.clientele.ui.customers.internal.definitions.DefinitionsView;
import org.clientele.ui.edits.ReadOnlyRecord;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an administrator does with definitions, in the real workbench on a real store. */
class DefinitionsUiTest {

    private static UiWorld world;

    @BeforeAll
    static void storeHasTheShippedDefinitions() throws Exception {
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
    void viewListsTheKindsAndWhatIsDefined() throws Exception {
        DefinitionsView view = (DefinitionsView) page().showView(DefinitionsView.ID);
        until("the definitions are read", () -> view.viewer().getTree().getItemCount() == DefinitionKind.values().length);
        view.viewer().expandAll();
        UiWorld.settle();
        List<?> schemes = List.of(view.viewer().getTree().getItem(0).getItems());
        assertTrue(schemes.size() > 10, "the schemes of the catalogue's first section ship");
        page().hideView(view);
    }

    @Test
    void tableWhoseCellCannotBeReadIsNotSavedAndUndoMendsIt() throws Exception {
        DefinitionEditor editor = open(DefinitionKind.TABLE, idOf(DefinitionKeys.MAN));
        DecisionTable table = (DecisionTable) editor.record().aggregate();
        assertEquals(8, table.getRows().size(), "the eight combinations of money, authority and need");
        List<Table> grids = controls(editor.getSite().getShell(), Table.class::isInstance).stream()
                .map(Table.class::cast).filter(t -> t.getItemCount() == 8).toList();
        assertFalse(grids.isEmpty(), "the rows are shown");
        editor.record().setCell(table.getRows().getFirst(), DefinitionKeys.MAN_MONEY, "[1..");
        UiWorld.settle();
        assertTrue(editor.isDirty());
        world.takeErrors();
        page().getWorkbenchWindow().getWorkbench().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
        UiWorld.settle();
        assertFalse(editor.isDirty());
    }

    @Test
    void whoMayNotWriteADefinitionReadsItAndSeesWhy() throws Exception {
        String why = "anna (Staff) may not change definitions.";
        DefinitionEditor editor = open(DefinitionKind.TABLE, idOf(DefinitionKeys.MAN));
        Shell shell = new Shell(page().getWorkbenchWindow().getShell());
        try {
            ScrolledForm form = new FormToolkit(shell.getDisplay()).createScrolledForm(shell);
            Text name = new Text(form.getBody(), SWT.BORDER);
            Button add = new Button(new Composite(form.getBody(), SWT.NONE), SWT.PUSH);
            ReadOnlyRecord.lock(editor.record(), form, why);
            assertEquals(why, form.getMessage());
            assertTrue(name.isEnabled() && !name.getEditable(), "it can be read and copied");
            assertFalse(add.isEnabled());
        } finally {
            shell.dispose();
        }
        IStatus refused = editor.record().set(editor.record().aggregate(), Literals.TITLED__ENGLISH, "Mine");
        assertEquals(StatusCodes.ACCESS_DENIED, refused.getCode());
        assertEquals(why, refused.getMessage());
        assertFalse(editor.isDirty());
    }

    @Test
    void newCustomFieldIsThereWithoutARestart() throws Exception {
        DefinitionEditor editor = open(DefinitionKind.FIELD, 0);
        FieldDefinition field = (FieldDefinition) editor.record().aggregate();
        editor.record().set(field, Literals.FIELD_DEFINITION__KEY, "payday");
        editor.record().set(field, Literals.TITLED__ENGLISH, "Payday");
        editor.record().set(field, Literals.TITLED__CHINESE, "\u53d1\u85aa\u65e5");
        editor.record().set(field, Literals.FIELD_DEFINITION__TYPE, FieldType.NUMBER);
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals(FieldType.NUMBER, background(() -> service(DefinitionService.class).definitions(world.store)
                .field("payday").map(FieldDefinition::getType).orElseThrow()));
    }

    @Test
    void tableIsLookedThroughSimulatedAndComesBackInAnOldVersion() throws Exception {
        DefinitionEditor editor = open(DefinitionKind.TABLE, idOf("loyalty"));
        DecisionTable table = (DecisionTable) editor.record().aggregate();
        editor.record().set(table.getRows().getLast(), Literals.DECISION_ROW__NOTE, "the rest");
        UiWorld.settle();
        press(editor, "Simulate");
        until("the matrix is shown", () -> controls(editor.getSite().getShell(), Link.class::isInstance).stream()
                .anyMatch(each -> ((Link) each).getText().startsWith("<a>")));
        UiWorld.screenshot("table-simulation");
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        Table versions = (Table) controls(editor.getSite().getShell(), each -> each instanceof Table list
                && list.getColumnCount() == 4 && list.getColumn(0).getText().equals("Version")).getFirst();
        until("both versions are listed", () -> versions.getItemCount() == 2);
        versions.setSelection(1);
        versions.notifyListeners(SWT.Selection, new Event());
        until("the difference is shown", () -> controls(editor.getSite().getShell(), Text.class::isInstance).stream()
                .anyMatch(each -> ((Text) each).getText().contains("(the rest)")));
        press(editor, "Restore as a new version");
        until("a third version is listed", () -> versions.getItemCount() == 3);
        assertEquals(3, editor.record().aggregate().getVersion());
        assertFalse(editor.isDirty());
    }

    private static void press(DefinitionEditor editor, String name) {
        Button button = (Button) controls(editor.getSite().getShell(),
                each -> each instanceof Button push && push.getText().equals(name)).getFirst();
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static long idOf(String table) throws Exception {
        return background(() -> service(DefinitionService.class).definitions(world.store).table(table).orElseThrow()
                .getId());
    }

    private static DefinitionEditor open(DefinitionKind kind, long id) throws Exception {
        DefinitionEditor editor = (DefinitionEditor) page()
                .openEditor(new DefinitionInput(world.store.info().id(), kind, id, "test"), DefinitionEditor.ID);
        until("the definition is loaded", () -> editor.record() != null);
        UiWorld.settle();
        assertNotNull(editor.record().aggregate());
        UiWorld.screenshot("definition-" + kind);
        return editor;
    }
}
