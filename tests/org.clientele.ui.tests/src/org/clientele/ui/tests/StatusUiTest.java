package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.controls;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.ui.UiCommands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buttons of the view "Status and Backups" and the other ways to what they do. */
class StatusUiTest {

    private static final String VIEW = "org.clientele.ui.admin.status";

    private UiWorld world;
    private Shell shell;
    private IViewPart view;

    @BeforeEach
    void open() throws Exception {
        world = new UiWorld();
        view = UiWorld.page().showView(VIEW);
        shell = view.getSite().getShell();
    }

    @AfterEach
    void close() throws Exception {
        UiWorld.page().hideView(view);
        world.close();
    }

    private Button button(String text) {
        return (Button) controls(shell, c -> c instanceof Button b && b.getText().equals(text)).getFirst();
    }

    private void press(String text) {
        button(text).notifyListeners(SWT.Selection, new Event());
    }

    private Text outcome() {
        return (Text) controls(button("R&efresh").getParent().getParent(),
                c -> c instanceof Text t && (t.getStyle() & SWT.MULTI) != 0).getFirst();
    }

    @Test
    void buttonsTellWhatTheyDidInPlainWords() throws Exception {
        try (LoggedErrors errors = new LoggedErrors()) {
            press("&Check the Store");
            assertEquals("Check the Store", outcome().getText());
            UiWorld.until("checked", () -> outcome().getText().equals("The store is sound."));
            press("Co&mpact the Store");
            UiWorld.until("compacted", () -> outcome().getText().startsWith("Compacted: "));
            AtomicBoolean shown = Dialogs.answer(Dialogs.titled("Restore a Backup"), Shell::close);
            press("Re&store...");
            UiWorld.until("asked which backup", shown::get);
            UiWorld.until("nothing was chosen", () -> outcome().getText().isEmpty());
            errors.assertNone();
        }
        Table table = (Table) controls(button("R&efresh").getParent().getParent(), c -> c instanceof Table).getFirst();
        // read again behind the windows; where p2 did not install the program, the row of the update says so
        UiWorld.until("the rows are read", () -> rows(table).containsAll(
                List.of("Program", "Staged update", "Health", "Last backup")));
        assertFalse(rows(table).toString().contains("&"), () -> rows(table).toString());
    }

    private static List<String> rows(Table table) {
        return Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList();
    }

    @Test
    void backupIsRestoredFromTheMenuAndThePlanIsAPreferencePage() throws Exception {
        AtomicBoolean shown = Dialogs.answer(Dialogs.titled("Restore a Backup"), Shell::close);
        UiCommands.run(PlatformUI.getWorkbench(), "org.clientele.ui.admin.restore", Map.of());
        UiWorld.until("asked which backup", shown::get);
        var dialog = PreferencesUtil.createPreferenceDialogOn(shell, "org.clientele.ui.admin.backup", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            assertTrue(dialog.getShell().getText().length() > 0);
            assertEquals("org.clientele.ui.admin.internal.operations.BackupPreferencePage",
                    dialog.getSelectedPage().getClass().getName());
        } finally {
            dialog.close();
        }
    }
}
