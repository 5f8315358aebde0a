package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.core.store.RecordQuery;
import org.clientele.core.tasks.GeneratedTask;
import org.clientele.core.tasks.GeneratorInfo;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskGenerator;
import org.clientele.core.tasks.TaskGeneratorService;
import org.clientele.core.tasks.TaskRun;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.customers.internal.tasks.GeneratorsDialog;
import org.clientele.ui.customers.internal.tasks.TasksView;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The generators of tasks in the real workbench: seen, tried, run and switched on. */
class GeneratorsUiTest {

    private static final String LABEL = "Anniversaries of the test";

    private UiWorld world;
    private ServiceRegistration<TaskGenerator> registration;

    @BeforeEach
    void oneGenerator() throws Exception {
        world = new UiWorld();
        BundleContext context = FrameworkUtil.getBundle(GeneratorsUiTest.class).getBundleContext();
        registration = context.registerService(TaskGenerator.class, new Anniversaries(), new Hashtable<>());
        world.takeErrors();
    }

    @AfterEach
    void closed() throws Exception {
        registration.unregister();
        assertEquals(List.of(), world.takeErrors());
        world.close();
    }

    @Test
    void generatorIsTriedRunAndSwitchedOn() throws Exception {
        TasksView view = (TasksView) page().showView(TasksView.ID);
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(GeneratorsDialog.class), shell -> {
            Table table = (Table) controls(shell, Table.class::isInstance).getFirst();
            until("the generator is listed", () -> item(table) != null);
            assertFalse(item(table).getChecked());
            table.setSelection(item(table));
            table.notifyListeners(SWT.Selection, event(table, SWT.NONE));
            press(shell, "Preview");
            until("the preview tells", () -> outcome(shell).startsWith("1 tasks would be made, 0 are there already"));
            assertTrue(outcome(shell).contains("Congratulate"), outcome(shell));
            assertEquals(0, tasks());
            press(shell, "Make now");
            until("the task was made", () -> outcome(shell).startsWith("1 tasks were made"));
            press(shell, "Make now");
            until("nothing is made twice", () -> outcome(shell).startsWith("0 tasks were made, 1 were there already"));
            item(table).setChecked(true);
            table.notifyListeners(SWT.Selection, event(table, SWT.CHECK));
            until("it runs by itself", () -> generators().stream()
                    .anyMatch(g -> g.label().equals(LABEL) && g.automatic()));
            picture();
            shell.close();
        });
        ActionContributionItem menu = (ActionContributionItem) Arrays
                .stream(view.getViewSite().getActionBars().getMenuManager().getItems())
                .filter(ActionContributionItem.class::isInstance).findFirst().orElseThrow();
        assertEquals("Task generators\u2026", menu.getAction().getText());
        menu.getAction().run();
        assertTrue(asked.get());
        assertEquals(1, tasks());
    }

    private static void picture() {
        try {
            UiWorld.screenshot("task-generators");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableItem item(Table table) {
        return Arrays.stream(table.getItems()).filter(i -> i.getText(0).equals(LABEL)).findFirst().orElse(null);
    }

    private static Event event(Table table, int detail) {
        Event event = new Event();
        event.item = item(table);
        event.detail = detail;
        return event;
    }

    /** Waits until the work before is done. */
    private static void press(Shell shell, String name) {
        Button button = (Button) controls(shell, c -> c instanceof Button b && b.getText().equals(name)).getFirst();
        until(name + " can be pressed", button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static String outcome(Shell shell) {
        return controls(shell, c -> c instanceof Text t && (t.getStyle() & SWT.WRAP) != 0 && t.getEnabled()
                && t.getText().contains("tasks w")).stream().map(c -> ((Text) c).getText()).findFirst().orElse("");
    }

    private List<GeneratorInfo> generators() {
        return UiWorld.service(TaskGeneratorService.class).generators(world.store);
    }

    private long tasks() {
        try {
            return background(() -> world.store.records(UiWorld.actor())
                    .count(RecordQuery.all(Literals.TASK, List.of())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One task, once. */
    private static final class Anniversaries implements TaskGenerator {
        @Override
        public String id() {
            return "test.anniversaries";
        }

        @Override
        public String label() {
            return LABEL;
        }

        @Override
        public boolean isAutomatic() {
            return false;
        }

        @Override
        public List<GeneratedTask> due(TaskRun run) {
            return List.of(new GeneratedTask("one",
                    new NewTask(OptionalLong.empty(), "ann", run.day(), "Congratulate")));
        }
    }
}
