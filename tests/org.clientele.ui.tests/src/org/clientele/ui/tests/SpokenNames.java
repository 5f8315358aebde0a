package org.clientele.ui.tests;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import org.clientele.ui.Accessibles;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What a screen reader finds to say of controls. */
final class SpokenNames {

    private SpokenNames() {
    }

    /** The controls that a person works with and of which there is nothing to say. */
    static List<String> unnamed(String where, Control root) {
        return UiWorld.controls(root, c -> c.isVisible() && asks(c) && !isBlank(c)).stream().filter(c -> name(c).isEmpty())
                .map(c -> where + ": " + c.getClass().getSimpleName() + " in " + Accessibles.byPlace(c) + items(c))
                .toList();
    }

    /** What a person works with: fields, buttons, tools, tables of our own, what is painted and takes keys. */
    static boolean asks(Control control) {
        return control instanceof Text || control instanceof StyledText || control instanceof Combo
                || control instanceof CCombo || control instanceof Spinner || control instanceof DateTime
                || control instanceof Button || control instanceof Link || control instanceof ToolBar
                || control instanceof NatTable || control instanceof Canvas && control.isListening(SWT.KeyDown)
                        && control.isListening(SWT.Paint) && ours(control);
    }

    /** A line that says nothing as long as there is nothing to say, and the button within SWT's own date field. */
    private static boolean isBlank(Control control) {
        return control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0 // its words are all that it says
                || control instanceof Link link && link.getText().isEmpty() || control instanceof Button button
                && (button.getParent() instanceof DateTime || button.getText().isEmpty() && button.getImage() == null);
    }

    private static boolean ours(Control control) {
        return control.getClass().getName().startsWith("org.clientele.");
    }

    private static String name(Control control) {
        if (control instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems()).allMatch(SpokenNames::isNamed) ? "tools" : "";
        }
        String own = switch (control) {
        case Button button -> button.getText();
        case Link link -> link.getText();
        case Text text -> text.getMessage();
        default -> "";
        };
        String tip = control.getToolTipText() == null ? "" : control.getToolTipText();
        return own + tip + Accessibles.labelBefore(control) + spoken(control);
    }

    private static boolean isNamed(ToolItem item) {
        return (item.getStyle() & SWT.SEPARATOR) != 0 || !item.getText().isEmpty()
                || item.getToolTipText() != null && !item.getToolTipText().isEmpty();
    }

    private static String items(Control control) {
        return control instanceof ToolBar bar ? " " + Arrays.stream(bar.getItems()).filter(i -> !isNamed(i)).toList()
                : "";
    }

    /** What the accessible listeners say; SWT keeps them to itself. */
    static String spoken(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            AccessibleEvent event = new AccessibleEvent(control.getAccessible());
            event.childID = ACC.CHILDID_SELF;
            if (field.get(control.getAccessible()) instanceof List<?> listeners) {
                listeners.forEach(l -> ((AccessibleListener) l).getName(event));
            }
            return event.result == null ? "" : event.result;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
