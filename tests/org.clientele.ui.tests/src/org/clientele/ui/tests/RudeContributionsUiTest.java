package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.testsupport.partner.PartnerBundle;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.navigator.NavigatorView;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages, sections and branches of a partner that fail while they are made, filled, told of something, or ended. */
class RudeContributionsUiTest {

    private static final String BAD = "example.rude";
    private static final String OURS = "org.clientele.ui.customers.record.";
    private static final List<String> STEPS = List.of("create", "fill", "change", "show", "dispose", "never");

    private static UiWorld world;
    private static long party;
    private PartnerBundle partner;
    private boolean gone;

    @BeforeAll
    static void storeIsOpen() throws Exception {
        world = new UiWorld();
        party = background(() -> SampleCustomers.add(world.store, "C-1", "Acme", 1, "12.50"));
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @BeforeEach
    void bundleComes() throws Exception {
        world.takeErrors();
        partner = PartnerBundle.start(BAD, "<?eclipse version=\"3.4\"?><plugin>"
                + extension("recordPages", "page", "name", "position=\"5000\"")
                + extension("recordSections", "section", "name", "page=\"" + OURS + "overview\"")
                + extension("navigatorNodes", "branch", "label", "icon=\"platform:/plugin/rubbish\"") + "</plugin>",
                RudePart.class);
        until("the extensions are there", () -> elements() == 3 * STEPS.size());
    }

    private static String extension(String point, String element, String name, String more) {
        return STEPS.stream().map(step -> "<%s id=\"%s.%s\" %s=\"Rude %s\" class=\"%s:%s\" %s/>".formatted(element, BAD, step,
                name, step, RudePart.class.getName(), step, more))
                .collect(Collectors.joining("", "<extension point=\"org.clientele.ui.customers." + point + "\">", "</extension>"));
    }

    private static long elements() {
        return Stream.of("recordPages", "recordSections", "navigatorNodes").flatMap(point -> Arrays.stream(
                Platform.getExtensionRegistry().getConfigurationElementsFor("org.clientele.ui.customers." + point)))
                .filter(each -> each.getContributor().getName().equals(BAD)).count();
    }

    @AfterEach
    void bundleGoes() throws Exception {
        page().closeAllEditors(false);
        if (!gone) {
            partner.close();
        }
        until("the extensions are gone", () -> elements() == 0);
        List<String> strange = world.takeErrors().stream().filter(each -> !each.contains(BAD))
                .filter(each -> !each.startsWith("org.eclipse.equinox.registry")).toList(); // what is asked of it when it is gone
        assertEquals(List.of(), strange, "only the bundle is blamed");
    }

    @Test
    void pageThatFailsSaysSoInItsPlaceAndTheOthersStay() throws Exception {
        CustomerRecordEditor editor = open();
        for (String step : STEPS) {
            boolean there = step.equals("dispose") || step.equals("never") || step.equals("change");
            assertNotNull(editor.setActivePage(BAD + '.' + step), step);
            if (step.equals("show")) { // is told when it is shown again
                editor.setActivePage(OURS + "profile");
                editor.setActivePage(BAD + '.' + step);
            }
            UiWorld.settle();
            assertEquals(there, shows(editor, "Rude but there"), step);
            assertEquals(there ? 0 : 1, again(editor).size(), step);
        }
        UiWorld.screenshot("record-page-never");
        editor.setActivePage(OURS + "profile");
        assertTrue(controls(part(editor), Label.class::isInstance).size() > 5, "our own page is filled");
        editor.setActivePage(BAD + ".fill");
        again(editor).getFirst().notifyListeners(SWT.Selection, new Event());
        assertEquals(1, again(editor).size(), "it was tried, and failed again");
        assertTrue(page().closeEditor(editor, false));
        assertEquals(Set.of("create", "fill", "show", "dispose"), told("recordPages"));

        CustomerRecordEditor later = open();
        later.setActivePage(BAD + ".dispose");
        assertEquals(1, again(later).size(), "what failed when the editor was closed is not made any more");
    }

    @Test
    void sectionThatFailsSaysSoInItsPlaceAndTheOthersStay() throws Exception {
        CustomerRecordEditor editor = open();
        editor.setActivePage(OURS + "overview");
        UiWorld.settle();
        UiWorld.screenshot("record-sections-rude");
        editor.record().set(editor.record().party(), Literals.PARTY__DISPLAY_NAME, "Acme & Sons");
        editor.setActivePage(OURS + "profile");
        editor.setActivePage(OURS + "overview");
        until("they failed", () -> told("recordSections").equals(Set.of("create", "fill", "change", "show")));
        assertEquals(2, rude(editor), "dispose and never");
        assertEquals(4, controls(part(editor), c -> c.getClass().getSimpleName().equals("LampControl")).size(), "ours");
        assertTrue(page().closeEditor(editor, false));
        assertEquals(Set.of("create", "fill", "change", "show", "dispose"), told("recordSections"));
    }

    /** Nothing of it can be read any more, neither its name nor its code. */
    @Test
    void bundleThatGoesUnderOpenWindowsKeepsNothingFromWorking() throws Exception {
        NavigatorView navigator = (NavigatorView) page().showView(UiIds.NAVIGATOR_VIEW);
        CustomerRecordEditor editor = open();
        editor.setActivePage(BAD + ".never");
        editor.setActivePage(OURS + "overview");
        UiWorld.settle();
        partner.close();
        gone = true;
        until("the extensions are gone", () -> elements() == 0);
        editor.record().set(editor.record().party(), Literals.PARTY__DISPLAY_NAME, "Acme Ltd");
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        editor.setActivePage(BAD + ".never");
        editor.setActivePage(BAD + ".create");
        editor.setActivePage(OURS + "profile");
        until("the branches are read anew", () -> branch(navigator, "Rude never") == null
                && navigator.viewer().getTree().getItemCount() > 1);
        assertTrue(page().closeEditor(editor, false));
    }

    @Test
    void branchThatFailsSaysSoInItsPlaceAndTheOthersStay() throws Exception {
        List<IPerspectiveDescriptor> perspectives = perspectivesWithout(UiIds.NAVIGATOR_VIEW);
        NavigatorView navigator = (NavigatorView) page().showView(UiIds.NAVIGATOR_VIEW);
        try {
            until("the branches are read", () -> branch(navigator, "Rude never") != null);
            assertNotNull(branch(navigator, "Rude create (disabled)"));
            navigator.viewer().expandAll();
            assertEquals("Not available", branch(navigator, "Rude fill").getItem(0).getText());
            assertEquals("Rude node", branch(navigator, "Rude never").getItem(0).getText());
            assertTrue(navigator.viewer().getTree().getItemCount() > STEPS.size(), "ours are there");
            assertEquals(Set.of("create", "fill"), told("navigatorNodes").stream()
                    .filter(step -> !isWarning("navigatorNodes", step)).collect(Collectors.toSet()));
            assertTrue(isWarning("navigatorNodes", "never"), "its icon is rubbish");
        } finally {
            page().hideView(navigator);
            IPerspectiveDescriptor shown = page().getPerspective();
            for (IPerspectiveDescriptor each : perspectives) {
                page().setPerspective(each);
                page().showView(UiIds.NAVIGATOR_VIEW);
            }
            page().setPerspective(shown);
        }
    }

    /** Hides a view wherever it is shown, since one that is still in another perspective is not made anew; tells where. */
    private static List<IPerspectiveDescriptor> perspectivesWithout(String view) {
        IPerspectiveDescriptor shown = page().getPerspective();
        List<IPerspectiveDescriptor> perspectives = new ArrayList<>();
        for (IPerspectiveDescriptor each : page().getOpenPerspectives()) {
            page().setPerspective(each);
            IViewPart found = page().findView(view);
            if (found != null) {
                page().hideView(found);
                perspectives.add(each);
            }
        }
        page().setPerspective(shown);
        return perspectives;
    }

    private static CustomerRecordEditor open() throws Exception {
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), party), CustomerRecordEditor.ID);
        until("the record is loaded", () -> editor.record() != null);
        UiWorld.settle();
        return editor;
    }

    private static Control part(CustomerRecordEditor editor) {
        return editor.getActivePageInstance().getPartControl();
    }

    private static boolean shows(CustomerRecordEditor editor, String text) {
        return !controls(part(editor), c -> c instanceof Label label && label.getText().equals(text)).isEmpty();
    }

    private static int rude(CustomerRecordEditor editor) {
        return controls(part(editor), c -> c instanceof Label label && label.getText().equals("Rude but there")).size();
    }

    private static List<Control> again(CustomerRecordEditor editor) {
        return controls(part(editor), c -> c instanceof Button button && button.getText().equals("Try again"));
    }

    private static TreeItem branch(NavigatorView navigator, String label) {
        return Arrays.stream(navigator.viewer().getTree().getItems()).filter(each -> each.getText().equals(label)).findFirst()
                .orElse(null);
    }

    private static Stream<HealthIssue> issues(String point) {
        return UiWorld.service(HealthService.class).issues().stream().filter(
                each -> each.contribution().bundle().equals(BAD) && each.contribution().point().endsWith(point));
    }

    private static Set<String> told(String point) {
        issues(point).forEach(each -> assertFalse(each.remedy().isBlank()));
        return issues(point).map(each -> each.contribution().id().substring(BAD.length() + 1)).collect(Collectors.toSet());
    }

    private static boolean isWarning(String point, String step) {
        return issues(point).anyMatch(each -> each.contribution().id().equals(BAD + '.' + step)
                && each.severity().name().equals("WARNING"));
    }
}
