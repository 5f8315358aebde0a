package org.clientele.ui.tests;

import static org.clientele.ui.tests.SpokenNames.spoken;
import static org.clientele.ui.tests.SpokenNames.unnamed;
import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.definitions.DefinitionService;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
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
}
