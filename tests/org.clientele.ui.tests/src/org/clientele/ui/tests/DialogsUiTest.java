package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.clientele.core.definitions.DefinitionService;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dialogs that commands of ours open, and our preference pages: by keyboard, for screen readers, in doubled letters. */
class DialogsUiTest {

    /** They open the system's own windows for files, another store, or another theme. */
    private static final Set<String> OTHER = Set.of("org.clientele.rcp.openStore", "org.clientele.rcp.openSample",
            "org.clientele.ui.customers.export", "org.clientele.ui.theme.switch");
    private static final int USUAL = 96;
    private static final int LOOK = 20;
    private static final int DIALOGS = 11;

    private static UiWorld world;
    private boolean watching;
    private final Set<String> opened = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    @BeforeAll
    static void customerIsOpen() throws Exception {
        world = new UiWorld();
        background(() -> {
            UiWorld.service(DefinitionService.class).ensureDefaults(world.store, UiWorld.actor());
            return null;
        });
        long party = background(() -> SampleCustomers.add(world.store, "C-1", "Acme", 2, "12.50"));
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), party), CustomerRecordEditor.ID);
        until("the record is loaded", () -> editor.record() != null);
        world.takeErrors();
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        page().closeAllEditors(false);
        page().resetPerspective();
        world.close();
    }

    @AfterEach
    void lettersAreOfTheUsualSize() {
        letters(100);
        assertEquals(List.of(), world.takeErrors());
    }

    @Test
    void dialogsOfCommandsAreForEverybody() {
        openAll("");
        assertEquals(List.of(), problems);
    }

    @Test
    void dialogsOfCommandsAreForEverybodyInDoubledLetters() {
        letters(200);
        openAll(" at 200 %");
        assertEquals(List.of(), problems);
    }

    @Test
    void preferencePagesAreForEverybody() {
        for (int percent : new int[] { 100, 200 }) {
            letters(percent);
            for (IConfigurationElement element : Platform.getExtensionRegistry()
                    .getConfigurationElementsFor("org.eclipse.ui.preferencePages")) {
                if (element.getContributor().getName().startsWith("org.clientele.")) {
                    preferencePage(element.getAttribute("id"), percent);
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    private void preferencePage(String id, int percent) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(page().getWorkbenchWindow().getShell(), id,
                new String[] { id }, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        UiWorld.settle();
        check(id + " at " + percent + " %", dialog.getShell());
    }

    private void openAll(String size) {
        watch(size);
        opened.clear();
        for (Command command : UiWorld.service(ICommandService.class).getDefinedCommands()) {
            if (command.getId().startsWith("org.clientele.") && !OTHER.contains(command.getId()) && needsNothing(command)) {
                open(command.getId());
            }
        }
        UiWorld.settle(); // what came by work in the background
        settle();
        watching = false;
        assertTrue(opened.size() >= DIALOGS, opened.toString());
    }

    /** A dialog is looked at when it was there the time before, so that it is painted. */
    private void watch(String size) {
        watching = true;
        Set<Shell> seen = new HashSet<>();
        Display display = Display.getCurrent();
        display.timerExec(LOOK, new Runnable() {
            @Override
            public void run() {
                if (watching) {
                    display.timerExec(LOOK, this); // before the dialogs, which may bring others
                    dialogs().filter(s -> !seen.add(s)).toList().forEach(s -> check(s.getText() + size, s));
                }
            }
        });
    }

    private static Stream<Shell> dialogs() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getData() instanceof Dialog);
    }

    /** Waits until dialogs that work in the background brings are gone again. */
    private static void settle() {
        long end = System.nanoTime() + 3 * LOOK * 1_000_000L;
        while (System.nanoTime() < end || dialogs().findAny().isPresent()) {
            UiWorld.pump();
        }
    }

    private static boolean needsNothing(Command command) {
        try {
            return command.isEnabled() && (command.getParameters() == null
                    || Arrays.stream(command.getParameters()).allMatch(IParameter::isOptional));
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    private void open(String command) {
        try {
            UiWorld.service(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            problems.add(command + ": " + e);
        }
        settle();
    }

    private void check(String where, Shell shell) {
        if (shell.isDisposed()) {
            return;
        }
        opened.add(shell.getText());
        problems.addAll(DialogChecks.problems(where, shell));
        if (!DialogChecks.escapeCloses(shell)) {
            problems.add(where + ": Esc does not close it");
            shell.close();
        }
    }

    /** Sets the size of all letters, as a person does in the settings of the desktop. */
    private static void letters(int percent) {
        int before = height();
        if (!"gtk".equals(SWT.getPlatform())) {
            return;
        }
        try {
            Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk.GTK", true, SWT.class.getClassLoader());
            Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS", true, SWT.class.getClassLoader());
            Method set = os.getMethod("g_object_set", long.class, byte[].class, int.class, long.class);
            set.invoke(null, gtk.getMethod("gtk_settings_get_default").invoke(null),
                    "gtk-xft-dpi\0".getBytes(StandardCharsets.US_ASCII), USUAL * 1024 * percent / 100, 0L);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        UiWorld.settle();
        assertTrue(percent == 100 || height() > before * 1.8, before + " to " + height());
    }

    private static int height() {
        Shell shell = new Shell();
        Label label = new Label(shell, SWT.NONE);
        label.setText("x");
        int height = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        shell.dispose();
        return height;
    }
}
