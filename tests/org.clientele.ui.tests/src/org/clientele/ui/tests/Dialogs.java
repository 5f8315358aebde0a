package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.controls;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Answers dialogs that block the code which opens them: what is to be done is said before. */
final class Dialogs {

    private Dialogs() {
    }

    /**
     * Waits for a dialog and does something with it, once.
     *
     * @param which tells the dialog by its data or its title
     * @param answer what to do; it closes the dialog
     * @return becomes true when it was done
     */
    static AtomicBoolean answer(Predicate<Shell> which, Consumer<Shell> answer) {
        AtomicBoolean done = new AtomicBoolean();
        Display.getCurrent().timerExec(50, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : Display.getCurrent().getShells()) {
                    if (shell.isVisible() && which.test(shell)) {
                        done.set(true);
                        answer.accept(shell);
                        return;
                    }
                }
                Display.getCurrent().timerExec(50, this);
            }
        });
        return done;
    }

    /** A dialog by its class. */
    static Predicate<Shell> of(Class<?> dialog) {
        return shell -> dialog.isInstance(shell.getData());
    }

    /** A dialog by its title. */
    static Predicate<Shell> titled(String title) {
        return shell -> shell.getText().equals(title);
    }

    /** Presses the default button. */
    static void confirm(Shell shell) {
        press(shell.getDefaultButton());
    }

    /** Presses a button by its text. */
    static void press(Shell shell, String text) {
        press((Button) controls(shell, c -> c instanceof Button b && b.getText().replace("&", "").equals(text))
                .getFirst());
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Ticks or chooses a button. */
    static void choose(Button button) {
        button.setSelection(true);
        press(button);
    }

    /** The fields that take text, in their order. */
    static List<Text> fields(Shell shell) {
        List<Control> all = controls(shell, c -> c instanceof Text t && t.getEditable() && t.isEnabled());
        return all.stream().map(Text.class::cast).toList();
    }
}
