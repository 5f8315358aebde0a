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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.core.care.PlanContact;
import org.clientele.core.care.PlanQuery;
import org.clientele.core.care.PlanService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.store.RecordRow;
import org.clientele.model.CarePlan;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.OpenStore;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.clientele.ui.lifecycle.internal.plan.PlanEditor;
import org.clientele.ui.lifecycle.internal.plan.PlanInput;
import org.clientele.ui.lifecycle.internal.plan.PlansView;
import org.clientele.ui.lifecycle.internal.plan.TemplateEditor;
import org.clientele.ui.lifecycle.internal.plan.TemplateInput;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plans in the real workbench. */
class PlansUiTest {

    private static UiWorld world;
    private static long party;

    @BeforeAll
    static void storeHasTemplatesAndACustomer() throws Exception {
        world = new UiWorld();
        background(() -> service(DefinitionService.class).ensureDefaults(world.store, UiWorld.actor()));
        background(() -> SampleCustomers.add(world.store, "P-1", "Plum", 3, "10"));
        List<RecordRow> found = background(() -> world.store.records(UiWorld.actor()).search("Plum", 5));
        party = found.getFirst().id();
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

    private static PlanService plans() {
        return service(PlanService.class);
    }

    private static CarePlan draft(String template) throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return plans().create(background(() -> plans().template(world.store, UiWorld.actor(), template).orElseThrow()),
                null, party, UiWorld.actor().account(), today);
    }

    private static PlanEditor open(CarePlan draft) throws Exception {
        PlanEditor editor = (PlanEditor) page().openEditor(
                new PlanInput(service(OpenStore.class).session().orElseThrow().storeId(), 0, "New", draft),
                PlanEditor.ID);
        until("the plan is there", () -> editor.record() != null);
        UiWorld.settle();
        return editor;
    }

    private static List<String> labels(Control root) {
        return controls(root, Label.class::isInstance).stream().map(each -> ((Label) each).getText()).toList();
    }

    private static Control shell(PlanEditor editor) {
        return editor.getSite().getShell();
    }

    private static void press(Control root, String name) {
        Button button = (Button) controls(root, each -> each instanceof Button it && it.getText().equals(name)
                && it.isVisible()).getFirst();
        assertTrue(button.isEnabled(), name);
        button.notifyListeners(SWT.Selection, new Event());
        UiWorld.settle();
    }

