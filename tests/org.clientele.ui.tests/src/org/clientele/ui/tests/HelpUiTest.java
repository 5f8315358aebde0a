package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.ui.help.internal.HelpView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The help in the real workbench. */
class HelpUiTest {

    private static UiWorld world;

    @BeforeAll
    static void storeIsOpen() throws Exception {
        world = new UiWorld();
        world.takeErrors();
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        page().hideView(page().findView(HelpView.ID));
        world.close();
    }

    @AfterEach
    void nothingWasLogged() {
        assertEquals(List.of(), world.takeErrors());
    }

    private static HelpView view() {
        return (HelpView) page().findView(HelpView.ID);
    }

    private static <T> T control(Class<T> type) {
        return type.cast(controls(view().getSite().getShell(), c -> type.isInstance(c) && c.isVisible() && belongs(c)).getFirst());
    }

    private static boolean belongs(org.eclipse.swt.widgets.Control control) {
        return control instanceof Tree tree ? tree.getItemCount() > 0 && tree.getItem(0).getText().equals("User Guide")
                : !(control instanceof Text text) || text.getMessage().equals("Search the help");
    }

    @Test
    void contentsAreShownAndALinkIsFollowedByTheKeyboard() throws Exception {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.clientele.help/html/segments.html");
        assertEquals("/org.clientele.help/html/segments.html", view().page());
        assertTrue(view().text().startsWith("Segments\n\nA segment is a named set of customers"), view().text());
        UiWorld.screenshot("help");
        StyledText text = (StyledText) controls(view().getSite().getShell(), StyledText.class::isInstance).stream()
                .filter(c -> ((StyledText) c).getText().equals(view().text())).findFirst().orElseThrow();
        text.setCaretOffset(text.getText().indexOf("Conditions as text") + 1);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        assertEquals("/org.clientele.help/html/conditions.html", view().page());
    }

    @Test
    void contextOfAPartLeadsToItsPage() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.clientele.help.record_needs");
        assertEquals("/org.clientele.help/html/needs.html", view().page());
    }

    @Test
    void wordsAreFoundInThePages() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        Tree tree = control(Tree.class);
        Text search = control(Text.class);
        search.setText("pinyin");
        until("pages are found", () -> tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Search"));
        search.setText("xyzzy");
        until("nothing is found", () -> tree.getItem(0).getText().equals("Nothing has the words \"xyzzy\""));
        search.setText("");
        until("the contents are back", () -> tree.getItem(0).getText().equals("User Guide"));
    }
}
