package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.ui.UiCommands;
import org.clientele.ui.help.internal.FirstTasksView;
import org.clientele.ui.help.internal.HelpView;
import org.clientele.ui.help.internal.Tour;
import org.clientele.ui.help.internal.WelcomeView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Welcome, tour and the first ten tasks in the real workbench, on a store without customers. */
class FirstStepsUiTest {

    private static UiWorld world;

    @BeforeAll
    static void storeIsOpen() throws Exception {
        world = new UiWorld();
        world.takeErrors();
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        for (String view : List.of(HelpView.ID, WelcomeView.ID, FirstTasksView.ID)) {
            page().hideView(page().findView(view));
        }
        page().resetPerspective();
        world.close();
    }

    @AfterEach
    void nothingWasLogged() {
        assertEquals(List.of(), world.takeErrors());
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }

    private static List<Control> buttons(Control root, String label) {
        return controls(root, c -> c instanceof Button button && c.isVisible() && button.getText().equals(label));
    }

    private static void press(Control button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void welcomeIsShownByTheMenuAndItsLinksLead() {
        UiCommands.run(window(), "org.clientele.ui.help.showWelcome", Map.of());
        WelcomeView welcome = (WelcomeView) page().findView(WelcomeView.ID);
        assertFalse(welcome.text().isBlank());
        welcome.follow("/org.clientele.help/html/news.html");
        assertEquals("/org.clientele.help/html/news.html", ((HelpView) page().findView(HelpView.ID)).page());
        welcome.follow("command:org.eclipse.ui.views.showView?org.eclipse.ui.views.showView.viewId=org.clientele%2Eui%2Ehelp.firstTasks");
        assertTrue(page().isPartVisible(page().findView(FirstTasksView.ID)));
        assertEquals(null, page().findView(WelcomeView.ID), "a command takes the page away");
    }

    @Test
    void tourRunsThroughAndOpensWhatWasClosed() throws Exception {
        page().hideView(page().findView("org.clientele.ui.customers.navigator"));
        Tour tour = Tour.start(window());
        until("the first part is pointed at", tour::isPointing);
        assertTrue(page().findView("org.clientele.ui.customers.navigator") != null);
        assertEquals(12, tour.stops());
        for (int stop = 1; stop < tour.stops(); stop++) {
            press(buttons(tour.shell(), "&Next >").getFirst());
            assertEquals(stop, tour.stop());
            UiWorld.settle();
        }
        until("the last part is pointed at", tour::isPointing);
        UiWorld.screenshot("tour");
        tour.back();
        assertEquals(10, tour.stop());
        tour.next();
        press(buttons(tour.shell(), "&Finish").getFirst());
        assertFalse(tour.isRunning());
    }

    @Test
    void tourTakesTheFocusBackFromAPartThatIsFilledLate() throws Exception {
        Tour tour = Tour.start(window());
        until("the first part is pointed at", tour::isPointing);
        Shell shell = window().getShell();
        AtomicBoolean taken = new AtomicBoolean();
        Listener listener = e -> taken.set(true);
        shell.addListener(SWT.Activate, listener);
        shell.forceActive();
        until("the window takes the focus", taken::get);
        until("the keys lead on again", () -> shell.getDisplay().getActiveShell() == tour.shell());
        shell.removeListener(SWT.Activate, listener);
        tour.end();
    }

    @Test
    void tourEndsAnywhere() {
        Tour tour = Tour.start(window());
        tour.next();
        tour.shell().close();
        assertFalse(tour.isRunning());
    }

    @Test
    void stepOfATaskIsDoneByTheProgramAndMarked() throws Exception {
        UiCommands.run(window(), "org.clientele.ui.help.showTasks", Map.of());
        FirstTasksView view = (FirstTasksView) page().findView(FirstTasksView.ID);
        Combo choice = (Combo) controls(window().getShell(), c -> c instanceof Combo combo && combo.getItemCount() == 10
                && combo.getItem(0).equals("1. Bring a file of customers")).getFirst();
        view.show(7);
        assertEquals("8. Decide about a declining customer", choice.getText());
        press(buttons(choice.getParent(), "Show me").getFirst());
        assertTrue(page().findView("org.clientele.ui.lifecycle.decline") != null);
        Button done = (Button) buttons(choice.getParent(), "1. Open the declining customers").getFirst();
        assertTrue(done.getSelection());
        UiWorld.screenshot("first-tasks");
        press(buttons(choice.getParent(), "Start over").getFirst());
        assertFalse(((Button) buttons(choice.getParent(), "1. Open the declining customers").getFirst()).getSelection());
    }
}