    @Test
    void aPlanIsEditedSavedAndItsContactRecorded() throws Exception {
        PlanEditor editor = open(draft("revisit"));
        assertTrue(editor.isDirty());
        Combo kind = (Combo) controls(shell(editor), each -> each instanceof Combo combo
                && Arrays.asList(combo.getItems()).contains("Weekly")).getFirst();
        kind.select(2);
        kind.notifyListeners(SWT.Selection, new Event());
        UiWorld.settle();
        assertTrue(editor.record().aggregate().getRecurrence().startsWith("FREQ=WEEKLY"),
                editor.record().aggregate().getRecurrence());
        assertTrue(labels(shell(editor)).stream().anyMatch(text -> text.startsWith("Every 3 weeks")),
                labels(shell(editor)).toString());
        press(shell(editor), "Add step");
        assertEquals(1, editor.record().aggregate().getSteps().size());
        page().toggleZoom(page().getReference(editor));
        UiWorld.screenshot("plan-editor");
        page().toggleZoom(page().getReference(editor));
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        long id = editor.record().aggregate().getId();
        List<PlanContact> contacts = background(() -> plans().contacts(world.store, UiWorld.actor(),
                plans().load(world.store, UiWorld.actor(), id).orElseThrow(), LocalDate.now().plusDays(30)));
        assertTrue(contacts.getFirst().task() != 0);
        editor.record().undo();
        assertTrue(editor.isDirty());
        editor.record().redo();

        PlansView view = (PlansView) page().showView(PlansView.ID);
        until("the plan is listed", () -> view.isShown() && view.table().lines().stream()
                .anyMatch(item -> item.id() == id && item.customerName().equals("Plum")));
        view.table().select(id);
        view.table().control().notifyListeners(SWT.Selection, new Event());
        UiWorld.screenshot("plans-view");
        page().activate(editor);
        Table table = (Table) controls(shell(editor),
                each -> each instanceof Table it && it.isVisible() && it.getColumnCount() == 5)
                        .getFirst();
        until("contacts are shown", () -> table.getItemCount() > 0);
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        AtomicBoolean asked = Dialogs.answer(Dialogs.titled("Record contact"), shell -> {
            try {
                UiWorld.screenshot("plan-visit");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Dialogs.press(shell, "Record");
        });
        press(shell(editor), "Record contact\u2026");
        until("it is asked and stored", () -> asked.get() && Arrays.stream(Display.getCurrent().getShells())
                .noneMatch(each -> each.isVisible() && each.getText().equals("Record contact")));
        CarePlan stored = background(() -> plans().load(world.store, UiWorld.actor(), id).orElseThrow());
        assertTrue(stored.getVisits().getFirst().getInteraction() > 0);
        assertTrue(background(() -> world.store.records(UiWorld.actor())
                .load(Literals.INTERACTION, stored.getVisits().getFirst().getInteraction())).isPresent());
    }

    @Test
    void aRuleThatNeverOccursIsToldAndNotSaved() throws Exception {
        PlanEditor editor = open(draft("care"));
        editor.record().set(editor.record().aggregate(), Literals.CARE_PLAN__RECURRENCE,
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        UiWorld.settle();
        assertTrue(labels(shell(editor)).stream().anyMatch(text -> text.startsWith("Error: There is no day")));
        editor.record().undo();
        UiWorld.settle();
        assertTrue(labels(shell(editor)).stream().noneMatch(text -> text.startsWith("Error: ")));
    }

    @Test
    void theRecordHasAPageOfPlans() throws Exception {
        background(() -> plans().save(world.store, UiWorld.actor(), draftInBackground()));
        CustomerRecordEditor editor = (CustomerRecordEditor) page().openEditor(
                new CustomerInput(service(OpenStore.class).session().orElseThrow().storeId(), party),
                CustomerRecordEditor.ID);
        until("the record is there", () -> editor.record() != null);
        UiWorld.settle();
        editor.setActivePage("org.clientele.ui.lifecycle.record.plans");
        until("the plan is shown", () -> controls(editor.getSite().getShell(),
                each -> each instanceof Table it && it.isVisible() && it.getItemCount() > 0
                        && it.getColumnCount() == 8).size() == 1);
        UiWorld.screenshot("record-plans");
        assertTrue(background(() -> plans().page(world.store, UiWorld.actor(), PlanQuery.ofCustomer(party),
                Optional.empty(), 10)).plans().size() >= 1);
    }

    private static CarePlan draftInBackground() throws Exception {
        return plans().create(plans().template(world.store, UiWorld.actor(), "care").orElseThrow(), null, party,
                UiWorld.actor().account(), LocalDate.now(ZoneOffset.UTC));
    }

    @Test
    void aTemplateIsEditedAndSaved() throws Exception {
        TemplateEditor editor = (TemplateEditor) page().openEditor(
                new TemplateInput(service(OpenStore.class).session().orElseThrow().storeId(), "high-value", "High"),
                TemplateEditor.ID);
        until("the template is there", () -> editor.record() != null);
        UiWorld.settle();
        editor.record().set(editor.record().aggregate(), Literals.TITLED__ENGLISH, "Best customers");
        UiWorld.settle();
        UiWorld.screenshot("plan-template");
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals("Best customers", background(() -> plans().template(world.store, UiWorld.actor(), "high-value")
                .orElseThrow().getEnglish()));
    }
}
