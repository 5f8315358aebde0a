package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.definitions.DefinitionService;
import org.clientele.ui.Accessibles;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceDialog;
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
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Screen readers find a name on each control of every view, record page and preference page of ours: a text of its own,
 * a label before it, a tip, or what an accessible listener says; the extension registry tells which parts there are.
 */
class AccessibilityUiTest {

    private static UiWorld world;
    private static long party;

    @BeforeAll
    static void oneCustomer() throws Exception {
        world = new UiWorld();
        background(() -> {
            UiWorld.service(DefinitionService.class).ensureDefaults(world.store, UiWorld.actor());
            party = SampleCustomers.add(world.store, "C-1", "Acme", 2, "12.50");
            return null;
        });
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @Test
    void eachControlOfEachViewHasAName() throws Exception {
        List<String> missing = new ArrayList<>();
        int views = 0;
        for (IConfigurationElement view : ours("org.eclipse.ui.views", "view")) {
            IViewPart part = page().showView(view.getAttribute("id"));
            UiWorld.settle();
            views++;
            missing.addAll(unnamed(view.getAttribute("id"), part.getSite().getShell()));
            page().hideView(part);
        }
        assertTrue(views >= 20, views + " views");
        assertEquals(List.of(), missing);
    }

    @Test
    void eachControlOfEachRecordPageHasAName() throws Exception {
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), party), CustomerRecordEditor.ID);
        until("the record is loaded", () -> editor.record() != null);
        List<String> missing = new ArrayList<>();
        int pages = 0;
        for (IConfigurationElement element : ours("org.clientele.ui.customers.recordPages", "page")) {
            if (editor.setActivePage(element.getAttribute("id")) == null) {
                continue;
            }
            UiWorld.settle();
            pages++;
            missing.addAll(unnamed(element.getAttribute("id"), editor.getActivePageInstance().getPartControl()));
        }
        page().closeAllEditors(false);
        assertTrue(pages >= 6, pages + " pages");
        assertEquals(List.of(), missing);
    }

    @Test
    void eachControlOfEachPreferencePageHasAName() {
        List<String> missing = new ArrayList<>();
        for (IConfigurationElement element : ours("org.eclipse.ui.preferencePages", "page")) {
            String id = element.getAttribute("id");
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(page().getWorkbenchWindow().getShell(),
                    id, new String[] { id }, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            UiWorld.settle();
            missing.addAll(unnamed(id, dialog.getShell()));
            dialog.close();
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void controlThatGetsTheFocusIsNamedByItsPart() throws Exception {
        IViewPart navigator = page().showView("org.clientele.ui.customers.navigator");
        UiWorld.settle();
        Control tree = UiWorld.controls(page().getWorkbenchWindow().getShell(),
                c -> c instanceof org.eclipse.swt.widgets.Tree && c.isVisible()).getFirst();
        tree.notifyListeners(SWT.FocusIn, new org.eclipse.swt.widgets.Event());
        assertTrue(!spoken(tree).isEmpty(), navigator.getTitle());
    }

    private static List<IConfigurationElement> ours(String point, String kind) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .filter(e -> e.getName().equals(kind) && e.getContributor().getName().startsWith("org.clientele."))
                .toList();
    }

    private static List<String> unnamed(String where, Control root) {
        return UiWorld.controls(root, c -> c.isVisible() && asks(c) && !isBlank(c)).stream().filter(c -> name(c).isEmpty())
                .map(c -> where + ": " + c.getClass().getSimpleName() + " in " + Accessibles.byPlace(c) + items(c))
                .toList();
    }

    /** What a person works with: fields, buttons, tools, tables of our own, what is painted and takes keys. */
    private static boolean asks(Control control) {
        return control instanceof Text || control instanceof StyledText || control instanceof Combo
                || control instanceof CCombo || control instanceof Spinner || control instanceof DateTime
                || control instanceof Button || control instanceof Link || control instanceof ToolBar
                || control instanceof NatTable || control instanceof Canvas && control.isListening(SWT.KeyDown)
                        && control.isListening(SWT.Paint) && ours(control);
    }

    /** A line that says nothing as long as there is nothing to say, and the button within SWT's own date field. */
    private static boolean isBlank(Control control) {
        return control instanceof Link link && link.getText().isEmpty() || control instanceof Button button
                && (button.getParent() instanceof DateTime || button.getText().isEmpty() && button.getImage() == null);
    }

    private static boolean ours(Control control) {
        return control.getClass().getName().startsWith("org.clientele.");
    }

    private static String name(Control control) {
        if (control instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems()).allMatch(AccessibilityUiTest::isNamed) ? "tools" : "";
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
    private static String spoken(Control control) {
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
