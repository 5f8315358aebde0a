package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.controls;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clientele.ui.Accessibles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What makes a dialog usable without a mouse, without a screen, and with letters of twice the size. */
final class DialogChecks {

    private DialogChecks() {
    }

    /** What is wrong with an open dialog. */
    static List<String> problems(String where, Shell shell) {
        List<String> found = new ArrayList<>(SpokenNames.unnamed(where, shell));
        found.addAll(cutOff(where, shell));
        found.addAll(withoutTab(where, shell));
        found.addAll(sameMnemonics(where, shell));
        if (shell.getDefaultButton() == null) {
            found.add(where + ": no default button");
        }
        return found;
    }

    /** Presses Esc where the focus is, and tells whether that closed the dialog. */
    static boolean escapeCloses(Shell shell) {
        Control focus = Display.getCurrent().getFocusControl();
        Control at = focus != null && focus.getShell() == shell ? focus : shell;
        while (at != null && !shell.isDisposed()) { // a key goes up until somebody takes it
            Control above = at == shell ? null : at.getParent();
            at.traverse(SWT.TRAVERSE_ESCAPE);
            at = above;
        }
        return shell.isDisposed() || !shell.isVisible();
    }

    /** What reaches beyond the dialog, or beyond a composite that does not scroll. */
    private static List<String> cutOff(String where, Shell shell) {
        return controls(shell, c -> c != shell && c.isVisible() && says(c) && isCutOff(c)).stream()
                .map(c -> where + ": cut off: " + said(c) + " " + c.getBounds() + " in " + c.getParent().getClientArea()
                        + ", shell " + shell.getClientArea())
                .toList();
    }

    private static boolean says(Control control) {
        return !control.getBounds().isEmpty() && (control instanceof Label label && !label.getText().isEmpty()
                || !(control instanceof Label) && SpokenNames.asks(control) || control instanceof Table || control instanceof Tree);
    }

    private static boolean isCutOff(Control control) {
        Composite parent = control.getParent();
        Rectangle bounds = control.getBounds();
        while (parent != null && !scrolls(parent)) {
            Rectangle area = parent.getClientArea();
            if (!(parent instanceof Shell) && parent.getParent() == null || bounds.x < area.x - 1 || bounds.y < area.y - 1
                    || bounds.x + bounds.width > area.x + area.width + 1
                    || bounds.y + bounds.height > area.y + area.height + 1) {
                return true;
            }
            if (parent instanceof Shell) {
                return false;
            }
            bounds = new Rectangle(bounds.x + parent.getBounds().x, bounds.y + parent.getBounds().y, bounds.width, bounds.height);
            parent = parent.getParent();
        }
        return false;
    }

    private static boolean scrolls(Scrollable parent) {
        return parent instanceof ScrolledComposite || parent.getVerticalBar() != null && !(parent instanceof Shell)
                || parent.getParent() instanceof ScrolledComposite;
    }

    /** What takes the focus but is not found by Tab or by the arrows within what Tab finds. */
    private static List<String> withoutTab(String where, Shell shell) {
        List<Object> found = Arrays.asList((Object[]) call(Composite.class, shell, "computeTabList"));
        return controls(shell, c -> c.isVisible() && c.isEnabled() && takesKeys(c)).stream()
                .filter(c -> !found.contains(c) && !byArrows(c, found) || isTrap(c))
                .map(c -> where + ": not by Tab: " + said(c)).toList();
    }

    private static boolean takesKeys(Control control) {
        return (control.getStyle() & SWT.NO_FOCUS) == 0 && (control instanceof Text || control instanceof Combo
                || control instanceof Spinner || control instanceof Link link && !link.getText().isEmpty()
                || control instanceof Table || control instanceof Tree
                || control instanceof Button button && !(button.getParent() instanceof Spinner)
                || control instanceof Canvas && control.isListening(SWT.KeyDown) && control.isListening(SWT.Paint));
    }

    /** Radio buttons and what is inside a control such as a date field. */
    private static boolean byArrows(Control control, List<Object> found) {
        return (boolean) call(Control.class, control, "isTabItem") || found.contains(control.getParent());
    }

    /** What is painted keeps Tab for itself unless it says otherwise. */
    private static boolean isTrap(Control control) {
        return control.getClass().getName().startsWith("org.clientele.") && control instanceof Canvas
                && !control.isListening(SWT.Traverse);
    }

    /** Mnemonics that two controls share. */
    private static List<String> sameMnemonics(String where, Shell shell) {
        List<String> found = new ArrayList<>();
        List<Character> taken = new ArrayList<>();
        for (Control control : controls(shell, c -> c.isVisible() && (c instanceof Button || c instanceof Label))) {
            char key = mnemonic(control instanceof Button b ? b.getText() : ((Label) control).getText());
            if (key != 0 && taken.contains(key)) {
                found.add(where + ": mnemonic " + key + " again: " + said(control));
            }
            taken.add(key);
        }
        return found;
    }

    /** The mnemonic of a text; 0 for none. */
    static char mnemonic(String text) {
        String plain = text.replace("&&", "");
        int at = plain.indexOf('&');
        return at < 0 || at + 1 == plain.length() ? 0 : Character.toLowerCase(plain.charAt(at + 1));
    }

    private static String said(Control control) {
        String text = switch (control) {
        case Button button -> button.getText();
        case Label label -> label.getText();
        default -> Accessibles.byPlace(control);
        };
        return control.getClass().getSimpleName() + " \"" + text + '"';
    }

    /** SWT keeps to itself where Tab goes. */
    private static Object call(Class<?> type, Control control, String name) {
        try {
            Method method = type.getDeclaredMethod(name);
            method.setAccessible(true);
            return method.invoke(control);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
