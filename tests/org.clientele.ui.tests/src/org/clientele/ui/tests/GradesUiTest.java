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
import java.util.List;
import java.util.Map;

import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.grades.GradeService;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.ui.UiCommands;
import org.clientele.ui.segments.internal.grade.GradeTableEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
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
