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
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
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
        until("the definitions are read", () -> view.viewer().getTree().getItemCount() == 5);
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
